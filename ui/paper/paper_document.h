// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTextDocument>

#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace waymark::ui {

/// A paper as it is printed: HTML from src/report, set on pages with "1 of 3" at the foot.
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
    /// A heading goes to the next page with what it heads.
    void keepHeadingsWithText();

    std::unique_ptr<QTextDocument> m_text;
    QSizeF m_page;
};

} // namespace waymark::ui
