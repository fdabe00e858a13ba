// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/saving/file_place.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("FilePlace", text);
}

/// Qt's dialog keeps the last folder and a history in a file of its own. This puts that file back
/// to what it was.
class QtSettingsKept {
public:
    QtSettingsKept() {
        QSettings settings(QSettings::UserScope, u"QtProject"_s);
        m_wasThere = QFile::exists(settings.fileName());
        settings.beginGroup(Group);
        for (const QString& key : settings.allKeys()) {
            m_before[key] = settings.value(key);
        }
    }
    ~QtSettingsKept() {
        QSettings settings(QSettings::UserScope, u"QtProject"_s);
        settings.remove(Group);
        settings.beginGroup(Group);
        for (auto each = m_before.cbegin(); each != m_before.cend(); ++each) {
            settings.setValue(each.key(), each.value());
        }
        settings.sync();
        if (!m_wasThere) {
            QFile::remove(settings.fileName());
        }
    }
    QtSettingsKept(const QtSettingsKept&) = delete;
    QtSettingsKept& operator=(const QtSettingsKept&) = delete;

private:
    static constexpr auto Group = QLatin1StringView("FileDialog");
    QVariantMap m_before;
    bool m_wasThere = false;
};

QString startFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir()
               ? documents
               : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

QString ask(QFileDialog& dialog) {
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setDirectory(startFolder());
    dialog.setHistory({});
    dialog.setSidebarUrls(
        {QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::HomeLocation))});
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString askWhereToSave(QWidget* parent, const QString& name) {
    const QtSettingsKept kept;
    QFileDialog dialog(parent, tr("Save a file"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.selectFile(name);
    return ask(dialog);
}

QString askWhatToOpen(QWidget* parent) {
    const QtSettingsKept kept;
    QFileDialog dialog(parent, tr("Open a file"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog);
}

QString placeWords(const QString& path) {
    const QFileInfo file(path);
    return tr("%1, in %2").arg(file.fileName(), file.dir().dirName());
}

} // namespace waymark::ui
