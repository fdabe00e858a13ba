# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# Pieces that pages share.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/parts/bar_note.cpp pages/parts/bar_note.h
    pages/parts/choice_strip.cpp pages/parts/choice_strip.h
    pages/parts/chosen_option_page.cpp pages/parts/chosen_option_page.h
    pages/parts/column_heads.cpp pages/parts/column_heads.h
    pages/parts/column_row.cpp pages/parts/column_row.h
    pages/parts/file_place.cpp pages/parts/file_place.h
    pages/parts/flow_layout.cpp pages/parts/flow_layout.h
    pages/parts/fold.cpp pages/parts/fold.h
    pages/parts/head_row.cpp pages/parts/head_row.h
    pages/parts/language_parts.cpp pages/parts/language_parts.h
    pages/parts/line_card.cpp pages/parts/line_card.h
    pages/parts/main_and_side.cpp pages/parts/main_and_side.h
    pages/parts/one_part.cpp pages/parts/one_part.h
    pages/parts/option_strip.cpp pages/parts/option_strip.h
    pages/parts/page_parts.cpp pages/parts/page_parts.h
    pages/parts/part_button.cpp pages/parts/part_button.h
    pages/parts/shown_when.cpp pages/parts/shown_when.h
    pages/parts/two_columns.cpp pages/parts/two_columns.h
    pages/parts/unique_names.cpp pages/parts/unique_names.h
    pages/parts/with_table.cpp pages/parts/with_table.h)
