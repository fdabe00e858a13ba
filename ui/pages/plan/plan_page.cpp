// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/plan/plan_page.h"

#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "pages/paper/paper_keys.h"
#include "pages/parts/main_and_side.h"
#include "pages/parts/page_parts.h"
#include "pages/path/path_view.h"
#include "pages/plan/task_row.h"
#include "plan/planned_path.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/link_button.h"
#include "widgets/path_line.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int SideWidth = 376;

} // namespace

PlanPage::PlanPage(const QString& task, Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_focusTask(task)
    , m_view(planView(session)) {
    QVBoxLayout* page = createColumn(this, spacing::Small);
    addPageHeading(page, m_view.heading);
    auto* main = new QWidget;
    QVBoxLayout* column = createColumn(main, spacing::Small);
    addFirstStep(column);
    addOptions(column);
    addSections(column);
    column->addStretch();
    page->addWidget(new MainAndSide(main, createAside(), SideWidth));
    page->addStretch();
    const auto toPaper = [this] { Q_EMIT routeRequested({Screen::Paper}); };
    addPaperKeys(this, toPaper, toPaper);
}

void PlanPage::addFirstStep(QVBoxLayout* column) {
    auto* card = new Card;
    card->setLook({Token::Tint, Token::Primary, spacing::ControlEdge, std::nullopt});
    card->setAccessibleName(m_view.firstStepHead);
    QVBoxLayout* lines = createColumn(card, spacing::XSmall);
    lines->setContentsMargins(spacing::XLarge, spacing::Large, spacing::XLarge, spacing::Large);
    addText(lines, TextRole::Hint, m_view.firstStepHead)->setTone(Token::Text2);
    lines->addWidget(TextLabel::heading(TextRole::PartHeading, m_view.firstStep));
    addText(lines, TextRole::Body, m_view.firstStepSay);
    column->addWidget(card);
}

void PlanPage::addOptions(QVBoxLayout* column) {
    if (m_view.options.isEmpty()) {
        addText(column, TextRole::Hint,
                tr("No option is in this plan yet. The plan works without one."))
            ->setTone(Token::Text2);
        return;
    }
    for (const PickedOptionView& option : m_view.options) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(spacing::Medium);
        line->addWidget(new TextLabel(TextRole::Body, tr("In this plan: %1").arg(option.name)), 1,
                        Qt::AlignVCenter);
        auto* out = new LinkButton(tr("Take out"), tr("Take out of the plan: %1").arg(option.name));
        connect(out, &LinkButton::clicked, this, [this, option, row] { takeOut(option, row); });
        line->addWidget(out, 0, Qt::AlignVCenter);
        column->addWidget(row);
    }
}

void PlanPage::takeOut(const PickedOptionView& option, QWidget* row) {
    PlanNotes notes = session().planBook().notes;
    const bool isIn = notes.options.contains(toStd(option.id));
    if (isIn) {
        notes.options.erase(toStd(option.id));
    } else {
        notes.options.insert(toStd(option.id));
    }
    session().setPlanNotes(notes);
    row->findChild<TextLabel*>()->setPlainText(isIn ? tr("Taken out: %1").arg(option.name)
                                                    : tr("In this plan: %1").arg(option.name));
    auto* button = row->findChild<LinkButton*>();
    button->setText(isIn ? tr("Undo") : tr("Take out"));
    button->setAccessibleName(isIn ? tr("Undo: %1").arg(option.name)
                                   : tr("Take out of the plan: %1").arg(option.name));
    Q_EMIT announced(row->findChild<TextLabel*>()->plainText());
}

void PlanPage::addSections(QVBoxLayout* column) {
    for (const PlanSectionView& section : m_view.sections) {
        column->addSpacing(spacing::Small);
        column->addWidget(TextLabel::heading(TextRole::CardTitle, section.title));
        auto* list = new RowList;
        list->setAccessibleName(section.title);
        for (const TaskView& task : section.tasks) {
            auto* row = new TaskRow(task, statusWords(session(), task.status));
            connect(row, &TaskRow::clicked, this, [this, id = task.id] {
                Q_EMIT routeRequested({Screen::PlanTask, id});
            });
            list->addRow(row);
            if (task.id == m_focusTask) {
                m_focusRow = row;
            }
        }
        column->addWidget(list);
    }
}

/// The path that the plan leads into, as the page of the path draws it.
void PlanPage::addPath(QVBoxLayout* column) {
    const QString setting = toQt(
        plannedPath(session().engine(), session().result(), session().planBook().notes).setting);
    const PathView path = setting.isEmpty() ? PathView() : pathView(session(), setting);
    if (path.stops.isEmpty()) {
        return;
    }
    column->addWidget(TextLabel::heading(TextRole::CardTitle, planText(session(), u"plan.way"_s)));
    auto* card = new Card;
    card->setAccessibleName(path.heading);
    QVBoxLayout* lines = createColumn(card);
    lines->setContentsMargins(spacing::Large, spacing::Large, spacing::Large, spacing::XSmall);
    lines->addWidget(new PathLine(path.stops, path.along, path.spoken));
    auto* whole = new LinkButton(tr("See the whole path"));
    connect(whole, &LinkButton::clicked, this, [this, setting] {
        Q_EMIT routeRequested({Screen::Path, setting});
    });
    lines->addWidget(whole, 0, Qt::AlignLeft);
    column->addWidget(card);
}

QWidget* PlanPage::createAside() {
    auto* side = new QWidget;
    QVBoxLayout* column = createColumn(side, spacing::Medium);
    addPath(column);
    auto* banner =
        new Banner(BannerKind::Urgent, {planText(session(), u"plan.part.naloxone.use"_s),
                                        planText(session(), u"plan.line.naloxone.call"_s) + u' ' +
                                            planText(session(), u"plan.line.naloxone.give"_s),
                                        {},
                                        {}});
    auto* steps =
        new LinkButton(tr("See the steps"), tr("See the steps: someone will not wake up"));
    connect(steps, &LinkButton::clicked, this, [this] {
        Q_EMIT routeRequested({Screen::GetHelp, u"overdose"_s});
    });
    banner->addBelow(steps);
    column->addWidget(banner);
    auto* people = new LinkButton(tr("Put other answers beside these"));
    connect(people, &LinkButton::clicked, this,
            [this] { Q_EMIT routeRequested({Screen::People}); });
    column->addWidget(people, 0, Qt::AlignLeft);
    addText(column, TextRole::Hint,
            tr("Nothing is saved unless you press Save. Paper can be found by others."))
        ->setTone(Token::Text2);
    column->addStretch();
    return side;
}

PageFrame PlanPage::frame() const {
    PageFrame frame;
    frame.name = m_view.heading;
    frame.primary = tr("&Print or save");
    frame.secondary = {tr("Look at &options")};
    frame.width = ContentWidth::Full;
    frame.isQuestion = false;
    return frame;
}

bool PlanPage::finish() {
    Q_EMIT routeRequested({Screen::Paper});
    return false;
}

void PlanPage::pressSecondary(int index) {
    Q_UNUSED(index)
    Q_EMIT routeRequested({Screen::Options});
}

bool PlanPage::focusStart() {
    if (m_focusRow == nullptr) {
        return false;
    }
    m_focusRow->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace waymark::ui
