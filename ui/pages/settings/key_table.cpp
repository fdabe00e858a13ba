// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/settings/key_table.h"

#include "widgets/tr.h"

#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// The Alt key of a button follows its word, so it is another one in another language.
QString altKeyOf(const char* context, const char* word) {
    return QKeySequence::mnemonic(QCoreApplication::translate(context, word)).toString();
}

KeyGroup everywhere(const Habits& habits) {
    const QString back = altKeyOf("waymark::ui::FrameHeader", "&Back");
    const QString hide = altKeyOf("waymark::ui::FrameHeader", "&Hide now");
    const QString help = altKeyOf("waymark::ui::FrameFooter", "Get help &now");
    const QString hideKey = habits.shiftHides ? u"Shift"_s : u"F12"_s;
    return {
        tr("Everywhere"),
        {{u"hide"_s, {hideKey, hide}, tr("Hide this window. The first one also brings it back.")},
         {u"help"_s, {u"F1"_s, help}, tr("Get help now. Esc leads back.")},
         {u"back"_s, {back, u"Alt+Left"_s}, tr("Go back. Answers stay.")},
         {u"continue"_s, {u"Return"_s, u"Enter"_s}, tr("Go on, or press the button you are on.")},
         {u"escape"_s, {u"Esc"_s}, tr("Close what is on top. No answer is lost.")},
         {u"zones"_s, {u"F6"_s}, tr("Jump: top row, page, bottom row.")},
         {u"search"_s, {u"Ctrl+F"_s}, tr("Search.")},
         {u"larger"_s, {u"Ctrl++"_s, u"Ctrl+="_s}, tr("Larger text.")},
         {u"smaller"_s, {u"Ctrl+-"_s}, tr("Smaller text.")},
         {u"size"_s, {u"Ctrl+0"_s}, tr("Text size as it was first.")}}};
}

KeyGroup questions() {
    const QString skip = altKeyOf("waymark::ui::ChoicePage", "&Skip this for now");
    return {tr("Questions"),
            {{u"answer"_s, {u"Down"_s, u"Up"_s}, tr("Move from answer to answer.")},
             {u"pick"_s, {u"Space"_s}, tr("Pick the answer you are on.")},
             {u"skip"_s, {skip}, tr("Skip this question for now.")},
             {u"importance"_s,
              {u"Right"_s, u"Left"_s},
              tr("What matters: more or less in this row.")}}};
}

KeyGroup counselors() {
    return {tr("For counselors"),
            {{u"steps"_s,
              {u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+3"_s, u"Ctrl+4"_s, u"Ctrl+5"_s, u"Ctrl+6"_s},
              tr("Go to the step with that number.")},
             {u"digits"_s,
              {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s},
              tr("Questions: pick the answer with that number.")},
             {u"not-sure"_s, {u"0"_s}, tr("Questions: not sure.")},
             {u"shared"_s, {u"F11"_s}, tr("Shared view, on and off.")},
             {u"mouse"_s, {u"m"_s}, tr("Shared view: pass the mouse.")}}};
}

KeyGroup pages() {
    return {tr("Single pages"),
            {{u"open"_s, {u"o"_s}, tr("First page: open a saved file.")},
             {u"signs"_s,
              {u"1"_s, u"2"_s, u"3"_s, u"4"_s},
              tr("Get help now: open the sign with that number.")},
             {u"cards"_s, {u"j"_s, u"k"_s}, tr("Your options: next card, card before.")},
             {u"parts"_s,
              {u"Alt+1"_s, u"Alt+2"_s, u"Alt+3"_s, u"Alt+4"_s, u"Alt+5"_s, u"Alt+6"_s},
              tr("One option: the part with that place.")},
             {u"cells"_s,
              {u"Right"_s, u"Left"_s, u"Down"_s, u"Up"_s, u"End"_s, u"Home"_s},
              tr("Side by side: move through the table.")},
             {u"row"_s, {u"Return"_s, u"Enter"_s}, tr("Side by side: more on this row.")},
             {u"filter"_s, {u"/"_s}, tr("Places: jump to the words to look for.")},
             {u"print"_s, {u"Ctrl+P"_s}, tr("Your plan: print.")},
             {u"save"_s, {u"Ctrl+S"_s}, tr("Your plan: save.")}}};
}

} // namespace

bool KeyLine::isSingle() const {
    return keys.front().size() == 1;
}

QList<KeyGroup> keyTable(const Habits& habits, Voice voice) {
    QList<KeyGroup> groups{everywhere(habits), questions(), pages()};
    if (voice == Voice::Counselor) {
        groups.append(counselors());
    }
    return groups;
}

QString keyWords(const QString& key) {
    if (key == u"Shift") {
        return tr("Shift 3 times");
    }
    if (key.size() == 1) {
        return key.toUpper();
    }
    const qsizetype plus = key.indexOf(u'+');
    return plus < 0 ? QKeySequence(key).toString(QKeySequence::NativeText)
                    : tr("%1 and %2").arg(key.left(plus), keyWords(key.mid(plus + 1)));
}

} // namespace waymark::ui
