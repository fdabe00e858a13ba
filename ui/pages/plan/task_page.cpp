// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/plan/task_page.h"

#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "pages/paper/paper_keys.h"
#include "pages/parts/choice_strip.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/two_columns.h"
#include "pages/parts/unique_names.h"
#include "pages/plan/if_then_part.h"
#include "pages/plan/line_row.h"
#include "pages/plan/places_part.h"
#include "pages/plan/start_day_part.h"
#include "pages/plan/visits_part.h"
#include "theme/spacing.h"
#include "widgets/link_button.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr std::array Statuses{TaskStatus::NotStarted, TaskStatus::Started, TaskStatus::Done};

/// As tall as about so many lines is what the person fills in.
constexpr qsizetype OwnLines = 4;

QString leadOf(PartKind kind, int number) {
    return kind == PartKind::Steps || kind == PartKind::Ask ? QString::number(number) : u"\u2022"_s;
}

QString goneWords() {
    return PlanTaskPage::tr("This is not in the plan now");
}

} // namespace

PlanTaskPage::PlanTaskPage(const QString& task, Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_view(taskPageView(session, task))
    , m_column(createColumn(this, spacing::Small)) {
    if (m_view.id.isEmpty()) {
        addPageHeading(m_column, goneWords());
        addText(m_column, TextRole::Body, tr("An answer has changed, and with it the plan."));
        m_column->addStretch();
        return;
    }
    addPageHeading(m_column, m_view.title);
    addText(m_column, TextRole::Body, m_view.intro)->setTone(Token::Text2);
    fill();
    m_column->addStretch();
    const auto toPaper = [this] { Q_EMIT routeRequested({Screen::Paper}); };
    addPaperKeys(this, toPaper, toPaper);
}

void PlanTaskPage::fill() {
    auto* body = new QWidget;
    QVBoxLayout* column = createColumn(body, spacing::Small);
    column->addSpacing(spacing::XSmall);
    addBlocks(column);
    addStatus(column);
    makeNamesUnique(body);
    if (m_body != nullptr) {
        delete m_column->replaceWidget(m_body, body);
        m_body->hide();
        m_body->deleteLater();
    } else {
        m_column->addWidget(body);
    }
    m_body = body;
    if (auto* frame = qobject_cast<FrameWindow*>(window())) {
        frame->adapt(body);
    }
}

/// What the person adds, each part and the way ahead; side by side where one would stand alone on
/// half a page.
void PlanTaskPage::addBlocks(QVBoxLayout* column) {
    if (!hasTwoColumns()) {
        for (const Block& block : createBlocks()) {
            column->addWidget(block.widget);
            column->addSpacing(spacing::Small);
        }
        return;
    }
    const QList<Block> blocks = createBlocks();
    const auto linesIn = [&blocks](qsizetype from, qsizetype to) {
        return std::accumulate(blocks.begin() + from, blocks.begin() + to, qsizetype(0),
                               [](qsizetype sum, const Block& block) { return sum + block.lines; });
    };
    qsizetype split = 1;
    while (split + 1 < blocks.size() && linesIn(0, split + 1) <= linesIn(split, blocks.size())) {
        ++split;
    }
    std::array<QWidget*, 2> sides{new QWidget, new QWidget};
    std::array<QVBoxLayout*, 2> places{createColumn(sides[0], spacing::Medium),
                                       createColumn(sides[1], spacing::Medium)};
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        places.at(i < split ? 0 : 1)->addWidget(blocks[i].widget);
    }
    for (QVBoxLayout* place : places) {
        place->addStretch();
    }
    column->addWidget(new TwoColumns(sides[0], sides[1]));
}

bool PlanTaskPage::needsWholeWidth() const {
    return m_view.holds == TaskHolds::Places || m_view.holds == TaskHolds::Visits;
}

bool PlanTaskPage::hasTwoColumns() const {
    const qsizetype blocks = m_view.parts.size() + (m_view.holds == TaskHolds::Nothing ? 0 : 1);
    return !needsWholeWidth() && blocks > 1;
}

QList<PlanTaskPage::Block> PlanTaskPage::createBlocks() {
    QList<Block> blocks;
    const auto add = [&blocks](qsizetype lines, const auto& fill) {
        auto* block = new QWidget;
        fill(createColumn(block, spacing::Small));
        blocks.append({block, lines});
    };
    if (m_view.holds != TaskHolds::Nothing) {
        add(OwnLines, [this](QVBoxLayout* column) { addBody(column); });
    }
    for (const PlanPartView& part : std::as_const(m_view.parts)) {
        if (part.kind != PartKind::Score) {
            add(part.lines.size() + 1, [&](QVBoxLayout* column) { addPart(column, part); });
        }
    }
    if (!m_view.waySetting.isEmpty()) {
        add(m_view.way.lines.size() + 2, [this](QVBoxLayout* column) { addWay(column); });
    }
    return blocks;
}

void PlanTaskPage::addBody(QVBoxLayout* column) {
    const PlanNotes& notes = session().planBook().notes;
    const auto edit = [this](const std::function<void(PlanNotes&)>& change, const QString& words) {
        this->change(change, words);
    };
    switch (m_view.holds) {
    case TaskHolds::Nothing:
        return;
    case TaskHolds::Places:
        addPlaces(column);
        return;
    case TaskHolds::Visits:
        column->addWidget(new VisitsPart(session(), m_view.parts, edit));
        return;
    case TaskHolds::IfThens:
        column->addWidget(new IfThenPart(notes, session().voice(), edit));
        return;
    case TaskHolds::StartDay:
        column->addWidget(new StartDayPart(notes, edit));
        return;
    }
}

