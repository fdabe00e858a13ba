# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# The ranked options, and why each has its place.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/options/fit_words.cpp pages/options/fit_words.h
    pages/options/options_legend.cpp pages/options/options_legend.h
    pages/options/options_page.cpp pages/options/options_page.h
    pages/options/options_view.cpp pages/options/options_view.h
    pages/options/order_change.cpp pages/options/order_change.h
    pages/options/order_words.cpp pages/options/order_words.h
    pages/options/result_words.cpp pages/options/result_words.h
    pages/options/why_page.cpp pages/options/why_page.h
    pages/options/why_view.cpp pages/options/why_view.h)
