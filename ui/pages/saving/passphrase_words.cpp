// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/saving/passphrase_words.h"

#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/text_label.h"
#include "widgets/tick_box.h"
#include "widgets/tr.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int BoxWidth = 420;
constexpr qsizetype FairLength = 10;
constexpr qsizetype StrongLength = 18;
constexpr qsizetype FairLetters = 4;
constexpr qsizetype StrongLetters = 7;

qsizetype differentLetters(QString text) {
    std::sort(text.begin(), text.end());
    return std::unique(text.begin(), text.end()) - text.begin();
}

QLineEdit* createBox(const QString& name) {
    auto* box = new QLineEdit;
    box->setAccessibleName(name);
    box->setEchoMode(QLineEdit::Password);
    box->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText |
                             Qt::ImhNoAutoUppercase);
    box->setContextMenuPolicy(Qt::NoContextMenu);
    // Large words need a longer box to show as many of them.
    const auto fit = [box] { box->setMaximumWidth(theme().type().scaled(BoxWidth)); };
    QObject::connect(&theme(), &Theme::changed, box, fit);
    fit();
    return box;
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

QLineEdit* addPassphraseBox(QVBoxLayout* column, const QString& name) {
    auto* field = new QVBoxLayout;
    field->setSpacing(spacing::XSmall);
    addText(field, TextRole::BodyStrong, name);
    QLineEdit* box = createBox(name);
    field->addWidget(box);
    column->addLayout(field);
    return box;
}

void addShowTick(QVBoxLayout* column, const QList<QLineEdit*>& boxes) {
    auto* tick = new TickBox(tr("Show what I type"));
    QObject::connect(tick, &QCheckBox::toggled, tick, [boxes](bool isShown) {
        for (QLineEdit* box : boxes) {
            box->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        }
    });
    column->addWidget(tick, 0, Qt::AlignLeft);
}

Secret takePassphrase(QLineEdit& box) {
    QByteArray bytes = box.text().normalized(QString::NormalizationForm_C).toUtf8();
    Secret words(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    box.clear();
    return words;
}

} // namespace waymark::ui
