// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/counselor/notes_box.h"

#include "app/qt_text.h"

#include <QFontMetrics>
#include <QPlainTextEdit>

namespace waymark::ui {

namespace {

constexpr int Lines = 5;

} // namespace

QPlainTextEdit* createNotesBox(const QString& name, const std::string& text) {
    auto* box = new QPlainTextEdit;
    box->setAccessibleName(name);
    box->setPlainText(toQt(text));
    box->setTabChangesFocus(true);
    box->setUndoRedoEnabled(false);
    box->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    // All of it is in sight in the smallest window too.
    box->setFixedHeight(QFontMetrics(box->font()).lineSpacing() * Lines + 24);
    return box;
}

} // namespace waymark::ui
