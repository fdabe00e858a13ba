// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/settings/text_and_colors_page.h"

#include "app/session.h"
#include "pages/parts/fold.h"
#include "pages/parts/language_parts.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/two_columns.h"
#include "pages/settings/key_list.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/answer_card.h"
#include "widgets/answer_group.h"
#include "widgets/button.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int ZoomStep = 10;
constexpr std::array HiddenMinutes{5, 15, 60, 0};

/// Answers are known by their place.
QString idOf(auto place) {
    return QString::number(static_cast<int>(place));
}

} // namespace

TextAndColorsPage::TextAndColorsPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent) {
    QVBoxLayout* column = createColumn(this);
    addPageHeading(column, tr("Text and colors"));
    addText(column, TextRole::Body,
            tr("Each change shows at once. Nothing here is kept when you close this tool."))
        ->setTone(Token::Text2);
    column->addSpacing(spacing::Medium);
    column->addWidget(new TwoColumns(createSizeAndSample(), createColorsAndKey()));
    connect(&theme(), &Theme::changed, this, &TextAndColorsPage::refresh);
    refresh();
}

QWidget* TextAndColorsPage::createSizeAndSample() {
    auto* part = new QWidget;
    QVBoxLayout* column = createColumn(part, spacing::Small);
    addSize(column);
    addSample(column);
    column->addSpacing(spacing::Small);
    m_spacing = addGroup(column, tr("Spacing"), {tr("Normal"), tr("Roomy")});
    connect(m_spacing, &AnswerGroup::chosenChanged, this, &TextAndColorsPage::pickSpacing);
    column->addSpacing(spacing::Small);
    addText(column, TextRole::PartHeading, tr("Language"));
    column->addWidget(createLanguageStrip(session()));
    column->addStretch();
    return part;
}

QWidget* TextAndColorsPage::createColorsAndKey() {
    auto* part = new QWidget;
    QVBoxLayout* column = createColumn(part, spacing::Small);
    m_colors = addGroup(column, tr("Colors"),
                        {tr("As on this computer"), tr("Light"), tr("Dark"),
                         tr("High contrast, light"), tr("High contrast, dark")});
    connect(m_colors, &AnswerGroup::chosenChanged, this, &TextAndColorsPage::pickColors);
    column->addSpacing(spacing::Small);
    m_hideKey =
        addGroup(column, tr("Key that hides this window"), {tr("Shift, 3 times"), tr("F12")});
    connect(m_hideKey, &AnswerGroup::chosenChanged, this,
            [this](const QString& id) { pickHabit(&Habits::shiftHides, id == idOf(0)); });
    addHabits(column);
    column->addStretch();
    return part;
}

void TextAndColorsPage::addHabits(QVBoxLayout* column) {
    QStringList times;
    for (const int minutes : HiddenMinutes) {
        times.append(minutes == 0 ? tr("Never") : tr("%1 minutes").arg(minutes));
    }
    column->addSpacing(spacing::Small);
    m_erase = addGroup(column, tr("Erase and close after hiding for"), times);
    connect(m_erase, &AnswerGroup::chosenChanged, this, [this](const QString& id) {
        pickHabit(&Habits::eraseAfterMinutes, HiddenMinutes.at(id.toUInt()));
    });
    column->addSpacing(spacing::Small);
    m_singleKeys =
        addGroup(column, tr("Keys of one letter"), {tr("They work"), tr("They are off")});
    connect(m_singleKeys, &AnswerGroup::chosenChanged, this,
            [this](const QString& id) { pickHabit(&Habits::singleKeys, id == idOf(0)); });
    // Made anew each time: another habit or language has other keys.
    auto* place = new QWidget;
    QVBoxLayout* lines = createColumn(place);
    const Fold fold({tr("See what each key does"), tr("Hide what each key does"), {}}, place, this);
    connect(fold.link(), &LinkButton::clicked, place, [this, place, lines] {
        if (place->isHidden()) {
            return;
        }
        delete m_keys;
        m_keys = new KeyList(habitsOf(this), session().voice());
        lines->addWidget(m_keys);
    });
    column->addWidget(fold.link(), 0, Qt::AlignLeft);
    column->addWidget(place);
}

