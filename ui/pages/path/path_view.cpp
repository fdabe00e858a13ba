// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/path/path_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "pages/options/order_words.h"
#include "wording/pathway_words.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

void addPhases(PathView& view, const Pathway& path, const PathwayWords& words) {
    for (const Phase& phase : path.phases) {
        const QString length = toQt(words.length(phase.length));
        view.stops.append({toQt(words.name(phase)), length, toQt(words.names(phase.choices))});
        view.phases.append({toQt(words.name(phase)), length, toQt(words.text(phase))});
    }
}

} // namespace

PathView pathView(Session& session, const QString& option) {
    PathView view;
    const OrderState state = orderState(session);
    view.heading =
        session.text(u"path.heading"_s, {{"option", toStd(nameInside(session, option))}});
    for (const QString& id : shownOptions(session)) {
        view.options.append({id, optionName(session, id)});
    }
    if (state != OrderState::Ranked) {
        view.waiting =
            state == OrderState::Held ? session.text(u"path.held"_s) : missingWords(session);
        return view;
    }
    const auto alternative = settingResult(session).ranking.decision->alternative(toStd(option));
    const Pathway path =
        alternative ? session.engine().pathwayThrough(*alternative, session.result()) : Pathway();
    if (path.isEmpty()) {
        view.waiting = session.text(u"path.none"_s);
        return view;
    }
    const PathwayWords words(session.engine().rules(), session.texts(), session.voice());
    view.lead = session.text(u"path.lead"_s);
    addPhases(view, path, words);
    view.medicine = toQt(words.medicine(path));
    const QString medicine =
        path.medicine ? toQt(words.option(*path.medicine)) : session.text(u"path.medicine.ask"_s);
    view.along = {session.text(u"path.medicine"_s, {{"medicine", toStd(medicine)}}),
                  session.text(u"path.naloxone"_s)};
    QStringList spoken;
    for (const std::string& line : words.lines(path)) {
        spoken.append(toQt(line));
    }
    spoken.append(view.along.last());
    view.spoken = spoken.join(u' ');
    return view;
}

} // namespace waymark::ui
