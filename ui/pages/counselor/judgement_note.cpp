// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/counselor/judgement_note.h"

#include "app/clients.h"
#include "app/qt_text.h"
#include "app/screen_page.h"
#include "app/session.h"
#include "widgets/banner.h"
#include "widgets/link_button.h"

#include <QCoreApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("JudgementNote", text);
}

/// "1 Inpatient care, 2 Outpatient care, ..."
QString orderWords(const Session& session, const std::vector<std::string>& order) {
    QStringList names;
    for (const std::string& option : order) {
        const QString name = session.text(u"option."_s + toQt(option) + u".name"_s);
        names.append(QString::number(names.size() + 1) + u' ' + name);
    }
    return names.join(u", "_s);
}

} // namespace

QWidget* createJudgementNote(Session& session, ScreenPage* page) {
    if (session.voice() != Voice::Counselor || !session.result().of("setting")) {
        return nullptr;
    }
    const Clients& clients = session.clients();
    const std::vector<std::string> order = session.clients().order();
    const bool isChanged = order != counselorOrder(session.result(), {});
    if (!isChanged) {
        if (clients.isShared()) {
            return nullptr;
        }
        auto* link = new LinkButton(tr("Change the order by hand"));
        QObject::connect(link, &LinkButton::clicked, page,
                         [page] { Q_EMIT page->routeRequested({Screen::Judgement}); });
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(link);
        line->addStretch();
        return row;
    }
    QString words =
        tr("%1. The cards below stand as the rules have them.").arg(orderWords(session, order));
    if (!clients.isShared()) {
        words += u'\n' + tr("Reason: %1").arg(toQt(clients.current().judgements.back().reason));
    }
    const QString action = clients.isShared() ? QString() : tr("See or change it");
    auto* banner = new Banner(BannerKind::Caution,
                              {tr("Order by the counselor's judgement"), words, action, {}});
    QObject::connect(banner, &Banner::actionRequested, page,
                     [page] { Q_EMIT page->routeRequested({Screen::Judgement}); });
    return banner;
}

} // namespace waymark::ui
