# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# Places to call, and the list they come from.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/places/fact_strip.cpp pages/places/fact_strip.h
    pages/places/import_run.cpp pages/places/import_run.h
    pages/places/picked_list.cpp pages/places/picked_list.h
    pages/places/picks.cpp pages/places/picks.h
    pages/places/place_form.cpp pages/places/place_form.h
    pages/places/place_row.cpp pages/places/place_row.h
    pages/places/place_words.cpp pages/places/place_words.h
    pages/places/places_import_page.cpp pages/places/places_import_page.h
    pages/places/places_page.cpp pages/places/places_page.h)
