# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# One option, in parts.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/detail/care_view.cpp pages/detail/care_view.h
    pages/detail/cost_view.cpp pages/detail/cost_view.h
    pages/detail/detail_part_view.cpp pages/detail/detail_part_view.h
    pages/detail/detail_view.cpp pages/detail/detail_view.h
    pages/detail/evidence_view.cpp pages/detail/evidence_view.h
    pages/detail/fact_list.cpp pages/detail/fact_list.h
    pages/detail/fact_words.cpp pages/detail/fact_words.h
    pages/detail/kind_list.cpp pages/detail/kind_list.h
    pages/detail/kinds_view.cpp pages/detail/kinds_view.h
    pages/detail/option_detail_page.cpp pages/detail/option_detail_page.h
    pages/detail/rate_dots.cpp pages/detail/rate_dots.h
    pages/detail/rate_words.cpp pages/detail/rate_words.h)
