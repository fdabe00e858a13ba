// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/saving/passphrase_words.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr qsizetype FairLength = 10;
constexpr qsizetype StrongLength = 18;
constexpr qsizetype FairLetters = 4;
constexpr qsizetype StrongLetters = 7;

QString tr(const char* text) {
    return QCoreApplication::translate("PassphraseWords", text);
}

qsizetype differentLetters(QString text) {
    std::sort(text.begin(), text.end());
    return std::unique(text.begin(), text.end()) - text.begin();
}

} // namespace

QString strengthWords(const QString& passphrase) {
    const qsizetype length = passphrase.size();
    const qsizetype letters = differentLetters(passphrase);
    if (length == 0) {
        return tr("Four words that do not belong together are good.");
    }
    if (length < FairLength || letters < FairLetters) {
        return tr("Short. Someone who tries could find it. You can still use it.");
    }
    if (length < StrongLength || letters < StrongLetters) {
        return tr("Fair. One more word makes it strong.");
    }
    return tr("Strong.");
}

QLineEdit* createPassphraseBox(const QString& name) {
    auto* box = new QLineEdit;
    box->setAccessibleName(name);
    box->setEchoMode(QLineEdit::Password);
    box->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText |
                             Qt::ImhNoAutoUppercase);
    box->setContextMenuPolicy(Qt::NoContextMenu);
    return box;
}

Secret takePassphrase(QLineEdit& box) {
    QByteArray bytes = box.text().normalized(QString::NormalizationForm_C).toUtf8();
    Secret words(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    box.clear();
    return words;
}

} // namespace waymark::ui
