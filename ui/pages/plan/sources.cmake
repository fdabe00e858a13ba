# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# The plan and its tasks.
list(APPEND WAYMARK_UI_PAGE_SOURCES
    pages/plan/if_then_part.cpp pages/plan/if_then_part.h
    pages/plan/line_row.cpp pages/plan/line_row.h
    pages/plan/places_part.cpp pages/plan/places_part.h
    pages/plan/plan_field.cpp pages/plan/plan_field.h
    pages/plan/plan_page.cpp pages/plan/plan_page.h
    pages/plan/plan_view.cpp pages/plan/plan_view.h
    pages/plan/start_day_part.cpp pages/plan/start_day_part.h
    pages/plan/status_chip.cpp pages/plan/status_chip.h
    pages/plan/task_page.cpp pages/plan/task_page.h
    pages/plan/task_row.cpp pages/plan/task_row.h
    pages/plan/visits_part.cpp pages/plan/visits_part.h)
