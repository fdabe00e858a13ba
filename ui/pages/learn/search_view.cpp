// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/learn/search_view.h"

#include "app/qt_text.h"
#include "app/session.h"
#include "catalogue/catalogue.h"
#include "pages/learn/source_words.h"
#include "pages/options/result_words.h"
#include "widgets/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int MostHits = 30;

template <typename Record, typename Key>
const Record* recordOf(const std::vector<Record>& all, const std::string& id, Key key) {
    const auto at = std::ranges::find(all, id, key);
    return at == all.end() ? nullptr : &*at;
}

void fillWord(FoundView& view, const std::string& id, const Catalogue& catalogue) {
    view.kind = tr("A word");
    const auto words = catalogue.glossary();
    if (const auto* word = recordOf(words, id, &GlossaryWord::id)) {
        view.lines = {toQt(word->meaning)};
    }
}

void fillRedFlag(FoundView& view, const std::string& id, Session& session) {
    view.kind = tr("A warning sign of a place");
    const auto flags = session.catalogue()->redFlags();
    if (const auto* flag = recordOf(flags, id, &RedFlag::id)) {
        view.lines = {toQt(flag->whatItIs), toQt(flag->whyItCounts), toQt(flag->whatHelps)};
        view.sources = sourceLines(session, flag->sources);
    }
}

void fillArrangement(FoundView& view, const std::string& id, Session& session) {
    view.kind = tr("How to arrange it");
    if (const auto arrangement = session.catalogue()->arrange(id)) {
        view.lines = {toQt(arrangement->inShort)};
        for (const std::string& step : arrangement->steps) {
            view.lines.append(u"• "_s + toQt(step));
        }
        view.sources = sourceLines(session, arrangement->sources);
    }
}

void fillEvidence(FoundView& view, const std::string& id, Session& session) {
    view.kind = tr("What studies found");
    const auto statement = session.catalogue()->evidence(id);
    if (!statement) {
        return;
    }
    if (!statement->option.empty()) {
        view.route = Route{Screen::OptionDetail, toQt(statement->option)};
        return;
    }
    view.title = tr("In all kinds of care");
    view.lines = {toQt(statement->text),
                  tr("Who: %1. When: %2.").arg(toQt(statement->population), toQt(statement->time))};
    view.sources = sourceLines(session, statement->sources);
    view.rates = statement->rates;
}

QString kindOfOption(Session& session, const QString& id) {
    const DecisionResult* result = resultWith(session, id);
    const std::string decision = result == nullptr ? "setting" : result->ranking.decision->id;
    if (decision == "medication") {
        return tr("A medicine");
    }
    return decision == "aftercare" ? tr("Something for after") : tr("A kind of care");
}

FoundView viewOf(const SearchHit& hit, Session& session) {
    FoundView view;
    view.title = toQt(hit.title);
    view.text = toQt(hit.text);
    const QString id = toQt(hit.id);
    if (hit.kind == "option") {
        view.kind = kindOfOption(session, id);
        view.route = Route{Screen::OptionDetail, id};
    } else if (hit.kind == "learn") {
        view.kind = tr("Something to read");
        view.route = Route{Screen::Learn, id};
    } else if (hit.kind == "comparison") {
        view.kind = tr("Side by side");
        view.route = Route{Screen::SideBySide};
    } else if (hit.kind == "helpline") {
        view.kind = tr("A number to call");
        view.route = Route{Screen::GetHelp};
    } else if (hit.kind == "word") {
        fillWord(view, hit.id, *session.catalogue());
    } else if (hit.kind == "red-flag") {
        fillRedFlag(view, hit.id, session);
    } else if (hit.kind == "arrange") {
        fillArrangement(view, hit.id, session);
    } else {
        fillEvidence(view, hit.id, session);
    }
    return view;
}

} // namespace

QList<FoundView> found(Session& session, const QString& text) {
    QList<FoundView> views;
    const Catalogue* catalogue = session.catalogue();
    if (catalogue == nullptr) {
        return views;
    }
    for (const SearchHit& hit : catalogue->search(toStd(text.simplified()), MostHits)) {
        views.append(viewOf(hit, session));
    }
    return views;
}

QString foundWords(const QString& text, qsizetype count) {
    if (text.simplified().isEmpty()) {
        return tr("Type a word, such as naloxone, cost or rights. Nothing typed here is kept.");
    }
    if (count == 0) {
        return tr("Nothing found. Try a shorter word, or another one.");
    }
    return count == 1 ? tr("1 found.") : tr("%1 found, nearest first.").arg(count);
}

} // namespace waymark::ui
