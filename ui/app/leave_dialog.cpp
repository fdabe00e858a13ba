// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/leave_dialog.h"

#include "pages/parts/page_parts.h"
#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/layout_mode.h"
#include "widgets/text_label.h"
#include "widgets/tr.h"

#include <QBoxLayout>
#include <QDialog>
#include <QEvent>
#include <QScreen>

namespace waymark::ui {

namespace {

QString whatGoes(Voice voice) {
    return inVoice(voice, {tr("Your answers are only in memory. Leaving erases them."),
                           tr("What you told us is only in memory. Leaving erases it."),
                           tr("Answers and notes are only in memory. Leaving erases them.")});
}

/// As tall as its words need, also when they change while it is shown.
class Question final : public QDialog {
public:
    explicit Question(QWidget* parent)
        : QDialog(parent)
        , m_isNarrow(parent != nullptr && layoutModeFor(parent->width()) == LayoutMode::Narrow)
        , m_lines(new QVBoxLayout(this))
        , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight)) {
        m_lines->setContentsMargins(spacing::XLarge, spacing::XLarge, spacing::XLarge,
                                    spacing::XLarge);
        m_lines->setSpacing(spacing::Large);
        m_buttons->setSpacing(spacing::Medium);
    }

    void addLine(TextLabel* line) { m_lines->addWidget(line); }

    Button* addButton(const QString& text, ButtonKind kind) {
        auto* button = new Button(text, kind, this);
        m_buttons->addWidget(button);
        return button;
    }

    void addButtonRow() {
        m_buttons->addStretch();
        m_lines->addLayout(m_buttons);
        fit();
    }

    [[nodiscard]] QSize sizeHint() const override {
        // Layouts inside layouts keep what they asked for last until they are activated.
        m_lines->activate();
        arrangeButtons();
        m_lines->activate();
        const int width = m_lines->totalSizeHint().width();
        return {width, m_lines->totalHeightForWidth(width)};
    }

protected:
    bool event(QEvent* event) override {
        const bool isDone = QDialog::event(event);
        if (event->type() == QEvent::LayoutRequest) {
            fit();
        }
        return isDone;
    }

private:
    void fit() { resize(sizeHint()); }

    /// Below each other where they have no room in a row, so that none is cut.
    void arrangeButtons() const {
        int room = screen()->availableGeometry().width() * 2 / 3 - 2 * spacing::XLarge;
        for (const Button* button : findChildren<Button*>()) {
            room -= button->sizeHint().width() + spacing::Medium;
        }
        m_buttons->setDirection(m_isNarrow || room < 0 ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
    }

    bool m_isNarrow;
    QVBoxLayout* m_lines;
    QBoxLayout* m_buttons;
};

} // namespace

LeaveDialog::Choice LeaveDialog::ask(QWidget* parent, Voice voice) {
    Question dialog(parent);
    dialog.setWindowTitle(QStringLiteral("Waymark"));
    dialog.setAccessibleName(tr("Leave and erase?"));
    dialog.addLine(TextLabel::heading(TextRole::PartHeading, tr("Leave and erase?"), &dialog));
    dialog.addLine(new TextLabel(TextRole::Body, whatGoes(voice), &dialog));
    auto* stay = dialog.addButton(tr("Stay"), ButtonKind::Primary);
    auto* save = dialog.addButton(tr("Save a file"), ButtonKind::Secondary);
    auto* erase = dialog.addButton(tr("Erase and leave"), ButtonKind::Secondary);
    dialog.addButtonRow();
    QObject::connect(stay, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(save, &QPushButton::clicked, &dialog,
                     [&] { dialog.done(static_cast<int>(Choice::Save)); });
    QObject::connect(erase, &QPushButton::clicked, &dialog,
                     [&] { dialog.done(static_cast<int>(Choice::EraseAndLeave)); });
    stay->setDefault(true);
    stay->setFocus();
    // Stay is what closing the dialog gives, too.
    static_assert(static_cast<int>(Choice::Stay) == QDialog::Rejected);
    return static_cast<Choice>(dialog.exec());
}

} // namespace waymark::ui
