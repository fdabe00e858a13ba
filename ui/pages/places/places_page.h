// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/page_keys.h"
#include "app/screen_page.h"

#include <QList>

class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class ChoiceStrip;
class FactStrip;
class PickedList;
class PlaceRow;
struct PlaceView;
class TextLabel;

/// Places to call: search the directory on this computer, tick up to three, add one by hand.
class PlacesPage : public ScreenPage, public PageKeys {
    Q_OBJECT

public:
    explicit PlacesPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    void pressSingle(const QString& sign) override; ///< "/" jumps to the words to look for
    void pressSecondary(int index) override;
    bool focusStart() override;

    /// The places shown now; for tests.
    [[nodiscard]] const QList<PlaceRow*>& rows() const { return m_rows; }

private:
    void addEmptyState(QVBoxLayout* column);
    void addForm(QVBoxLayout* column);
    void addFilters(QVBoxLayout* column);
    void search();
    void showFound();
    void showRows(const QList<PlaceView>& places);
    void pick(PlaceRow* row, bool picked);
    void matchTicks();

    QLineEdit* m_zip = nullptr;
    QLineEdit* m_words = nullptr;
    ChoiceStrip* m_reach = nullptr;
    QList<FactStrip*> m_filters;
    PickedList* m_picked = nullptr;
    TextLabel* m_head = nullptr;
    TextLabel* m_order = nullptr;
    TextLabel* m_foot = nullptr;
    QWidget* m_more = nullptr;
    QWidget* m_list = nullptr;
    QList<PlaceRow*> m_rows;
    std::size_t m_most;
};

} // namespace waymark::ui
