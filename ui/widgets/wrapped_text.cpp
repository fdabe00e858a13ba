// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/wrapped_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace waymark::ui {
namespace {

constexpr int LongWord = 20;
constexpr int BreakEvery = 10;
constexpr int MostLetters = 80; // a line of a compact block
constexpr double Unlimited = QWIDGETSIZE_MAX;

/// Words too long for a narrow column may break: an unseen break point every few letters.
QString withBreaks(const QString& text) {
    QString result;
    qsizetype run = 0;
    qsizetype wordLength = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace()) {
            run = wordLength = 0;
        } else if (wordLength == 0) {
            while (i + wordLength < text.size() && !text[i + wordLength].isSpace()) {
                ++wordLength;
            }
        }
        if (wordLength > LongWord && run > 0 && run % BreakEvery == 0 &&
            !text[i].isLowSurrogate() && !text[i].isMark()) {
            result += QChar(0x200B);
        }
        result += text[i];
        run += text[i].isSpace() ? 0 : 1;
    }
    return result.replace(u'\n', QChar::LineSeparator);
}

std::unique_ptr<QTextLayout> startLayout(const QString& text, const QFont& font, int leadLength) {
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout->setTextOption(option);
    if (leadLength > 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        layout->setFormats({{0, leadLength, bold}});
    }
    return layout;
}

/// Lines from the first to the last, `width` wide.
template <typename Use>
void setLines(QTextLayout& layout, double width, Use use) {
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        use(line);
    }
    layout.endLayout();
}

bool isRightToLeft(QChar letter) {
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

int roundedUp(double length) {
    return static_cast<int>(std::ceil(length));
}

} // namespace

void WrappedText::set(const QString& lead, const QString& text, const QFont& font, int lineHeight) {
    m_text = withBreaks(text);
    m_leadLength = 0;
    if (!lead.isEmpty()) {
        const QString bold = withBreaks(lead);
        m_leadLength = static_cast<int>(bold.size());
        m_text = bold + u' ' + m_text;
    }
    m_font = font;
    m_lineHeight = lineHeight;
    m_runsBothWays = std::any_of(m_text.begin(), m_text.end(), isRightToLeft);
    m_pieces.clear();
    m_drawn.reset();
}

const std::vector<WrappedText::Piece>& WrappedText::pieces() const {
    if (!m_pieces.empty() || m_text.isEmpty()) {
        return m_pieces;
    }
    const std::unique_ptr<QTextLayout> layout = startLayout(m_text, m_font, m_leadLength);
    layout->setCacheEnabled(true);
    // A line of no width takes the least it can: what may not be broken.
    setLines(*layout, 0, [](QTextLine&) {});
    // Places in a line that wraps end at its width, which is none.
    QTextOption straight;
    straight.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(straight);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int end = line.textStart() + line.textLength();
        m_pieces.push_back({line.naturalTextWidth(), line.cursorToX(end),
                            end > 0 && m_text[end - 1] == QChar::LineSeparator});
    }
    return m_pieces;
}

std::vector<double> WrappedText::lineWidthsAt(double width) const {
    std::vector<double> lines;
    double at = 0;
    bool isNew = true;
    for (const Piece& piece : pieces()) {
        if (isNew || at + piece.width > width) {
            lines.emplace_back();
            at = 0;
        }
        lines.back() = at + piece.width;
        at += piece.advance;
        isNew = piece.endsLine;
    }
    return lines;
}

std::vector<double> WrappedText::setLineWidthsAt(double width) const {
    std::vector<double> lines;
    const std::unique_ptr<QTextLayout> layout = startLayout(m_text, m_font, m_leadLength);
    setLines(*layout, width,
             [&lines](const QTextLine& line) { lines.push_back(line.naturalTextWidth()); });
    return lines;
}

QSize WrappedText::sizeAt(double width) const {
    const std::vector<double> lines = m_runsBothWays ? setLineWidthsAt(width) : lineWidthsAt(width);
    if (lines.empty()) {
        return {0, m_lineHeight};
    }
    return {roundedUp(*std::max_element(lines.begin(), lines.end())),
            static_cast<int>(lines.size()) * m_lineHeight};
}

QSize WrappedText::sizeUnwrapped() const {
    return sizeAt(Unlimited);
}

int WrappedText::heightAt(int width) const {
    return sizeAt(width).height();
}

int WrappedText::leastWidth() const {
    double widest = 0;
    for (const Piece& piece : pieces()) {
        widest = std::max(widest, piece.width);
    }
    return roundedUp(widest);
}

QSize WrappedText::compactSize() const {
    const double most = QFontMetrics(m_font).horizontalAdvance(u'x') * MostLetters;
    double width = most;
    QSize size = sizeAt(width);
    const auto reshape = [&](double wideForHigh) {
        width = std::min(most, std::floor(std::sqrt(wideForHigh * size.height() * width)));
        size = sizeAt(width);
    };
    reshape(5.0 / 3.0);
    if (width * 3 < 5 * size.height()) {
        reshape(2.0);
    }
    return size;
}

void WrappedText::prepare(int width) const {
    m_drawn = startLayout(m_text, m_font, m_leadLength);
    m_drawn->setCacheEnabled(true);
    int top = 0;
    setLines(*m_drawn, width, [this, &top](QTextLine& line) {
        // Qt puts all extra line height above the letters; half of it belongs below.
        line.setPosition({0, top + std::ceil((m_lineHeight - line.height()) / 2)});
        top += m_lineHeight;
    });
    m_drawnWidth = width;
}

void WrappedText::draw(QPainter& painter, const QRect& rect, Qt::Alignment alignment,
                       bool wraps) const {
    if (m_text.isEmpty()) {
        return;
    }
    const int width = wraps ? rect.width() : QWIDGETSIZE_MAX;
    if (!m_drawn || m_drawnWidth != width) {
        prepare(width);
    }
    for (int i = 0; i < m_drawn->lineCount(); ++i) {
        QTextLine line = m_drawn->lineAt(i);
        const double room = rect.width() - line.naturalTextWidth();
        const double left = alignment & Qt::AlignHCenter ? room / 2
                            : alignment & Qt::AlignRight ? room
                                                         : 0;
        line.setPosition({left, line.y()});
    }
    const int room = rect.height() - m_drawn->lineCount() * m_lineHeight;
    const int top = alignment & Qt::AlignVCenter  ? room / 2
                    : alignment & Qt::AlignBottom ? room
                                                  : 0;
    m_drawn->draw(&painter, rect.topLeft() + QPoint(0, top));
}

} // namespace waymark::ui
