// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace waymark::ui {

/// A kind of file that can be saved.
struct FileKind {
    QString words; ///< "Paper (*.pdf)"
    QString name;  ///< "notes.pdf": a name that tells nothing
};

/// Asks where a file goes, or which one to open; empty: called off. The dialog is Qt's own, so that
/// no desktop notes the file as recently used, and it has nowhere to note by itself what it showed.
[[nodiscard]] QString askWhereToSave(QWidget* parent, const QList<FileKind>& kinds);
/// `kinds` as a filter of Qt, "Lists (*.csv);;All files (*)"; empty: every file.
[[nodiscard]] QString askWhatToOpen(QWidget* parent, const QString& kinds = {});

/// A folder that is there, or one the person makes in the dialog; empty: none was picked.
[[nodiscard]] QString askWhichFolder(QWidget* parent);

/// "notes.wmk, in Documents".
[[nodiscard]] QString placeWords(const QString& path);

} // namespace waymark::ui
