// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/paper_document.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <optional>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr qreal PointsPerInch = 72;
constexpr qreal FootHeight = 24;
constexpr int FootSize = 9;
/// Narrower than what Qt takes: less room for marks is more for words.
constexpr qreal ListIndent = 24;
/// Less than the height of any line: tells on which page a block begins.
constexpr qreal FirstLine = 4;

/// Sizes of type in points. A document is laid out in units of one point, which Qt calls a pixel.
struct TypeSizes {
    int h1 = 24;
    int h2 = 16;
    int h3 = 14;
    int body = 12;
    int small = 9;
    int aboveH2 = 14; ///< distances
    int aboveH3 = 10;
    int belowLine = 3;
};

constexpr TypeSizes Usual;
/// Closer together, so that the first page still holds all that helps in an emergency.
constexpr TypeSizes Large{24, 18, 16, 15, 12, 6, 4, 1};

/// The look of paper in what QTextDocument knows of CSS. Ink only: paper has no theme.
const QString Style = uR"(
body { color: #000000; }
h1 { font-size: %1px; margin-bottom: 6px; }
h2 { font-size: %2px; margin-top: %6px; margin-bottom: 4px; }
h3 { font-size: %3px; margin-top: %7px; margin-bottom: 2px; }
h4 { font-size: %4px; margin-top: 8px; margin-bottom: 2px; }
p { margin-top: 2px; margin-bottom: 4px; }
ul, ol { margin-top: 2px; margin-bottom: 4px; }
li { margin-bottom: %8px; }
table { border-collapse: collapse; border: 1px solid #606060; margin-top: 4px; margin-bottom: 8px; }
th, td { border: 1px solid #606060; padding: 4px; text-align: left; vertical-align: top; }
caption { font-weight: bold; }
.new-page { page-break-before: always; }
.large { font-size: %2px; font-weight: bold; }
.stop { font-weight: bold; }
.small { font-size: %5px; }
)"_s;

QString styleFor(const TypeSizes& sizes) {
    return Style.arg(sizes.h1)
        .arg(sizes.h2)
        .arg(sizes.h3)
        .arg(sizes.body)
        .arg(sizes.small)
        .arg(sizes.aboveH2)
        .arg(sizes.aboveH3)
        .arg(sizes.belowLine);
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

/// A row of a table, both counted through the document from 0; the head is row 0.
struct RowPlace {
    int table = 0;
    int row = 0;
};

/// The table ends before the row and goes on, under its head, on a new page.
QString splitBefore(QString html, RowPlace place) {
    qsizetype table = html.indexOf("<table"_L1);
    for (int i = 0; i < place.table && table >= 0; ++i) {
        table = html.indexOf("<table"_L1, table + 1);
    }
    qsizetype row = html.indexOf("<tr>"_L1, table);
    for (int i = 0; i < place.row && row >= 0; ++i) {
        row = html.indexOf("<tr>"_L1, row + 1);
    }
    const qsizetype head = html.indexOf("<thead>"_L1, table);
    const qsizetype end = html.indexOf("</thead>"_L1, head);
    if (table < 0 || row < 0 || head < 0 || end < 0) {
        return html;
    }
    return html.insert(row, u"</tbody></table>"
                            "<table width=\"100%\" cellspacing=\"0\" "
                            "style=\"page-break-before: always\">"_s +
                                html.mid(head, end - head) + u"</thead><tbody>"_s);
}

/// The page that a row ends on, with room for the empty line that Qt puts between two tables.
int lastPageOf(const QTextTable& table, int row) {
    const QAbstractTextDocumentLayout* layout = table.document()->documentLayout();
    qreal bottom = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextBlock last = table.cellAt(row, column).lastCursorPosition().block();
        bottom = qMax(bottom, layout->blockBoundingRect(last).bottom());
    }
    const qreal line = 2 * table.document()->defaultFont().pixelSize();
    return static_cast<int>((bottom + line) / table.document()->pageSize().height());
}

/// The first row that ends on another page than the one above it. What comes first under its head
/// stays: it may be longer than a page.
std::optional<RowPlace> firstRowOnNewPage(const QTextDocument& text) {
    int number = 0;
    for (const QTextFrame* frame : text.rootFrame()->childFrames()) {
        const auto* table = qobject_cast<const QTextTable*>(frame);
        for (int row = 2; table != nullptr && row < table->rows(); ++row) {
            if (lastPageOf(*table, row) != lastPageOf(*table, row - 1)) {
                return RowPlace{number, row};
            }
        }
        number += table != nullptr ? 1 : 0;
    }
    return std::nullopt;
}

} // namespace

PaperDocument::PaperDocument(const QString& body, bool hasLargeType)
    : m_body(withBoxes(withWidths(body)))
    , m_text(std::make_unique<QTextDocument>()) {
    const TypeSizes& sizes = hasLargeType ? Large : Usual;
    QFont font = m_text->defaultFont();
    font.setPixelSize(sizes.body);
    m_text->setDefaultFont(font);
    m_text->setUseDesignMetrics(true);
    m_text->setDocumentMargin(0);
    m_text->setIndentWidth(ListIndent);
    m_text->setDefaultStyleSheet(styleFor(sizes));
    m_html = m_body;
    setWords();
}

void PaperDocument::setWords() {
    m_text->setHtml(m_html);
    m_text->setMetaInformation(QTextDocument::DocumentTitle, u"Notes"_s);
}

void PaperDocument::setPageSize(const QSizeF& points) {
    m_page = points;
    m_text->setPageSize(QSizeF(points.width(), points.height() - FootHeight));
    keepRowsWhole();
    keepHeadingsWithText();
}

void PaperDocument::keepRowsWhole() {
    m_html = m_body;
    setWords();
    // Each turn closes one table; there are never more than rows.
    const qsizetype most = m_body.count("<tr>"_L1);
    for (qsizetype i = 0; i < most; ++i) {
        const std::optional<RowPlace> first = firstRowOnNewPage(*m_text);
        if (!first) {
            return;
        }
        m_html = splitBefore(m_html, *first);
        setWords();
    }
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
    painter.drawText(QRectF(0, height, m_page.width(), FootHeight),
                     Qt::AlignRight | Qt::AlignBottom, u"%1 / %2"_s.arg(page + 1).arg(pageCount()));
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
