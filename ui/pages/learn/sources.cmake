# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# What the program knows, to read and to search.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/learn/about_page.cpp pages/learn/about_page.h
    pages/learn/about_view.cpp pages/learn/about_view.h
    pages/learn/address_text.cpp pages/learn/address_text.h
    pages/learn/beside_strip.cpp pages/learn/beside_strip.h
    pages/learn/end_date.cpp pages/learn/end_date.h
    pages/learn/found_row.cpp pages/learn/found_row.h
    pages/learn/glossary.cpp pages/learn/glossary.h
    pages/learn/learn_page.cpp pages/learn/learn_page.h
    pages/learn/learn_parts.cpp pages/learn/learn_parts.h
    pages/learn/learn_view.cpp pages/learn/learn_view.h
    pages/learn/search_page.cpp pages/learn/search_page.h
    pages/learn/search_view.cpp pages/learn/search_view.h
    pages/learn/source_row.cpp pages/learn/source_row.h
    pages/learn/source_words.cpp pages/learn/source_words.h
    pages/learn/sources_page.cpp pages/learn/sources_page.h
    pages/learn/sources_view.cpp pages/learn/sources_view.h
    pages/learn/word_links.cpp pages/learn/word_links.h)
