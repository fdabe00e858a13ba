// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/plan/visits_part.h"

#include "app/plan_book.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "pages/parts/choice_strip.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/unique_names.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/comparison_table.h"
#include "widgets/frame_window.h"
#include "widgets/row_list.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr int LeastTableHeight = 420;
/// Three marks in a row, in the longer language.
constexpr int MarksWidth = 300;
constexpr std::array Marks{VisitMark::Yes, VisitMark::NotSure, VisitMark::No};

QString markId(VisitMark mark) {
    return QString::number(static_cast<int>(mark));
}

QString markWords(const Session& session, VisitMark mark) {
    constexpr std::array Words{"no", "not-sure", "yes"};
    return session.text(u"plan.visit-mark."_s +
                        QLatin1StringView(Words.at(static_cast<std::size_t>(mark))));
}

/// A point with its marks beside it, or below it where room is short.
class PointRow : public QWidget, public Adaptive {
public:
    PointRow(const QString& point, ChoiceStrip* marks)
        : m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
        , m_marks(marks) {
        m_row->setContentsMargins(spacing::Large, spacing::XSmall, spacing::Large, spacing::XSmall);
        m_row->addWidget(new TextLabel(TextRole::Body, point), 1, Qt::AlignVCenter);
        m_row->addWidget(marks);
        PointRow::setLayoutMode(LayoutMode::Wide);
    }

    void setLayoutMode(LayoutMode mode) override {
        const bool isBeside = mode == LayoutMode::Wide;
        const int width = theme().type().scaled(MarksWidth);
        m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        m_row->setSpacing(isBeside ? spacing::Large : spacing::XSmall);
        m_marks->setMinimumWidth(isBeside ? width : 0);
        m_marks->setMaximumWidth(isBeside ? width : QWIDGETSIZE_MAX);
    }

private:
    QBoxLayout* m_row;
    ChoiceStrip* m_marks;
};

} // namespace

VisitsPart::VisitsPart(Session& session, const QList<PlanPartView>& parts, NotesEdit edit,
                       QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_edit(std::move(edit))
    , m_column(createColumn(this, spacing::Small)) {
    for (const PlanPartView& part : parts) {
        if (part.kind == PartKind::Score) {
            m_lines = part.lines;
        }
    }
    const auto& places = session.planBook().notes.places;
    if (places.empty()) {
        addText(m_column, TextRole::Body,
                tr("You have no places yet. Add up to 3 under \"Places to call\", then mark them "
                   "here."));
        auto* list = new RowList;
        for (const PlanLineView& line : std::as_const(m_lines)) {
            auto* label = new TextLabel(TextRole::Body, line.text);
            label->setContentsMargins(spacing::Large, spacing::Small, spacing::Large,
                                      spacing::Small);
            list->addRow(label);
        }
        m_column->addWidget(list);
        return;
    }
    QList<std::pair<QString, QString>> choices;
    for (std::size_t i = 0; i < places.size(); ++i) {
        choices.append({QString::number(i), toQt(places[i].name)});
    }
    auto* strip = new ChoiceStrip(tr("Which place"), choices, ChoiceStrip::Shape::Row);
    strip->setChosen(u"0"_s);
    connect(strip, &ChoiceStrip::chosenChanged, this,
            [this](const QString& id) { showPlace(id.toInt()); });
    m_column->addWidget(strip);
    showPlace(0);
}

void VisitsPart::put(QWidget* part, QWidget*& before) {
    makeNamesUnique(part);
    if (before != nullptr) {
        delete m_column->replaceWidget(before, part);
        before->hide();
        before->deleteLater();
    } else {
        m_column->addWidget(part);
    }
    before = part;
    if (auto* frame = qobject_cast<FrameWindow*>(window())) {
        frame->adapt(part);
    }
}

void VisitsPart::showPlace(int place) {
    m_place = place;
    auto* list = new RowList;
    list->setAccessibleName(tr("What to look for"));
    for (const PlanLineView& line : std::as_const(m_lines)) {
        list->addRow(createPoint(line));
    }
    put(list, m_points);
    showSideBySide();
}

QWidget* VisitsPart::createPoint(const PlanLineView& line) {
    const NotedPlace& place = m_session.planBook().notes.places[static_cast<std::size_t>(m_place)];
    QList<std::pair<QString, QString>> choices;
    for (const VisitMark mark : Marks) {
        choices.append({markId(mark), markWords(m_session, mark)});
    }
    auto* strip = new ChoiceStrip(line.text, choices, ChoiceStrip::Shape::Row);
    if (const auto found = place.marks.find(toStd(line.id)); found != place.marks.end()) {
        strip->setChosen(markId(found->second));
    }
    for (QAbstractButton* button : strip->findChildren<QAbstractButton*>()) {
        button->setAccessibleName(tr("%1 %2").arg(line.text, button->text()));
    }
    connect(strip, &ChoiceStrip::chosenChanged, this,
            [this, id = line.id](const QString& word) { mark(id, word); });
    return new PointRow(line.text, strip);
}

void VisitsPart::mark(const QString& line, const QString& word) {
    PlanNotes notes = m_session.planBook().notes;
    notes.places[static_cast<std::size_t>(m_place)].marks[toStd(line)] =
        static_cast<VisitMark>(word.toInt());
    TaskStatus& status = notes.statuses["visit"];
    status = status == TaskStatus::NotStarted ? TaskStatus::Started : status;
    m_session.setPlanNotes(notes);
    showSideBySide();
}

void VisitsPart::showSideBySide() {
    const auto& places = m_session.planBook().notes.places;
    Comparison table{tr("Side by side"), tr("What to look for"), {}, {}};
    ComparisonRow sum{tr("In all"), {}, true};
    for (const NotedPlace& place : places) {
        table.columns.append({toQt(place.name), {}, Icon::None});
        const auto good = std::ranges::count_if(
            place.marks, [](const auto& mark) { return mark.second == VisitMark::Yes; });
        sum.cells.append({tr("Yes: %1 of %2").arg(good).arg(m_lines.size()), {}});
    }
    for (const PlanLineView& line : std::as_const(m_lines)) {
        ComparisonRow row{line.text, {}};
        for (const NotedPlace& place : places) {
            const auto found = place.marks.find(toStd(line.id));
            row.cells.append({found == place.marks.end() ? tr("Not marked")
                                                         : markWords(m_session, found->second),
                              {}});
        }
        table.rows.append(row);
    }
    table.rows.append(sum);
    auto* part = new QWidget;
    QVBoxLayout* column = createColumn(part, spacing::Small);
    column->addSpacing(spacing::Small);
    column->addWidget(TextLabel::heading(TextRole::CardTitle, table.caption));
    auto* grid = new ComparisonTable(table);
    grid->setMinimumHeight(LeastTableHeight);
    column->addWidget(grid);
    put(part, m_sideBySide);
}

} // namespace waymark::ui
