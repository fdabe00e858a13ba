# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# What the program knows, to read and to search.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/about_page.cpp pages/about_page.h
    pages/about_view.cpp pages/about_view.h
    pages/address_text.cpp pages/address_text.h
    pages/beside_strip.cpp pages/beside_strip.h
    pages/end_date.cpp pages/end_date.h
    pages/found_row.cpp pages/found_row.h
    pages/glossary.cpp pages/glossary.h
    pages/learn_page.cpp pages/learn_page.h
    pages/learn_parts.cpp pages/learn_parts.h
    pages/learn_view.cpp pages/learn_view.h
    pages/rate_words.cpp pages/rate_words.h
    pages/search_page.cpp pages/search_page.h
    pages/search_view.cpp pages/search_view.h
    pages/source_row.cpp pages/source_row.h
    pages/sources_page.cpp pages/sources_page.h
    pages/sources_view.cpp pages/sources_view.h
    pages/word_links.cpp pages/word_links.h)
set_source_files_properties(pages/about_view.cpp PROPERTIES
    COMPILE_DEFINITIONS "WAYMARK_VERSION=\"${PROJECT_VERSION}\"")
