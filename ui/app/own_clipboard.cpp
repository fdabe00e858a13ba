// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/own_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

const QString SecretMark = u"x-kde-passwordManagerHint"_s;

} // namespace

OwnClipboard::OwnClipboard(QObject* parent)
    : QObject(parent) {
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &OwnClipboard::mark);
}

void OwnClipboard::mark() {
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (m_isMarking || !clipboard->ownsClipboard()) {
        return;
    }
    const QMimeData* copied = clipboard->mimeData();
    if (copied == nullptr || !copied->hasText() || copied->hasFormat(SecretMark)) {
        return;
    }
    auto* marked = new QMimeData;
    marked->setText(copied->text());
    marked->setData(SecretMark, QByteArrayLiteral("secret"));
    m_isMarking = true;
    clipboard->setMimeData(marked);
    m_isMarking = false;
}

void OwnClipboard::forget() {
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard()) {
        clipboard->clear();
    }
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) {
        clipboard->clear(QClipboard::Selection);
    }
}

} // namespace waymark::ui
