# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# Options beside each other.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/compare/pick_strip.cpp pages/compare/pick_strip.h
    pages/compare/side_by_side_page.cpp pages/compare/side_by_side_page.h
    pages/compare/side_by_side_view.cpp pages/compare/side_by_side_view.h)
