// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/reason_list.h"

#include "theme/theme.h"
#include "widgets/link_button.h"
#include "widgets/reason_row_view.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace waymark::ui {
namespace {

constexpr int ReasonHeadHeight = 34;

/// The names of the columns, and the words of the scale over the picture.
class ReasonHead : public QWidget, public Adaptive {
public:
    explicit ReasonHead(const ReasonSheet& sheet)
        : m_scale(sheet.scale)
        , m_row(new QHBoxLayout(this)) {
        m_row->setContentsMargins(spacing::Large, 0, spacing::Large, 0);
        m_row->setSpacing(spacing::Medium);
        for (const QString& text :
             {sheet.saidHead, ReasonList::tr("What that means here"), ReasonList::tr("Steps"),
              QString(), ReasonList::tr("Rests on")}) {
            auto* label = new TextLabel(TextRole::Hint, text, this);
            if (m_labels.size() == 2) { // numbers end on one line
                label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            label->setTone(Token::Text2);
            m_row->addWidget(label, m_labels.size() == 1 ? 1 : 0, Qt::AlignVCenter);
            m_labels.append(label);
        }
        connect(&theme(), &Theme::changed, this, &ReasonHead::refit);
        refit();
    }

    void setLayoutMode(LayoutMode mode) override { setVisible(mode == LayoutMode::Wide); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal radius = spacing::CardRadius - 1;
        QPainterPath top;
        top.addRoundedRect(QRectF(1, 0, width() - 2, height() + radius), radius, radius);
        painter.fillPath(top, theme().color(Token::SurfaceAlt));
        m_scale.paintWords(painter, QRectF(m_labels[3]->x(), 0, m_labels[3]->width(), height()));
    }

private:
    void refit() {
        const TypeScale& type = theme().type();
        setMinimumHeight(type.scaled(ReasonHeadHeight));
        m_labels[0]->setFixedWidth(type.scaled(reason_columns::Answer));
        m_labels[2]->setFixedWidth(type.scaled(reason_columns::Steps));
        m_labels[3]->setFixedWidth(type.scaled(reason_columns::Chart));
        m_labels[4]->setFixedWidth(type.scaled(reason_columns::Basis));
    }

    FitScale m_scale;
    QHBoxLayout* m_row;
    QList<TextLabel*> m_labels;
};

} // namespace

ReasonList::ReasonList(const ReasonSheet& sheet, QWidget* parent)
    : RowList(parent) {
    addRow(new ReasonHead(sheet));
    for (const ReasonRow& row : sheet.rows) {
        auto* view = new ReasonRowView(row, sheet.scale);
        connect(view->answer(), &LinkButton::clicked, this,
                [this, id = row.id] { Q_EMIT answerRequested(id); });
        addRow(view);
    }
}

} // namespace waymark::ui
