// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/paper/page_preview.h"

#include "pages/parts/page_parts.h"
#include "paper/paper_document.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace waymark::ui {

namespace {

/// Letter paper and its margins, in points.
constexpr QSizeF Sheet{612, 792};
constexpr qreal Margin = 45;
constexpr int SheetWidth = 372;

/// A sheet of paper is white in every theme.
class SheetView : public QWidget {
public:
    SheetView() {
        setAccessibleRole(this, QAccessible::Graphic);
        setFixedSize(SheetWidth, qRound(SheetWidth * Sheet.height() / Sheet.width()));
    }

    void setPage(const PaperDocument* paper, int page) {
        m_paper = paper;
        m_page = page;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setPen(theme().color(Token::Border));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        if (m_paper == nullptr) {
            return;
        }
        painter.setRenderHint(QPainter::TextAntialiasing);
        painter.scale(width() / Sheet.width(), width() / Sheet.width());
        painter.translate(Margin, Margin);
        m_paper->drawPage(painter, m_page);
    }

private:
    const PaperDocument* m_paper = nullptr;
    int m_page = 0;
};

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent)
    , m_sheet(new SheetView) {
    QVBoxLayout* column = createColumn(this, spacing::Small);
    m_words = TextLabel::heading(TextRole::CardTitle, tr("Preview"));
    column->addWidget(m_words);
    column->addWidget(m_sheet, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::Small);
    m_back = new Button(tr("Page before"));
    m_on = new Button(tr("Next page"));
    row->addWidget(m_back);
    row->addWidget(m_on);
    row->addStretch();
    column->addLayout(row);
    TextLabel* truth = addText(
        column, TextRole::Hint,
        tr("Paper can be found. A printer may keep the name of a job, \"Notes\", for a day."));
    truth->setTone(Token::Text2);
    column->addStretch();
    connect(m_back, &Button::clicked, this, [this] { turn(-1); });
    connect(m_on, &Button::clicked, this, [this] { turn(1); });
}

PagePreview::~PagePreview() = default;

void PagePreview::setPaper(std::unique_ptr<PaperDocument> paper) {
    static_cast<SheetView*>(m_sheet)->setPage(nullptr, 0);
    m_paper = std::move(paper);
    m_paper->setPageSize(Sheet - QSizeF(2 * Margin, 2 * Margin));
    m_page = 0;
    refresh();
}

int PagePreview::pageCount() const {
    return m_paper == nullptr ? 0 : m_paper->pageCount();
}

void PagePreview::turn(int step) {
    m_page = qBound(0, m_page + step, pageCount() - 1);
    refresh();
    Q_EMIT turned(m_words->plainText());
}

void PagePreview::refresh() {
    m_words->setPlainText(tr("Preview: page %1 of %2").arg(m_page + 1).arg(pageCount()));
    m_sheet->setAccessibleName(m_words->plainText());
    static_cast<SheetView*>(m_sheet)->setPage(m_paper.get(), m_page);
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < pageCount());
}

} // namespace waymark::ui
