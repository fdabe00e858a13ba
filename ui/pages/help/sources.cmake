# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# Get help now.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/help/get_help_page.cpp pages/help/get_help_page.h
    pages/help/get_help_view.cpp pages/help/get_help_view.h
    pages/help/help_panel.cpp pages/help/help_panel.h)
