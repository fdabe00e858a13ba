# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# Text and colors.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/settings/hide_key.cpp pages/settings/hide_key.h
    pages/settings/text_and_colors_page.cpp pages/settings/text_and_colors_page.h)
