# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
#
# Theme and widgets: no pages, no session. Needs Qt Widgets and Svg, and ui/ as include root.

set(WAYMARK_UI_KIT_SOURCES
    theme/icons.cpp theme/icons.h
    theme/palette.cpp theme/palette.h
    theme/theme.cpp theme/theme.h
    theme/theme_style.cpp theme/theme_style.h
    theme/type_scale.cpp theme/type_scale.h
    widgets/accessibility.cpp widgets/accessibility.h
    widgets/answer_card.cpp widgets/answer_card.h
    widgets/answer_group.cpp widgets/answer_group.h
    widgets/answer_row.cpp widgets/answer_row.h
    widgets/band_chart.cpp widgets/band_chart.h
    widgets/banner.cpp widgets/banner.h
    widgets/button.cpp widgets/button.h
    widgets/card.cpp widgets/card.h
    widgets/choice_card.cpp widgets/choice_card.h
    widgets/comparison_grid.cpp widgets/comparison_grid.h
    widgets/comparison_table.cpp widgets/comparison_table.h
    widgets/content_area.cpp widgets/content_area.h
    widgets/cost_bar.cpp widgets/cost_bar.h
    widgets/dot_array.cpp widgets/dot_array.h
    widgets/drawing.cpp widgets/drawing.h
    widgets/error_summary.cpp widgets/error_summary.h
    widgets/entry_box.cpp widgets/entry_box.h
    widgets/fit_scale.cpp widgets/fit_scale.h
    widgets/frame_footer.cpp widgets/frame_footer.h
    widgets/frame_header.cpp widgets/frame_header.h
    widgets/frame_window.cpp widgets/frame_window.h
    widgets/hide_cover.cpp widgets/hide_cover.h
    widgets/icon_view.cpp widgets/icon_view.h
    widgets/layout_mode.cpp widgets/layout_mode.h
    widgets/link_button.cpp widgets/link_button.h
    widgets/option_card.cpp widgets/option_card.h
    widgets/order_list.cpp widgets/order_list.h
    widgets/path_line.cpp widgets/path_line.h
    widgets/pips.cpp widgets/pips.h
    widgets/place_grid.cpp widgets/place_grid.h
    widgets/radio_button.cpp widgets/radio_button.h
    widgets/reading_order.cpp widgets/reading_order.h
    widgets/reason_list.cpp widgets/reason_list.h
    widgets/reason_row_view.cpp widgets/reason_row_view.h
    widgets/row_drawing.cpp widgets/row_drawing.h
    widgets/row_list.cpp widgets/row_list.h
    widgets/rule.cpp widgets/rule.h
    widgets/shift_watcher.cpp widgets/shift_watcher.h
    widgets/side_note.cpp widgets/side_note.h
    widgets/sign_label.cpp widgets/sign_label.h
    widgets/step_picture.cpp widgets/step_picture.h
    widgets/step_row.cpp widgets/step_row.h
    widgets/step_table.cpp widgets/step_table.h
    widgets/tab_stop.cpp widgets/tab_stop.h
    widgets/text_label.cpp widgets/text_label.h
    widgets/tick_box.cpp widgets/tick_box.h
    widgets/tick_card.cpp widgets/tick_card.h
    widgets/usual_day.cpp widgets/usual_day.h
    widgets/waterfall.cpp widgets/waterfall.h
    widgets/wrapped_text.cpp widgets/wrapped_text.h
    theme/spacing.h
    widgets/comparison.h
    theme/theme.qrc)
list(TRANSFORM WAYMARK_UI_KIT_SOURCES PREPEND "${CMAKE_CURRENT_LIST_DIR}/")
