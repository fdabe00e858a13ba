// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/counselor/judgement_note.h"

#include "app/clients.h"
#include "app/qt_text.h"
#include "app/screen_page.h"
#include "app/session.h"
#include "widgets/banner.h"
#include "widgets/tr.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// "1 Inpatient care, 2 Outpatient care, ..."
QString orderWords(const Session& session, const std::vector<std::string>& order) {
    QStringList names;
    for (const std::string& option : order) {
        const QString name = session.text(u"option."_s + toQt(option) + u".name"_s);
        names.append(QString::number(names.size() + 1) + u' ' + name);
    }
    return names.join(u", "_s);
}

bool hasOrder(Session& session) {
    return session.voice() == Voice::Counselor && session.result().of("setting");
}

bool isChanged(Session& session) {
    return session.clients().order() != counselorOrder(session.result(), {});
}

} // namespace

QString judgementWay(Session& session) {
    const bool isOffered =
        hasOrder(session) && !session.clients().isShared() && !isChanged(session);
    return isOffered ? tr("Order by hand") : QString();
}

QWidget* createJudgementNote(Session& session, ScreenPage* page) {
    if (!hasOrder(session) || !isChanged(session)) {
        return nullptr;
    }
    const Clients& clients = session.clients();
    const std::vector<std::string> order = clients.order();
    QString words =
        tr("%1. The cards below stand as the rules have them.").arg(orderWords(session, order));
    if (!clients.isShared()) {
        words += u'\n' + tr("Reason: %1").arg(toQt(clients.current().judgements.back().reason));
    }
    const QString action = clients.isShared() ? QString() : tr("See or change it");
    auto* banner = new Banner(BannerKind::Caution,
                              {tr("Order by the counselor's judgment."), words, action, {}});
    QObject::connect(banner, &Banner::actionRequested, page,
                     [page] { Q_EMIT page->routeRequested({Screen::Judgement}); });
    return banner;
}

} // namespace waymark::ui
