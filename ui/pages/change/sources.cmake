# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# What would change the order, to try out.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/change/change_card.cpp pages/change/change_card.h
    pages/change/change_finder.cpp pages/change/change_finder.h
    pages/change/change_lists.cpp pages/change/change_lists.h
    pages/change/change_page.cpp pages/change/change_page.h
    pages/change/change_view.cpp pages/change/change_view.h)
