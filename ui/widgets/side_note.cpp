// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/side_note.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace waymark::ui {

SideNote::SideNote(const QList<NoteText>& notes, QWidget* parent)
    : QWidget(parent)
    , m_title(notes.isEmpty() ? QString() : notes.first().heading)
    , m_fold(new LinkButton(m_title, {}, this))
    , m_body(new QWidget(this)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(m_title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    auto* lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (const NoteText& note : notes) {
        auto* heading = new TextLabel(TextRole::BodyStrong, note.heading);
        auto* text = new TextLabel(TextRole::Body, note.text);
        text->setTone(Token::Text2);
        if (!m_firstHeading) {
            m_firstHeading = heading;
        } else {
            lines->addSpacing(spacing::Large);
        }
        lines->addWidget(heading);
        lines->addWidget(text);
    }
    connect(m_fold, &LinkButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(&theme(), &Theme::changed, this, [this] { setLayoutMode(m_mode); });
    SideNote::setLayoutMode(m_mode);
}

void SideNote::addWidget(QWidget* widget) {
    m_body->layout()->addWidget(widget);
    m_body->layout()->setAlignment(widget, Qt::AlignLeft);
}

void SideNote::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    const bool isWide = mode == LayoutMode::Wide;
    m_fold->setVisible(!isWide && !m_title.isEmpty());
    if (m_firstHeading) {
        m_firstHeading->setVisible(isWide);
    }
    setMinimumWidth(isWide ? theme().type().scaled(spacing::SideNoteWidth) : 0);
    setMaximumWidth(isWide ? minimumWidth() : QWIDGETSIZE_MAX);
    m_body->layout()->setContentsMargins(0, 0, 0, isWide ? 0 : spacing::Medium);
    if (isWide) {
        m_body->show();
    } else {
        setOpen(m_isOpen);
    }
}

void SideNote::setOpen(bool open) {
    m_isOpen = open;
    m_body->setVisible(open);
    m_fold->setLeadIcon(open ? Icon::ChevronUp : Icon::ChevronDown);
    m_fold->setAccessibleName(open ? tr("%1, open").arg(m_title) : tr("%1, closed").arg(m_title));
}

SideNotePlace::SideNotePlace(QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

} // namespace waymark::ui
