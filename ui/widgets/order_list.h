// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/row_list.h"

#include <QList>
#include <QString>

namespace waymark::ui {

struct OrderRow {
    QString rank; ///< "1=", "5", "–"; empty while nothing is ranked
    QString name;
    int pips = -1; ///< 0 to 4; below 0: none
    QString fitWords;
    QString note; ///< "was 2="

    friend bool operator==(const OrderRow&, const OrderRow&) = default;
};

/// The options in their order, small: beside something that moves them.
class OrderList : public RowList {
    Q_OBJECT

public:
    explicit OrderList(const QString& name, QWidget* parent = nullptr);

    /// Shows another order in the same rows.
    void setRows(const QList<OrderRow>& rows);
    [[nodiscard]] const QList<OrderRow>& rows() const { return m_rows; }

private:
    QList<OrderRow> m_rows;
};

} // namespace waymark::ui
