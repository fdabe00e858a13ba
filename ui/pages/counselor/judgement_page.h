// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"
#include "casebook/judgement.h"
#include "widgets/order_list.h"

class QLineEdit;
class QVBoxLayout;

namespace waymark::ui {

class AnswerGroup;
class ChoiceStrip;
class ErrorSummary;

/// Changing the order by hand: the engine's order and the counselor's beside each other, a reason
/// that is asked for, and the trail of what was changed.
class JudgementPage : public ScreenPage {
    Q_OBJECT

public:
    explicit JudgementPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] PageFrame frame() const override;
    bool finish() override;
    void pressSecondary(int index) override;

    /// Writes the trail to that file: as JSON by its name, else as text. Says how it went.
    void exportTo(const QString& path);

private:
    [[nodiscard]] QWidget* createOrders();
    [[nodiscard]] QWidget* createOrder(const QString& heading, const QList<OrderRow>& rows);
    [[nodiscard]] QList<OrderRow> judgedRows(const QList<OrderRow>& byRules) const;
    [[nodiscard]] QWidget* createForm();
    void addTrail(QVBoxLayout* column);
    [[nodiscard]] QString nameOf(const std::string& option) const;
    void fail(JudgementRefusal refusal);

    ErrorSummary* m_errors;
    AnswerGroup* m_option = nullptr;
    ChoiceStrip* m_place = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_who = nullptr;
};

} // namespace waymark::ui
