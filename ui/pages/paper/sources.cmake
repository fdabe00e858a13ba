# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# Print or save.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/paper/page_preview.cpp pages/paper/page_preview.h
    pages/paper/paper_keys.cpp pages/paper/paper_keys.h
    pages/paper/paper_page.cpp pages/paper/paper_page.h
    pages/paper/paper_view.cpp pages/paper/paper_view.h)
