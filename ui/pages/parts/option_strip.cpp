// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/option_strip.h"

#include "widgets/frame_window.h"

#include <QVBoxLayout>

namespace waymark::ui {

OptionStrip::OptionStrip(bool isNarrow, const QList<std::pair<QString, QString>>& options,
                         const QString& chosen, QWidget* parent)
    : OptionStrip(
          isNarrow,
          new ChoiceStrip(tr("Show another kind of care"), options, ChoiceStrip::Shape::Row),
          parent) {
    m_strip->setChosen(chosen);
    connect(m_strip, &ChoiceStrip::chosenChanged, this, &OptionStrip::chosenChanged);
}

OptionStrip::OptionStrip(bool isNarrow, ChoiceStrip* strip, QWidget* parent)
    : ShownWhen(isNarrow, strip, parent)
    , m_strip(strip) {}

void replacePart(QVBoxLayout* column, QWidget*& part, QWidget* fresh, int index) {
    if (part != nullptr) {
        column->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    part = fresh;
    column->insertWidget(index, part);
    if (auto* frame = qobject_cast<FrameWindow*>(part->window())) {
        frame->adapt(part);
    }
}

} // namespace waymark::ui
