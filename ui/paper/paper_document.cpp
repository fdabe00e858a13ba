// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/paper_document.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr qreal PointsPerInch = 72;
constexpr qreal FootHeight = 28;
constexpr int FootSize = 9;
/// Less than the height of any line: tells on which page a block begins.
constexpr qreal FirstLine = 4;

/// Sizes of type in points. A document is laid out in units of one point, which Qt calls a pixel.
struct TypeSizes {
    int h1 = 24;
    int h2 = 16;
    int h3 = 14;
    int body = 12;
    int small = 9;
};

constexpr TypeSizes Usual;
constexpr TypeSizes Large{28, 20, 17, 15, 12};

/// The look of paper in what QTextDocument knows of CSS. Ink only: paper has no theme.
const QString Style = uR"(
body { color: #000000; }
h1 { font-size: %1px; margin-bottom: 8px; }
h2 { font-size: %2px; margin-top: 14px; margin-bottom: 4px; }
h3 { font-size: %3px; margin-top: 10px; margin-bottom: 2px; }
h4 { font-size: %4px; margin-top: 8px; margin-bottom: 2px; }
p { margin-top: 2px; margin-bottom: 4px; }
ul, ol { margin-top: 2px; margin-bottom: 4px; }
li { margin-bottom: 3px; }
table { border-collapse: collapse; border: 1px solid #606060; margin-top: 4px; margin-bottom: 8px; }
th, td { border: 1px solid #606060; padding: 4px; text-align: left; vertical-align: top; }
caption { font-weight: bold; }
.new-page { page-break-before: always; }
.large { font-size: %2px; font-weight: bold; }
.stop { font-weight: bold; }
.small { font-size: %5px; }
)"_s;

QString styleFor(const TypeSizes& sizes) {
    return Style.arg(sizes.h1).arg(sizes.h2).arg(sizes.h3).arg(sizes.body).arg(sizes.small);
}

/// The width of the first column in percent, by how many there are: three have cells of one length,
/// more are to be filled in.
int firstWidth(qsizetype columns) {
    return columns == 3 ? 28 : 40;
}

/// QTextDocument takes the widths of columns from the cells of the head.
QString withWidths(const QString& body) {
    const QString head = u"<th scope=\"col\">"_s;
    QString html = body;
    html.replace("<table>"_L1, "<table width=\"100%\" cellspacing=\"0\">"_L1);
    html.replace("<td></td>"_L1, "<td>&nbsp;<br>&nbsp;</td>"_L1);
    for (qsizetype at = html.indexOf("<thead>"_L1); at >= 0;
         at = html.indexOf("<thead>"_L1, at + 1)) {
        const qsizetype end = html.indexOf("</thead>"_L1, at);
        QString row = html.mid(at, end - at);
        const qsizetype columns = row.count(head);
        const int first = firstWidth(columns);
        for (qsizetype i = 0; i < columns; ++i) {
            const qsizetype width =
                i == 0 ? first : (100 - first) / qMax(columns - 1, qsizetype(1));
            row.replace(row.indexOf(head), head.size(), u"<th width=\"%1%\">"_s.arg(width));
        }
        html.replace(at, end - at, row);
    }
    return html;
}

/// A list of boxes has no marks of its own; QTextDocument knows no list without marks.
QString withBoxes(QString html) {
    const QString begin = u"<ul class=\"boxes\">"_s;
    const QString end = u"</ul>"_s;
    for (qsizetype at = html.indexOf(begin); at >= 0; at = html.indexOf(begin, at)) {
        const qsizetype stop = html.indexOf(end, at);
        QString lines = html.mid(at + begin.size(), stop - at - begin.size());
        lines.replace("<li>"_L1, "<p>"_L1).replace("</li>"_L1, "</p>"_L1);
        html.replace(at, stop - at + end.size(), lines);
    }
    return html;
}

bool isHeading(const QTextBlock& block) {
    return block.isValid() && block.blockFormat().headingLevel() > 0;
}

} // namespace

PaperDocument::PaperDocument(const QString& body, bool hasLargeType)
    : m_text(std::make_unique<QTextDocument>()) {
    const TypeSizes& sizes = hasLargeType ? Large : Usual;
    QFont font = m_text->defaultFont();
    font.setPixelSize(sizes.body);
    m_text->setDefaultFont(font);
    m_text->setUseDesignMetrics(true);
    m_text->setDocumentMargin(0);
    m_text->setDefaultStyleSheet(styleFor(sizes));
    m_text->setHtml(withBoxes(withWidths(body)));
    m_text->setMetaInformation(QTextDocument::DocumentTitle, u"Notes"_s);
}

void PaperDocument::setPageSize(const QSizeF& points) {
    m_page = points;
    m_text->setPageSize(QSizeF(points.width(), points.height() - FootHeight));
    keepHeadingsWithText();
}

void PaperDocument::keepHeadingsWithText() {
    // A block may begin on a page where its first line has no room any more.
    const auto pageOf = [this](const QTextBlock& block) {
        const qreal top = m_text->documentLayout()->blockBoundingRect(block).top();
        const QTextLayout* lines = block.layout();
        const qreal line = lines->lineCount() > 0 ? lines->lineAt(0).y() : 0;
        return static_cast<int>((top + line + FirstLine) / m_text->pageSize().height());
    };
    QTextBlock first;
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        if (isHeading(block)) {
            first = isHeading(block.previous()) ? first : block;
            continue;
        }
        if (isHeading(block.previous()) && pageOf(block) != pageOf(first)) {
            QTextBlockFormat format = first.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(first).setBlockFormat(format);
            // Qt lays out only a little of what follows a change; all of it moves.
            m_text->markContentsDirty(0, m_text->characterCount());
        }
    }
}

int PaperDocument::pageCount() const {
    return m_text->pageCount();
}

void PaperDocument::drawPage(QPainter& painter, int page) const {
    const qreal height = m_text->pageSize().height();
    painter.save();
    painter.setClipRect(QRectF(0, 0, m_page.width(), height));
    painter.translate(0, -page * height);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(0, page * height, m_page.width(), height);
    m_text->documentLayout()->draw(&painter, context);
    painter.restore();
    QFont font = m_text->defaultFont();
    font.setPixelSize(FootSize);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(
        QRectF(0, height, m_page.width(), FootHeight), Qt::AlignRight | Qt::AlignBottom,
        QCoreApplication::translate("PaperDocument", "%1 of %2").arg(page + 1).arg(pageCount()));
}

bool PaperDocument::print(QPagedPaintDevice& device) {
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const qreal scale = device.logicalDpiX() / PointsPerInch;
    painter.scale(scale, scale);
    setPageSize(device.pageLayout().paintRect(QPageLayout::Point).size());
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        drawPage(painter, page);
    }
    return painter.end();
}

} // namespace waymark::ui
