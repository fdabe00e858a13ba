// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/help/get_help_view.h"

#include "app/qt_text.h"
#include "app/safety.h"
#include "app/session.h"
#include "pages/learn/source_words.h"
#include "widgets/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int DigitKeys = 9;

/// Panels of open stops, then signs to look for, each with the help that goes with them.
QStringList openPanels(const Session& session) {
    QStringList open;
    if (!session.isReady()) {
        return open;
    }
    for (const Rule* stop : session.safety().openStops()) {
        open << toQt(stop->help);
    }
    for (const Rule* check : session.safety().openChecks()) {
        open << toQt(check->checkFirst.help) << toQt(check->help);
    }
    return open;
}

/// What to do where these signs are so, right behind them.
QStringList helpBehind(const QString& signs, const Session& session) {
    QStringList help;
    if (session.isReady()) {
        for (const Rule& rule : session.engine().rules().rules) {
            if (toQt(rule.checkFirst.help) == signs) {
                help << toQt(rule.help);
            }
        }
    }
    return help;
}

/// What the stops behind these signs rest on.
QStringList sourcesOfSigns(const QString& signs, Session& session) {
    std::vector<std::string> sources;
    for (const Rule& rule : session.engine().rules().rules) {
        if (toQt(rule.checkFirst.help) != signs) {
            continue;
        }
        for (const std::string& source : rule.sources) {
            if (std::ranges::find(sources, source) == sources.end()) {
                sources.push_back(source);
            }
        }
    }
    return sourceLines(session, sources);
}

QStringList inOrder(const QString& first, const Session& session) {
    QStringList order{first};
    if (!first.isEmpty()) {
        order << helpBehind(first, session);
    }
    order << openPanels(session) << session.help().panels();
    order.removeDuplicates();
    order.removeIf([&](const QString& panel) { return !session.help().has(panel); });
    return order;
}

HelpPanelText panelText(const QString& id, int place, Session& session) {
    const HelpData& help = session.help();
    const std::string region = session.region();
    const Voice voice = session.voice();
    const bool isSigns = !help.panels().contains(id);
    const QString digit = place <= DigitKeys ? QString::number(place) : QString();
    // A number beside a sign would look like an order to a person in a hurry.
    const bool isKeyShown = voice == Voice::Counselor && !digit.isEmpty();
    return {id,
            digit,
            isKeyShown ? tr("Key %1").arg(digit) : QString(),
            help.title(id, voice),
            help.steps(id, voice, region),
            help.note(id, voice, region),
            isSigns,
            isSigns && session.isReady() ? sourcesOfSigns(id, session) : QStringList()};
}

HelpNumber numberOf(const HelpLine& line, const Session& session) {
    const QString purpose =
        session.help().text(u"purpose."_s + toQt(line.purpose), session.voice(), line.region);
    QStringList about;
    for (const QString& words : {purpose, line.how, line.hours}) {
        if (!words.isEmpty()) {
            about << words.front().toUpper() + words.mid(1);
        }
    }
    return {line.name, about.join(u". "_s), line.number};
}

QList<HelpCountry> countries(const Session& session) {
    QList<HelpCountry> countries;
    std::string last;
    for (const HelpLine& line : session.help().lines(session.region())) {
        if (countries.isEmpty() || line.region != last) {
            countries.append({session.help().regionName(line.region), {}});
            last = line.region;
        }
        countries.last().numbers.append(numberOf(line, session));
    }
    return countries;
}

} // namespace

GetHelpView getHelpView(const QString& panel, Session& session) {
    const HelpData& help = session.help();
    const std::string region = session.region();
    GetHelpView view;
    for (const QString& id : inOrder(panel, session)) {
        view.panels.append(panelText(id, static_cast<int>(view.panels.size()) + 1, session));
    }
    view.isFirstOpen = help.has(panel);
    view.startsWithSigns = view.panels.front().isSigns;
    const QString country = help.regionName(region);
    if (country.isEmpty()) {
        view.noCountry = help.text(u"no-emergency-fixed.note"_s, session.voice(), region);
    } else {
        view.emergencyTitle = tr("Emergency, %1").arg(country);
        view.emergencyNumber = help.emergencyNumber(region, session.voice());
    }
    view.aboutNumbers = help.text(u"about-numbers"_s, session.voice(), region);
    view.countries = countries(session);
    view.hasOpenStops = session.isReady() && session.safety().isHeld();
    view.hasOpenChecks = session.isReady() && !session.safety().openChecks().empty();
    return view;
}

} // namespace waymark::ui