void TextAndColorsPage::addSize(QVBoxLayout* column) {
    addText(column, TextRole::PartHeading, tr("Text size"));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::Medium);
    m_smaller = new Button(u"−"_s);
    m_smaller->setAccessibleName(tr("Smaller text"));
    m_larger = new Button(u"+"_s);
    m_larger->setAccessibleName(tr("Larger text"));
    m_size = new TextLabel(TextRole::BodyStrong);
    m_size->setWordWrap(false);
    for (Button* button : {m_smaller, m_larger}) {
        button->setMinimumWidth(spacing::Huge + spacing::Small);
    }
    row->addWidget(m_smaller);
    row->addWidget(m_size, 0, Qt::AlignVCenter);
    row->addWidget(m_larger);
    row->addStretch();
    column->addLayout(row);
    connect(m_smaller, &Button::clicked, this, [] { theme().zoomBy(-ZoomStep); });
    connect(m_larger, &Button::clicked, this, [] { theme().zoomBy(ZoomStep); });
}

void TextAndColorsPage::addSample(QVBoxLayout* column) {
    auto* sample = new Card;
    sample->setAccessibleName(tr("Sample"));
    QVBoxLayout* lines = createColumn(sample);
    lines->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    addText(lines, TextRole::CardTitle, tr("Sample"));
    addText(lines, TextRole::Body, tr("This is how a question or an answer looks."));
    addText(lines, TextRole::Hint, tr("This is how a hint looks."))->setTone(Token::Text2);
    column->addWidget(sample);
}

AnswerGroup* TextAndColorsPage::addGroup(QVBoxLayout* column, const QString& title,
                                         const QStringList& answers) {
    addText(column, TextRole::PartHeading, title);
    auto* group = new AnswerGroup(title);
    for (int i = 0; i < answers.size(); ++i) {
        group->addAnswer(idOf(i), {answers[i], {}, {}});
    }
    column->addWidget(group);
    return group;
}

PageFrame TextAndColorsPage::frame() const {
    PageFrame frame;
    frame.name = tr("Text and colors");
    frame.primary = tr("&Done");
    frame.secondary = QStringList{tr("&Set all back")};
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

void TextAndColorsPage::pressSecondary(int index) {
    Q_UNUSED(index)
    setHabits(this, {});
    theme().apply({});
    Q_EMIT announced(tr("All is set back."));
}

void TextAndColorsPage::pickColors(const QString& id) {
    ThemeSettings settings = theme().settings();
    settings.colors = static_cast<ColorChoice>(id.toInt());
    theme().apply(settings);
}

void TextAndColorsPage::pickSpacing(const QString& id) {
    ThemeSettings settings = theme().settings();
    settings.isRoomy = id == idOf(1);
    theme().apply(settings);
}

template <class Value>
void TextAndColorsPage::pickHabit(Value Habits::*habit, Value value) {
    Habits habits = habitsOf(this);
    habits.*habit = value;
    setHabits(this, habits);
}

void TextAndColorsPage::refresh() {
    const Habits habits = habitsOf(this);
    const ThemeSettings& settings = theme().settings();
    m_size->setPlainText(tr("%1 %").arg(settings.zoomPercent));
    m_smaller->setEnabled(settings.zoomPercent > LeastZoom);
    m_larger->setEnabled(settings.zoomPercent < MostZoom);
    m_spacing->setChosen(idOf(settings.isRoomy ? 1 : 0));
    m_colors->setChosen(idOf(settings.colors));
    m_hideKey->setChosen(idOf(habits.shiftHides ? 0 : 1));
    m_singleKeys->setChosen(idOf(habits.singleKeys ? 0 : 1));
    m_erase->setChosen(
        idOf(std::ranges::find(HiddenMinutes, habits.eraseAfterMinutes) - HiddenMinutes.begin()));
}

} // namespace waymark::ui
