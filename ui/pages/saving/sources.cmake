# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# Saving the answers to a file, and opening one.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/saving/open_page.cpp pages/saving/open_page.h
    pages/saving/passphrase_words.cpp pages/saving/passphrase_words.h
    pages/saving/save_page.cpp pages/saving/save_page.h
    pages/saving/work_part.cpp pages/saving/work_part.h)
