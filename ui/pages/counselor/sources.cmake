# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# What only a counselor sees.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/counselor/casebook_page.cpp
    pages/counselor/clients_page.cpp
    pages/counselor/counselor_bar.cpp
    pages/counselor/judgement_note.cpp
    pages/counselor/judgement_page.cpp
    pages/counselor/notes_box.cpp
    pages/counselor/replay_page.cpp
    pages/counselor/replay_view.cpp
    pages/counselor/step_words.cpp)