void PlanTaskPage::addPlaces(QVBoxLayout* column) {
    auto* part = new PlacesPart(session());
    connect(part, &PlacesPart::told, this, &PlanTaskPage::announced);
    connect(part, &PlacesPart::directoryRequested, this,
            [this] { Q_EMIT routeRequested({Screen::Places}); });
    column->addWidget(part);
}

void PlanTaskPage::addPart(QVBoxLayout* column, const PlanPartView& part) {
    column->addWidget(TextLabel::heading(TextRole::CardTitle, part.title));
    auto* list = new RowList;
    list->setAccessibleName(part.title);
    int number = 0;
    for (const PlanLineView& line : part.lines) {
        auto* row = new LineRow(line, leadOf(part.kind, ++number), m_view.canChange);
        const std::string key = toStd(m_view.id + u'.' + line.id);
        connect(row, &LineRow::worded, this, [this, key](const QString&, const QString& words) {
            change(
                [&](PlanNotes& notes) {
                    words.isEmpty() ? static_cast<void>(notes.ownWords.erase(key))
                                    : static_cast<void>(notes.ownWords[key] = toStd(words));
                },
                words.isEmpty() ? tr("As it was first.") : tr("Kept in your words."));
        });
        connect(row, &LineRow::takenOut, this, [this, key] {
            change([&](PlanNotes& notes) { notes.ownWords[key].clear(); }, tr("Taken out."));
        });
        list->addRow(row);
    }
    column->addWidget(list);
    if (part.lines.isEmpty()) {
        list->hide();
    }
    addTakenOut(column, part);
}

void PlanTaskPage::addWay(QVBoxLayout* column) {
    column->addWidget(TextLabel::heading(TextRole::CardTitle, m_view.way.title));
    auto* list = new RowList;
    list->setAccessibleName(m_view.way.title);
    int number = 0;
    for (const PlanLineView& line : std::as_const(m_view.way.lines)) {
        list->addRow(new LineRow(line, QString::number(++number), false));
    }
    column->addWidget(list);
    auto* whole = new LinkButton(tr("See the whole path"));
    connect(whole, &LinkButton::clicked, this, [this] {
        Q_EMIT routeRequested({Screen::Path, m_view.waySetting});
    });
    column->addWidget(whole, 0, Qt::AlignLeft);
}

void PlanTaskPage::addTakenOut(QVBoxLayout* column, const PlanPartView& part) {
    for (const PlanLineView& line : part.takenOut) {
        auto* undo = new LinkButton(tr("Put back: %1").arg(line.text));
        const std::string key = toStd(m_view.id + u'.' + line.id);
        connect(undo, &LinkButton::clicked, this, [this, key] {
            change([&](PlanNotes& notes) { notes.ownWords.erase(key); }, tr("Put back."));
        });
        column->addWidget(undo);
    }
}

void PlanTaskPage::addStatus(QVBoxLayout* column) {
    column->addSpacing(spacing::Medium);
    addText(column, TextRole::BodyStrong, tr("How far is this?"));
    QList<std::pair<QString, QString>> choices;
    for (const TaskStatus status : Statuses) {
        choices.append({QString::number(static_cast<int>(status)), statusWords(session(), status)});
    }
    auto* strip = new ChoiceStrip(tr("How far is this?"), choices, ChoiceStrip::Shape::Row);
    const auto show = [this, strip] {
        const auto& statuses = session().planBook().notes.statuses;
        const auto found = statuses.find(toStd(m_view.id));
        const TaskStatus status = found == statuses.end() ? TaskStatus::NotStarted : found->second;
        strip->setChosen(QString::number(static_cast<int>(status)));
    };
    show();
    // What is added or marked on the page begins the task.
    connect(&session(), &Session::planChanged, strip, show);
    connect(strip, &ChoiceStrip::chosenChanged, this, [this](const QString& id) {
        PlanNotes notes = session().planBook().notes;
        notes.statuses[toStd(m_view.id)] = static_cast<TaskStatus>(id.toInt());
        session().setPlanNotes(notes);
        Q_EMIT announced(statusWords(session(), static_cast<TaskStatus>(id.toInt())));
    });
    column->addWidget(strip);
}

void PlanTaskPage::change(const std::function<void(PlanNotes&)>& edit, const QString& words) {
    PlanNotes notes = session().planBook().notes;
    edit(notes);
    TaskStatus& status = notes.statuses[toStd(m_view.id)];
    if (status == TaskStatus::NotStarted) {
        status = TaskStatus::Started;
    }
    session().setPlanNotes(notes);
    m_view = taskPageView(session(), m_view.id);
    fill();
    if (auto* first = m_body->findChild<QLineEdit*>()) {
        first->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT announced(words);
}

PageFrame PlanTaskPage::frame() const {
    PageFrame frame;
    frame.name = m_view.id.isEmpty() ? goneWords() : m_view.title;
    frame.primary = tr("Back to the &plan");
    frame.isQuestion = false;
    // Columns need the room.
    if (needsWholeWidth() || hasTwoColumns()) {
        frame.width = ContentWidth::Full;
    }
    return frame;
}

bool PlanTaskPage::finish() {
    Q_EMIT routeRequested({Screen::Plan, m_view.id});
    return false;
}

} // namespace waymark::ui
