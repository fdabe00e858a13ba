# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# Before the first question, and when there is nothing to start with.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/start/before_you_start_page.cpp pages/start/before_you_start_page.h
    pages/start/data_missing_page.cpp pages/start/data_missing_page.h
    pages/start/welcome_page.cpp pages/start/welcome_page.h)
