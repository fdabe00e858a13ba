// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/bar_note.h"

#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

BarNote::BarNote(const QString& heading, QWidget* parent)
    : Card(parent)
    , m_heading(new TextLabel(TextRole::BodyStrong, heading, this))
    , m_text(new TextLabel(TextRole::Reason, {}, this)) {
    setLook({Token::Window, Token::Window, 0, Token::Primary});
    setAccessibleName(heading);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(spacing::Large + spacing::XSmall, spacing::XSmall, 0,
                              spacing::XSmall);
    lines->setSpacing(0);
    lines->addWidget(m_heading);
    lines->addWidget(m_text);
    hide();
}

void BarNote::setHeading(const QString& heading) {
    m_heading->setPlainText(heading);
    setAccessibleName(heading);
}

void BarNote::setText(const QString& text) {
    m_text->setPlainText(text);
    setVisible(!text.isEmpty());
}

QString BarNote::text() const {
    return m_text->plainText();
}

} // namespace waymark::ui
