// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/questions/choice_view.h"

#include "app/qt_text.h"
#include "app/session.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr QLatin1StringView NotSure("unknown.not-sure");
constexpr QLatin1StringView RatherNotSay("unknown.rather-not-say");

const Variable& variableOf(const Page& page, const Session& session) {
    return session.questionnaire().variables[page.variables.front()];
}

QList<ChoiceItem> valueItems(const Variable& variable, const Session& session) {
    QList<ChoiceItem> items;
    const bool hasDigits = session.voice() == Voice::Counselor;
    for (const std::string& value : variable.values) {
        const QString key = u"value.%1.%2"_s.arg(toQt(variable.id), toQt(value));
        const QString digit = hasDigits ? QString::number(items.size() + 1) : QString();
        items.append(
            {toQt(value), {session.text(key), session.optionalText(key + u".hint"_s), digit}});
    }
    return items;
}

QList<ChoiceItem> unknownItems(const Session& session) {
    const QString zero = session.voice() == Voice::Counselor ? u"0"_s : QString();
    return {{NotSure, {session.text(NotSure), {}, zero}},
            {RatherNotSay, {session.text(RatherNotSay), {}, {}}}};
}

QString pickedIn(const Page& page, const Session& session) {
    const auto answer = session.answers().of(page.variables.front());
    if (!answer) {
        return {};
    }
    if (const auto* values = std::get_if<ValueSet>(&*answer)) {
        const Variable& variable = variableOf(page, session);
        return values->size() == 1
                   ? toQt(variable.values[static_cast<std::size_t>(values->first())])
                   : QString();
    }
    switch (std::get<NoAnswer>(*answer)) {
    case NoAnswer::NotSure:
        return NotSure;
    case NoAnswer::RatherNotSay:
        return RatherNotSay;
    case NoAnswer::Skipped:
        break;
    }
    return {};
}

} // namespace

ChoiceView choiceView(const Page& page, const Session& session) {
    const QString key = u"page."_s + toQt(page.id);
    return {session.text(key + u".title"_s),
            partStartingAt(page, session),
            session.optionalText(key + u".why"_s),
            session.optionalText(key + u".help"_s),
            valueItems(variableOf(page, session), session),
            unknownItems(session),
            pickedIn(page, session)};
}

Answer answerOf(const QString& id, const Page& page, const Session& session) {
    if (id == NotSure) {
        return NoAnswer::NotSure;
    }
    if (id == RatherNotSay) {
        return NoAnswer::RatherNotSay;
    }
    const auto value = variableOf(page, session).valueOf(toStd(id));
    return value ? Answer(ValueSet::single(*value)) : Answer(NoAnswer::Skipped);
}

QString partStartingAt(const Page& page, const Session& session) {
    const auto pages = session.pages();
    const auto first = std::ranges::find(pages, page.section, &Page::section);
    // The very first page needs no line: nothing came before it.
    const bool startsHere =
        first != pages.end() && first != pages.begin() && (*first)->id == page.id;
    return startsHere ? session.text(u"section."_s + toQt(page.section)) : QString();
}

bool canWait(const Page& page, const Session& session) {
    const Variable& variable = variableOf(page, session);
    const auto answer = session.answers().of(page.variables.front());
    const auto* values = answer ? std::get_if<ValueSet>(&*answer) : nullptr;
    if (variable.id != "withdrawal" || values == nullptr) {
        return false;
    }
    return std::ranges::any_of(std::array{"strong", "extreme"}, [&](const char* value) {
        const auto index = variable.valueOf(value);
        return index && values->contains(*index);
    });
}

} // namespace waymark::ui
