# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# From the welcome to the answers, and the pages reached from everywhere.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/before_you_start_page.cpp pages/before_you_start_page.h
    pages/check_answers_page.cpp pages/check_answers_page.h
    pages/check_answers_view.cpp pages/check_answers_view.h
    pages/choice_page.cpp pages/choice_page.h
    pages/choice_view.cpp pages/choice_view.h
    pages/data_missing_page.cpp pages/data_missing_page.h
    pages/get_help_page.cpp pages/get_help_page.h
    pages/get_help_view.cpp pages/get_help_view.h
    pages/help_panel.cpp pages/help_panel.h
    pages/hide_key.cpp pages/hide_key.h
    pages/page_parts.cpp pages/page_parts.h
    pages/text_and_colors_page.cpp pages/text_and_colors_page.h
    pages/ticks_page.cpp pages/ticks_page.h
    pages/ticks_view.cpp pages/ticks_view.h
    pages/two_columns.cpp pages/two_columns.h
    pages/welcome_page.cpp pages/welcome_page.h)
