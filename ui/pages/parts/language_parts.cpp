// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/language_parts.h"

#include "app/language.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "formats/case_json.h"
#include "pages/parts/choice_strip.h"
#include "pages/parts/page_parts.h"
#include "widgets/text_label.h"
#include "widgets/tr.h"

#include <QVBoxLayout>

namespace waymark::ui {

namespace {

void addNote(QVBoxLayout* column, const QString& words) {
    addText(column, TextRole::Hint, words)->setTone(Token::Text2);
}

} // namespace

QWidget* createLanguageStrip(Session& session) {
    QList<std::pair<QString, QString>> languages;
    for (const std::string& language : languageWords()) {
        languages.append({toQt(language), nameOfLanguage(language)});
    }
    auto* strip = new ChoiceStrip(tr("Language"), languages, ChoiceStrip::Shape::Row);
    strip->setChosen(toQt(session.language()));
    QObject::connect(strip, &ChoiceStrip::chosenChanged, &session,
                     [&session](const QString& id) { session.setLanguage(toStd(id)); });
    return strip;
}

void addNotReviewedNote(QVBoxLayout* column, const Session& session) {
    if (session.language() != languageWords().front()) {
        addNote(column, tr("No one who grew up with Spanish and works in care has read this yet."));
    }
}

void addStillEnglishNote(QVBoxLayout* column, Session& session) {
    if (session.catalogue() != nullptr && session.catalogueLanguage() != session.language()) {
        addNote(column, tr("These facts are still in English. Everything else is translated."));
    }
}

} // namespace waymark::ui
