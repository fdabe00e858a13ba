// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places/choose_file.h"

#include <QFileDialog>
#include <QScopeGuard>

namespace waymark::ui {

namespace {

constexpr const char* ConfigFolder = "XDG_CONFIG_HOME";

} // namespace

QString chooseFile(QWidget* parent, const QString& title, const QString& kinds) {
    // Qt's dialog writes the folders it has shown to a file of its own when it goes. It finds no
    // folder to write that file to.
    const QByteArray before = qgetenv(ConfigFolder);
    qputenv(ConfigFolder, "/dev/null");
    const auto back = qScopeGuard(
        [&before] { before.isEmpty() ? qunsetenv(ConfigFolder) : qputenv(ConfigFolder, before); });
    QFileDialog dialog(parent, title, {}, kinds);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setHistory({});
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace waymark::ui
