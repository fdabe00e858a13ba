# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# What matters to the person, with the order that follows.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/values/own_concerns.cpp pages/values/own_concerns.h
    pages/values/values_page.cpp pages/values/values_page.h
    pages/values/values_view.cpp pages/values/values_view.h)
