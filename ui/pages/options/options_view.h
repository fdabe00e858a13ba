// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/route.h"
#include "widgets/banner.h"
#include "widgets/option_card.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace waymark::ui {

class Session;

/// One more thing to answer, as a link.
struct AlsoView {
    QString text;
    QString name; ///< for screen readers
    Route route;
};

/// A notice with the screen its button opens.
struct NoticeView {
    BannerKind kind = BannerKind::Neutral;
    BannerText text;
    Route route;
    QList<AlsoView> also = {};
    bool canStop = false; ///< "Stop here, this is enough" is offered
};

struct OptionEntry {
    QString id;
    OptionCardContent content;
};

/// What "Your options" shows.
struct OptionsView {
    bool isRanked = false;
    QString heading;
    QStringList lines;                ///< how the order stands, in words
    std::optional<NoticeView> urgent; ///< a stop that holds
    std::optional<NoticeView> check;  ///< signs to look for after "not sure"
    std::optional<NoticeView> next;   ///< worth finding out, or what a ranking still needs
    QString resume;      ///< the person has stopped here: a way to be asked again; else empty
    QString moved;       ///< what the answer just given has moved; may be empty
    QString legend;      ///< head of the reasons column, before "+ for or − against"; empty: none
    QString reachLegend; ///< what the line under a fit means; empty: there is none
    QList<OptionEntry> options;
    OptionEntry baseline;
    QString ending;
};

[[nodiscard]] OptionsView optionsView(Session& session);

/// The card of one option, with its place when the order is shown.
[[nodiscard]] OptionCardContent optionCard(Session& session, const QString& option);

} // namespace waymark::ui
