# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# One question a page, ticks, and the answers on one page.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/questions/beside_continue.cpp pages/questions/beside_continue.h
    pages/questions/check_answers_page.cpp pages/questions/check_answers_page.h
    pages/questions/check_answers_view.cpp pages/questions/check_answers_view.h
    pages/questions/choice_page.cpp pages/questions/choice_page.h
    pages/questions/choice_view.cpp pages/questions/choice_view.h
    pages/questions/ticks_page.cpp pages/questions/ticks_page.h
    pages/questions/ticks_view.cpp pages/questions/ticks_view.h)
