# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# The path through one kind of care.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/path/path_page.cpp pages/path/path_page.h
    pages/path/path_view.cpp pages/path/path_view.h)
