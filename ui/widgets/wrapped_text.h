// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QSize>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;
class QRect;

namespace waymark::ui {

/// Plain text in one font with a line height of its own. It is measured once, piece by piece, so
/// that asking for its size at many widths, as layouts do, costs a sum and not a new setting of the
/// text. All sizes are logical pixels.
class WrappedText {
public:
    /// `lead` is set in bold before the text. New lines are kept, and words too long for a narrow
    /// column may break.
    void set(const QString& lead, const QString& text, const QFont& font, int lineHeight);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] QSize sizeUnwrapped() const; ///< a line for each line of the text
    [[nodiscard]] int heightAt(int width) const;
    [[nodiscard]] int leastWidth() const; ///< of the widest piece that does not break
    /// A compact block of at most 80 letters a line, near five wide for three high; as
    /// QTextDocument::adjustSize sizes it.
    [[nodiscard]] QSize compactSize() const;

    /// In the painter's pen. `alignment` is visual: left means left.
    void draw(QPainter& painter, const QRect& rect, Qt::Alignment alignment, bool wraps) const;

private:
    /// What stays on one line: most often a word and the space after it.
    struct Piece {
        double width = 0;   ///< without the space
        double advance = 0; ///< with it
        bool endsLine = false;
    };

    const std::vector<Piece>& pieces() const;
    [[nodiscard]] std::vector<double> lineWidthsAt(double width) const;
    [[nodiscard]] QSize sizeAt(double width) const;
    [[nodiscard]] std::vector<double> setLineWidthsAt(double width) const;
    void prepare(int width) const;

    QString m_text;
    int m_leadLength = 0;
    bool m_runsBothWays = false; ///< then pieces do not stand in their order, and cannot be summed
    QFont m_font;
    int m_lineHeight = 0;
    mutable std::vector<Piece> m_pieces;
    /// Set for the width that was drawn last; no layout before the first drawing.
    mutable std::unique_ptr<QTextLayout> m_drawn;
    mutable int m_drawnWidth = -1;
};

} // namespace waymark::ui
