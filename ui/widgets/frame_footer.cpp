// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/frame_footer.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace waymark::ui {
namespace {

constexpr int Height = 64;
constexpr int NarrowHeight = 52;

} // namespace

FrameFooter::FrameFooter(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_primary(new Button({}, ButtonKind::Primary))
    , m_note(new TextLabel(TextRole::Body, {}))
    , m_help(new Button({})) {
    m_help->setLeadIcon(Icon::Plus);
    m_row->setSpacing(spacing::Medium);
    m_row->addWidget(m_primary);
    m_row->addStretch(1);
    m_note->setTone(Token::Text2);
    m_note->setWordWrap(false);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->hide();
    m_row->addWidget(m_note);
    m_row->addWidget(m_help);
    connect(m_primary, &Button::clicked, this, &FrameFooter::primaryRequested);
    connect(m_help, &Button::clicked, this, &FrameFooter::helpRequested);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setLayoutMode(m_mode);
}

void FrameFooter::setButtons(const QString& primary, const QStringList& secondary) {
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    // A button may be the very one whose press brought the next page.
    for (Button* button : m_secondary) {
        button->hide();
        button->parentWidget()->layout()->removeWidget(button);
        button->deleteLater();
    }
    m_secondary.clear();
    for (int i = 0; i < secondary.size(); ++i) {
        auto* button = new Button(secondary[i], ButtonKind::Secondary, this);
        connect(button, &Button::clicked, this, [this, i] { Q_EMIT secondaryRequested(i); });
        m_secondary.append(button);
    }
    // Screen readers meet children in this order: help stays the last.
    m_help->raise();
}

void FrameFooter::setPrimaryEnabled(bool enabled) {
    m_primary->setEnabled(enabled);
}

void FrameFooter::setNote(const QString& words) {
    m_note->setPlainText(words);
}

bool FrameFooter::canContinue() const {
    return !m_primary->isHidden() && m_primary->isEnabled();
}

void FrameFooter::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    const int side = mode == LayoutMode::Wide ? spacing::Margin : spacing::Large;
    m_row->setContentsMargins(side, 3, side, 3);
    setMinimumHeight(mode == LayoutMode::Narrow ? NarrowHeight : Height);
    const bool isNarrow = mode == LayoutMode::Narrow;
    m_help->setAccessibleName(tr("Get help now"));
    m_help->setText(isNarrow ? tr("Get help") : tr("Get help &now"));
    if (isNarrow) { // the key stays when its letter goes
        m_help->setShortcut(QKeySequence::mnemonic(tr("Get help &now")));
    }
}

void FrameFooter::fit(int width, QWidget* overflow) {
    const QMargins margins = m_row->contentsMargins();
    int room =
        width - margins.left() - margins.right() - m_help->sizeHint().width() - m_row->spacing();
    if (!m_primary->isHidden()) {
        room -= m_primary->sizeHint().width() + m_row->spacing();
    }
    bool isFull = false;
    int place = 1;
    for (Button* button : m_secondary) {
        m_row->removeWidget(button);
        overflow->layout()->removeWidget(button);
        room -= button->sizeHint().width() + m_row->spacing();
        isFull = isFull || room < 0;
        if (isFull) {
            overflow->layout()->addWidget(button);
            overflow->layout()->setAlignment(button, Qt::AlignLeft);
        } else {
            m_row->insertWidget(place++, button);
        }
        button->show();
    }
    overflow->setVisible(isFull);
    m_note->setVisible(!isFull && !m_note->plainText().isEmpty() &&
                       room >= m_note->sizeHint().width() + m_row->spacing());
}

QList<QWidget*> FrameFooter::tabStops() const {
    QList<QWidget*> stops{m_primary};
    for (Button* button : m_secondary) {
        stops.append(button);
    }
    return stops << m_help;
}

void FrameFooter::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setLayoutMode(m_mode);
    }
    QWidget::changeEvent(event);
}

void FrameFooter::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, 0, width(), 1, theme().color(Token::Divider));
}

} // namespace waymark::ui
