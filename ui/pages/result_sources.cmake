# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# What follows from the answers.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/care_view.cpp pages/care_view.h
    pages/choice_strip.cpp pages/choice_strip.h
    pages/column_heads.cpp pages/column_heads.h
    pages/cost_view.cpp pages/cost_view.h
    pages/detail_part_view.cpp pages/detail_part_view.h
    pages/detail_view.cpp pages/detail_view.h
    pages/evidence_view.cpp pages/evidence_view.h
    pages/fact_list.cpp pages/fact_list.h
    pages/fact_words.cpp pages/fact_words.h
    pages/flow_layout.cpp pages/flow_layout.h
    pages/fold.cpp pages/fold.h
    pages/head_row.cpp pages/head_row.h
    pages/kind_list.cpp pages/kind_list.h
    pages/kinds_view.cpp pages/kinds_view.h
    pages/line_card.cpp pages/line_card.h
    pages/option_detail_page.cpp pages/option_detail_page.h
    pages/options_legend.cpp pages/options_legend.h
    pages/options_page.cpp pages/options_page.h
    pages/options_view.cpp pages/options_view.h
    pages/order_words.cpp pages/order_words.h
    pages/part_button.cpp pages/part_button.h
    pages/pick_strip.cpp pages/pick_strip.h
    pages/rate_dots.cpp pages/rate_dots.h
    pages/result_words.cpp pages/result_words.h
    pages/shown_when.cpp pages/shown_when.h
    pages/side_by_side_page.cpp pages/side_by_side_page.h
    pages/side_by_side_view.cpp pages/side_by_side_view.h
    pages/source_words.cpp pages/source_words.h
    pages/unique_names.cpp pages/unique_names.h
    pages/why_page.cpp pages/why_page.h
    pages/why_view.cpp pages/why_view.h)
