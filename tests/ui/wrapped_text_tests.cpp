// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/wrapped_text.h"

#include "support/catch.h"

#include <QImage>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int LineHeight = 40;
constexpr int Narrow = 30;
constexpr int WideRoom = 900;
constexpr int Step = 7;

QFont letters() {
    QFont font;
    font.setPointSizeF(11);
    return font;
}

WrappedText wrapped(const QString& text, const QString& lead = {}) {
    WrappedText result;
    result.set(lead, text, letters(), LineHeight);
    return result;
}

/// Bands of rows with ink in them: lines, when no letter has a dot.
int inkedBands(const QImage& image) {
    int bands = 0;
    bool wasInked = false;
    for (int y = 0; y < image.height(); ++y) {
        bool isInked = false;
        for (int x = 0; x < image.width() && !isInked; ++x) {
            isInked = image.pixelColor(x, y).lightness() < 128;
        }
        bands += isInked && !wasInked ? 1 : 0;
        wasInked = isInked;
    }
    return bands;
}

} // namespace

TEST_CASE("a text is as many lines high as it is drawn with, at every width") {
    const WrappedText text =
        wrapped(u"xx xxxxxx xxx x xxxx, xxxxxxxxx xx\nxxx x xxxxxx xxxxx"_s, u"xxx xx."_s);
    for (int width = text.leastWidth(); width < WideRoom; width += Step) {
        const int height = text.heightAt(width);
        QImage image(width, height + LineHeight, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        text.draw(painter, image.rect(), Qt::AlignLeft | Qt::AlignTop, true);
        painter.end();
        INFO("at a width of " << width);
        CHECK(inkedBands(image) == height / LineHeight);
    }
}

TEST_CASE("a text breaks where Qt breaks it") {
    const QString texts[] = {u"Care you go to by day, and sleep at home."_s,
                             u"Atención de día (y de noche) — ¿cuándo?"_s,
                             u"one/two-three  four   five"_s,
                             u"\u0645\u0631\u062d\u0628\u0627 Help \u0628\u0643\u0645 now"_s};
    for (const QString& words : texts) {
        const WrappedText text = wrapped(words);
        for (int width = Narrow; width < WideRoom; width += Step) {
            QTextLayout layout(words, letters());
            layout.beginLayout();
            int lines = 0;
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(width);
                ++lines;
            }
            layout.endLayout();
            INFO(words.toStdString() << " at a width of " << width);
            CHECK(text.heightAt(width) == lines * LineHeight);
        }
    }
}

TEST_CASE("a text has a compact size, as a document has") {
    const QString all =
        u"This tool does not use the internet. It keeps nothing unless you save it. It asks what matters."_s;
    for (int length = 1; length <= all.size(); ++length) {
        const QString words = all.first(length).trimmed();
        QTextDocument document;
        document.setDocumentMargin(0);
        document.setDefaultFont(letters());
        document.setHtml(u"<p style=\"line-height:40px;-qt-line-height-type:fixed\">"_s + words);
        document.adjustSize();
        const QSize size = wrapped(words).compactSize();
        INFO(words.toStdString());
        CHECK(size.width() == qCeil(document.size().width()));
        CHECK(size.height() == qCeil(document.size().height()));
    }
}

TEST_CASE("a word too long for a column breaks, and an empty text keeps its line") {
    const QString word = QString(60, u'm');
    CHECK(wrapped(word).leastWidth() < wrapped(word).sizeUnwrapped().width() / 4);
    CHECK(wrapped({}).sizeUnwrapped().isEmpty());
    CHECK(wrapped({}).heightAt(WideRoom) == LineHeight);
}

} // namespace waymark::ui
