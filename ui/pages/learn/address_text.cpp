// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/address_text.h"

#include "theme/theme.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int Padding = 12;
constexpr int LeastWidth = 160;

} // namespace

AddressText::AddressText(const QString& address, QWidget* parent)
    : QPlainTextEdit(address, parent) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &AddressText::fit);
    fit();
}

QSize AddressText::sizeHint() const {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        lines += std::max(1, block.layout()->lineCount());
    }
    return {LeastWidth, lines * fontMetrics().lineSpacing() + Padding + 2 * frameWidth()};
}

QSize AddressText::minimumSizeHint() const {
    return sizeHint();
}

void AddressText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void AddressText::fit() {
    setFont(theme().type().font(TextRole::Body));
    setFixedHeight(AddressText::sizeHint().height());
}

} // namespace waymark::ui
