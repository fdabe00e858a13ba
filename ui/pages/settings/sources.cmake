# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# Text and colors, and the keys.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/settings/hide_key.cpp pages/settings/hide_key.h
    pages/settings/key_list.cpp pages/settings/key_list.h
    pages/settings/key_table.cpp pages/settings/key_table.h
    pages/settings/text_and_colors_page.cpp pages/settings/text_and_colors_page.h)
