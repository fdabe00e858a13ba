# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# Two sets of answers about one person, side by side.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/people/difference_row.cpp pages/people/difference_row.h
    pages/people/people_page.cpp pages/people/people_page.h
    pages/people/people_view.cpp pages/people/people_view.h)
