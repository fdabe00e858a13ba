// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/layout_mode.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace waymark::ui {

class LinkButton;

struct NoteText {
    QString heading;
    QString text;
};

/// Why we ask, what a word means. Open beside a wide page; folds behind its first heading.
class SideNote : public QWidget, public Adaptive {
    Q_OBJECT

public:
    explicit SideNote(const QList<NoteText>& notes, QWidget* parent = nullptr);

    void addWidget(QWidget* widget); ///< below the notes, such as "Try it"
    void setLayoutMode(LayoutMode mode) override;

private:
    void setOpen(bool open);

    QString m_title;
    bool m_isOpen = false;
    LayoutMode m_mode = LayoutMode::Wide;
    LinkButton* m_fold;
    QWidget* m_body;
    QWidget* m_firstHeading = nullptr;
};

/// Where a page wants its folded side note; without one it goes below the content.
class SideNotePlace : public QWidget {
    Q_OBJECT

public:
    explicit SideNotePlace(QWidget* parent = nullptr);
};

} // namespace waymark::ui
