# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# How sure the order is, in pictures.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/sure/sure_page.cpp pages/sure/sure_page.h
    pages/sure/sure_view.cpp pages/sure/sure_view.h)
