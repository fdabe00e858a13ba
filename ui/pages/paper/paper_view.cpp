// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/paper/paper_view.h"

#include "app/clients.h"
#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "catalogue/catalogue.h"
#include "paper/paper_document.h"
#include "result/app_version.h"

#include <QDate>

namespace waymark::ui {

namespace {

PaperWish wishOf(const Session& session, const PaperChoice& choice) {
    PaperWish wish;
    wish.parts.clear();
    wish.hasPlainWords = choice.plainWords;
    wish.hasLargeType = choice.largeType;
    wish.notice = toStd(session.clients().notice());
    wish.date = toStd(QDate::currentDate().toString(Qt::ISODate));
    if (choice.plan) {
        wish.parts.insert(PaperPart::Plan);
    }
    if (choice.sheets) {
        wish.parts.insert({PaperPart::Insurance, PaperPart::Visit});
    }
    if (choice.options) {
        wish.parts.insert({PaperPart::Options, PaperPart::Comparison});
    }
    if (choice.answers) {
        wish.parts.insert(PaperPart::Answers);
    }
    return wish;
}

PaperSource sourceOf(Session& session) {
    const Catalogue* catalogue = session.catalogue();
    return {session.engine(),
            session.texts(),
            session.planBook().content,
            session.planBook().plainWords,
            catalogue,
            {"Waymark " + std::string(appVersion()), toStd(session.rulesHash()),
             catalogue == nullptr ? std::string() : catalogue->contentHash()},
            session.currentCase(),
            session.planBook().notes,
            session.result()};
}

} // namespace

PaperChoice firstChoice(Voice voice) {
    PaperChoice choice;
    choice.plainWords = voice != Voice::Counselor;
    return choice;
}

std::unique_ptr<PaperDocument> paperDocument(Session& session, const PaperChoice& choice) {
    return std::make_unique<PaperDocument>(
        toQt(paperBody(sourceOf(session), wishOf(session, choice))), choice.largeType);
}

QByteArray paperHtml(Session& session, const PaperChoice& choice) {
    return QByteArray::fromStdString(paperPage(sourceOf(session), wishOf(session, choice)));
}

} // namespace waymark::ui
