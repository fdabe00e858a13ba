// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/step_row.h"

#include "theme/theme.h"
#include "widgets/accessibility.h"
#include "widgets/radio_button.h"
#include "widgets/tab_stop.h"
#include "widgets/text_label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace waymark::ui {
namespace {

constexpr int ThreeStepWidth = 108;
constexpr int FiveStepWidth = 88;
constexpr int StepRowHeight = 64;
constexpr int MiddleRowHeight = 52;
constexpr int RingInset = 4;

/// A radio button in a cell of its own: the whole cell presses it.
class StepCell : public QWidget {
public:
    StepCell(const QString& step, const QString& name)
        : m_radio(new RadioButton(this))
        , m_label(new TextLabel(TextRole::Body, step, this))
        , m_layout(new QHBoxLayout(this)) {
        m_radio->setAccessibleName(name);
        m_radio->installEventFilter(this);
        m_label->setWordWrap(false);
        m_layout->setSpacing(spacing::Small);
        m_layout->addStretch(1);
        m_layout->addWidget(m_radio);
        m_layout->addWidget(m_label, 0, Qt::AlignVCenter);
        m_layout->addStretch(1);
        setCursor(Qt::PointingHandCursor);
        setMinimumHeight(spacing::Target);
    }

    [[nodiscard]] QRadioButton* radio() const { return m_radio; }

    void setInColumns(bool inColumns) {
        m_isInColumns = inColumns;
        m_label->setVisible(!inColumns);
        m_layout->setContentsMargins(inColumns ? 0 : spacing::Small, 0,
                                     inColumns ? 0 : spacing::Small, 0);
        m_layout->setStretch(0, 1);
    }

    /// One under another they start where the words above them do.
    void setInList() {
        setInColumns(false);
        m_layout->setContentsMargins(spacing::Large, 0, spacing::Large, 0);
        m_layout->setStretch(0, 0);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            update();
        }
        return QWidget::eventFilter(watched, event);
    }

    void mousePressEvent(QMouseEvent* event) override {
        if (event->button() != Qt::LeftButton) {
            return;
        }
        m_radio->setFocus(Qt::MouseFocusReason);
        m_radio->click();
    }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (m_isInColumns) {
            painter.fillRect(0, 0, 1, height(), theme().color(Token::Divider));
        }
        if (!m_radio->hasFocus()) {
            return;
        }
        const QRectF ring = QRectF(rect()).adjusted(RingInset, RingInset, -RingInset, -RingInset);
        paintBox(painter, ring, Qt::transparent, theme().color(Token::Focus), 3,
                 spacing::ButtonRadius);
    }

private:
    QRadioButton* m_radio;
    TextLabel* m_label;
    QHBoxLayout* m_layout;
    bool m_isInColumns = true;
};

} // namespace

int stepWidth(qsizetype count) {
    return theme().type().scaled(count > 3 ? FiveStepWidth : ThreeStepWidth);
}

StepRow::StepRow(const QStringList& steps, const StepTableRow& row, QWidget* parent)
    : QWidget(parent)
    , m_id(row.id)
    , m_grid(new QGridLayout(this))
    , m_buttons(new QButtonGroup(this))
    , m_note(new TextLabel(TextRole::Hint))
    , m_words(createWords(row)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(row.name);
    m_grid->setSpacing(0);
    if (!row.fixed.isEmpty()) {
        auto* fixed = new TextLabel(TextRole::Hint, row.fixed, this);
        fixed->setTone(Token::Text2);
        m_fixed = fixed;
        m_cells.clear();
    } else {
        for (qsizetype i = 0; i < steps.size(); ++i) {
            auto* cell = new StepCell(steps[i], u"%1: %2"_s.arg(row.name, steps[i]));
            cell->setParent(this);
            m_buttons->addButton(cell->radio(), static_cast<int>(i));
            m_cells.append(cell);
        }
        setChosen(row.chosen);
    }
    // Not clicks: what a screen reader or a switch toggles was never clicked.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int step, bool checked) {
        if (checked) {
            Q_EMIT chosenChanged(step);
        }
    });
    connect(&theme(), &Theme::changed, this, [this] { setLayoutMode(m_mode); });
}

