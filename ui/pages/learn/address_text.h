// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPlainTextEdit>

namespace waymark::ui {

/// An address to read, select and write down: it wraps anywhere, and never opens anything.
class AddressText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit AddressText(const QString& address, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace waymark::ui
