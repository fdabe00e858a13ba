// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "layout_faults.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/frame_window.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// Rounding of fonts and layouts.
constexpr int Slack = 1;

QString wordsOf(const QWidget* widget) {
    if (const auto* label = qobject_cast<const TextLabel*>(widget)) {
        return label->plainText();
    }
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return button->text();
    }
    return {};
}

QString namedText(const QWidget* widget) {
    QString words = wordsOf(widget).simplified();
    if (words.isEmpty()) {
        words = widget->accessibleName();
    }
    return u"%1 \"%2\""_s.arg(QLatin1StringView(widget->metaObject()->className()), words.left(60));
}

/// Labels, buttons, and whatever else has no parts of its own and so paints its words itself.
bool isLeaf(const QWidget* widget) {
    return qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget) ||
           widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly).isEmpty();
}

bool isScrollPart(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QScrollBar*>(widget) ||
           qobject_cast<const QAbstractScrollArea*>(parent) ||
           (parent != nullptr && parent->objectName().startsWith("qt_scrollarea"_L1));
}

/// The height it needs at the width it has got.
int neededHeight(const QWidget* widget) {
    return widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                       : widget->minimumSizeHint().height();
}

QString sizeFault(const QWidget* widget) {
    const int leastWidth = widget->minimumSizeHint().width();
    if (widget->width() + Slack < leastWidth) {
        return u"narrow: %1 needs %2 across, has %3"_s.arg(namedText(widget))
            .arg(leastWidth)
            .arg(widget->width());
    }
    const int needed = neededHeight(widget);
    if (widget->height() + Slack < needed) {
        return u"clipped: %1 needs %2 of height, has %3"_s.arg(namedText(widget))
            .arg(needed)
            .arg(widget->height());
    }
    return {};
}

/// Words in a box that shows only so much of them.
QString boxFault(const QWidget* widget) {
    QString words;
    int room = 0;
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
        words = edit->placeholderText();
        room = edit->contentsRect().width();
    } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        words = box->currentText();
        room = box->width();
    }
    const int needed = QFontMetrics(widget->font()).horizontalAdvance(words);
    return needed <= room
               ? QString()
               : u"clipped: \"%1\" needs %2 across, its box has %3"_s.arg(words).arg(needed).arg(
                     room);
}

/// The first of what holds it that does not reach around it.
QString outsideFault(const QWidget* widget) {
    QRect area = widget->rect();
    for (const QWidget* at = widget; at->parentWidget() != nullptr && !at->isWindow();
         at = at->parentWidget()) {
        area.translate(at->pos());
        const QWidget* holder = at->parentWidget();
        if (isScrollPart(at)) {
            return {};
        }
        if (!holder->rect().adjusted(-Slack, -Slack, Slack, Slack).contains(area)) {
            return u"outside: %1 reaches out of %2"_s.arg(
                namedText(widget), QLatin1StringView(holder->metaObject()->className()));
        }
    }
    return {};
}

/// Scrolled content lies under the frame on purpose: only what scrolls together is compared.
const QWidget* zoneOf(const QWidget* widget) {
    const QWidget* at = widget;
    while (at->parentWidget() != nullptr && !isScrollPart(at)) {
        at = at->parentWidget();
    }
    return at;
}

struct Text {
    const QWidget* widget;
    const QWidget* zone;
    QRect area;
};

QStringList overlapFaults(const QList<Text>& texts) {
    QStringList faults;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype k = i + 1; k < texts.size(); ++k) {
            const Text& one = texts[i];
            const Text& other = texts[k];
            const QRect both = one.area & other.area;
            if (one.zone == other.zone && both.width() > Slack && both.height() > Slack &&
                !one.widget->isAncestorOf(other.widget) &&
                !other.widget->isAncestorOf(one.widget)) {
                faults.append(
                    u"overlap: %1 and %2"_s.arg(namedText(one.widget), namedText(other.widget)));
            }
        }
    }
    return faults;
}

} // namespace

QStringList textFaults(QWidget& shown) {
    QStringList faults;
    QList<Text> texts;
    for (const QWidget* widget : shown.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow() || !isLeaf(widget) || isScrollPart(widget)) {
            continue;
        }
        faults << sizeFault(widget) << boxFault(widget) << outsideFault(widget);
        if (!wordsOf(widget).isEmpty()) {
            texts.append(
                {widget, zoneOf(widget), QRect(widget->mapTo(&shown, QPoint()), widget->size())});
        }
    }
    faults << overlapFaults(texts);
    faults.removeAll(QString());
    return faults;
}

QStringList sidewaysFaults(QWidget& shown) {
    QStringList faults;
    for (const auto* area : shown.findChildren<QAbstractScrollArea*>()) {
        const QScrollBar* bar = area->horizontalScrollBar();
        if (area->isVisible() && bar->maximum() > bar->minimum()) {
            faults.append(
                u"sideways: %1 is %2 too wide"_s.arg(namedText(area)).arg(bar->maximum()));
        }
    }
    return faults;
}

QStringList headingFaults(FrameWindow& window) {
    QStringList headings;
    const double leastPoints = theme().type().font(TextRole::PageHeading).pointSizeF() - 0.1;
    for (const auto* label : window.findChildren<TextLabel*>()) {
        const bool isOfPage = label->font().pointSizeF() >= leastPoints;
        if (label->isVisible() && isHeading(label) && isOfPage) {
            headings.append(label->accessibleName());
        }
    }
    const QString name = window.page()->accessibleName();
    return headings == QStringList{name} ? QStringList()
                                         : QStringList{u"heading: the page \"%1\" has \"%2\""_s.arg(
                                               name, headings.join(u"\", \""_s))};
}

} // namespace waymark::ui
