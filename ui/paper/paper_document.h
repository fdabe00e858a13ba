// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QTextDocument>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace waymark::ui {

/// A paper as it is printed: HTML from src/report, set on pages with "1 / 3" at the foot.
/// It lives in memory only.
class PaperDocument {
public:
    PaperDocument(const QString& body, bool hasLargeType);

    /// Sets the words for pages of that size, in points.
    void setPageSize(const QSizeF& points);
    [[nodiscard]] int pageCount() const;
    /// Draws a page, from 0 on, with its foot; the painter's unit is a point.
    void drawPage(QPainter& painter, int page) const;

    /// All pages onto a printer or into a PDF; false when it could not be begun.
    bool print(QPagedPaintDevice& device);

private:
    /// Sets the words anew, as they stand in m_html.
    void setWords();
    /// A table is closed at the end of a page and goes on under its head; no row is cut in two.
    void keepRowsWhole();
    /// A heading goes to the next page with what it heads.
    void keepHeadingsWithText();

    QString m_body; ///< as it is for any size of page
    QString m_html; ///< with tables split for this one
    std::unique_ptr<QTextDocument> m_text;
    QSizeF m_page;
};

} // namespace waymark::ui
