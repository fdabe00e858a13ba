// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/file_place.h"

#include "widgets/tr.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// Qt's dialog keeps the last folder and a history in a file of its own. While this lives, that
/// file has no folder it could stand in; the one that is there is neither read nor written.
class NoDialogHistory {
public:
    NoDialogHistory()
        : m_folder(QFileInfo(QSettings(QSettings::UserScope, u"QtProject"_s).fileName()).path()) {
        setFolder(u"/dev/null"_s);
    }
    ~NoDialogHistory() { setFolder(m_folder); }
    NoDialogHistory(const NoDialogHistory&) = delete;
    NoDialogHistory& operator=(const NoDialogHistory&) = delete;

private:
    static void setFolder(const QString& folder) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    }

    QString m_folder;
};

QString startFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir()
               ? documents
               : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

QString ask(QFileDialog& dialog) {
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setHistory({});
    dialog.setSidebarUrls(
        {QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::HomeLocation))});
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

/// The name follows the kind that is picked.
void offerKinds(QFileDialog& dialog, const QList<FileKind>& kinds) {
    QStringList filters;
    for (const FileKind& kind : kinds) {
        filters.append(kind.words);
    }
    dialog.setNameFilters(filters);
    const auto follow = [&dialog, kinds, filters](const QString& filter) {
        const FileKind& kind = kinds[qMax(filters.indexOf(filter), qsizetype(0))];
        dialog.setDefaultSuffix(QFileInfo(kind.name).suffix());
        dialog.selectFile(kind.name);
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    follow(filters.constFirst());
}

} // namespace

QString askWhereToSave(QWidget* parent, const QList<FileKind>& kinds) {
    // Made first, so that it goes last: the dialog writes when it is destroyed.
    const NoDialogHistory none;
    QFileDialog dialog(parent, tr("Save a file"), startFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    offerKinds(dialog, kinds);
    return ask(dialog);
}

QString askWhatToOpen(QWidget* parent, const QString& kinds) {
    const NoDialogHistory none;
    QFileDialog dialog(parent, tr("Open a file"), startFolder(), kinds);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog);
}

QString askWhichFolder(QWidget* parent) {
    const NoDialogHistory none;
    QFileDialog dialog(parent, tr("Choose a folder"), startFolder());
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return ask(dialog);
}

QString placeWords(const QString& path) {
    const QFileInfo file(path);
    return tr("%1, in %2").arg(file.fileName(), file.dir().dirName());
}

} // namespace waymark::ui