QWidget* StepRow::createWords(const StepTableRow& row) {
    auto* words = new QWidget(this);
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(spacing::Large, theme().gap(spacing::XSmall), spacing::Large,
                              theme().gap(spacing::XSmall));
    lines->setSpacing(0);
    lines->addStretch();
    lines->addWidget(new TextLabel(TextRole::BodyStrong, row.name));
    auto* hint = new TextLabel(TextRole::Hint, row.hint);
    hint->setTone(Token::Text2);
    lines->addWidget(hint);
    m_note->setTone(Token::Link);
    lines->addWidget(m_note);
    m_note->hide();
    lines->addStretch();
    return words;
}

void StepRow::setLayoutMode(LayoutMode mode) {
    m_mode = mode;
    showNote();
    const QList<QWidget*> cells = isFixed() ? QList<QWidget*>{m_fixed} : m_cells;
    m_grid->removeWidget(m_words);
    for (QWidget* cell : cells) {
        m_grid->removeWidget(cell);
    }
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
    if (mode == LayoutMode::Narrow) {
        arrangeStacked(cells);
    } else {
        arrangeWide(cells);
    }
}

void StepRow::arrangeWide(const QList<QWidget*>& cells) {
    setMinimumHeight(theme().gap(
        theme().type().scaled(m_mode == LayoutMode::Wide ? StepRowHeight : MiddleRowHeight)));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->addWidget(m_words, 0, 0);
    m_grid->setColumnStretch(0, 1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!isFixed()) {
            static_cast<StepCell*>(cells[i])->setInColumns(true);
        }
        cells[i]->setMinimumWidth(0);
        m_grid->addWidget(cells[i], 0, static_cast<int>(i) + 1);
        if (!isFixed()) {
            cells[i]->setFixedWidth(stepWidth(cells.size()));
        }
    }
    if (isFixed()) {
        m_grid->setAlignment(m_fixed, Qt::AlignVCenter);
        m_fixed->setFixedWidth(theme().type().scaled(ThreeStepWidth * 3 - spacing::Large));
    }
}

void StepRow::arrangeStacked(const QList<QWidget*>& cells) {
    setMinimumHeight(0);
    m_grid->setContentsMargins(0, spacing::XSmall, 0, spacing::XSmall);
    const int span = static_cast<int>(cells.size());
    const bool isOneLine = span <= 3;
    const int columns = isOneLine ? span : 1;
    m_grid->addWidget(m_words, 0, 0, 1, columns);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    for (int i = 0; i < span; ++i) {
        if (auto* cell = isFixed() ? nullptr : static_cast<StepCell*>(cells[i]);
            cell && isOneLine) {
            cell->setInColumns(false);
        } else if (cell) {
            cell->setInList();
        }
        cells[i]->setMinimumWidth(0);
        cells[i]->setMaximumWidth(QWIDGETSIZE_MAX);
        m_grid->addWidget(cells[i], isOneLine ? 1 : 1 + i, isOneLine ? i : 0);
    }
    if (isFixed()) {
        m_fixed->setContentsMargins(spacing::Large, 0, spacing::Large, 0);
    }
}

/// Steps one under another would else take the height that the words need.
void StepRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isStacked = m_mode == LayoutMode::Narrow && !isFixed();
    m_words->setMinimumHeight(isStacked ? m_words->heightForWidth(width()) : 0);
}

void StepRow::setChosen(int step) {
    // What the program sets stays silent.
    const QSignalBlocker quiet(m_buttons);
    if (auto* button = m_buttons->button(step)) {
        button->setChecked(true);
    }
    putTabStopOnChosen(*m_buttons);
}

void StepRow::setNote(const QString& note) {
    m_note->setPlainText(note);
    showNote();
}

/// In a wide window the order beside the table says what moved.
void StepRow::showNote() {
    m_note->setVisible(m_mode != LayoutMode::Wide && !m_note->plainText().isEmpty());
}

void StepRow::focusChosen() {
    if (auto* button = m_buttons->checkedButton()) {
        button->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace waymark::ui
