// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/paper/file_choice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// Qt's dialog writes the last folder to a file of its own. What stood there before is put back.
class TracelessDialog {
public:
    TracelessDialog()
        : m_settings(QSettings::UserScope, u"QtProject"_s) {
        m_settings.beginGroup(Group);
        for (const QString& key : m_settings.allKeys()) {
            m_before.insert(key, m_settings.value(key));
        }
        m_settings.endGroup();
    }

    ~TracelessDialog() {
        m_settings.remove(Group);
        m_settings.beginGroup(Group);
        for (auto entry = m_before.cbegin(); entry != m_before.cend(); ++entry) {
            m_settings.setValue(entry.key(), entry.value());
        }
        m_settings.endGroup();
        m_settings.sync();
    }

    TracelessDialog(const TracelessDialog&) = delete;
    TracelessDialog& operator=(const TracelessDialog&) = delete;

private:
    static constexpr QLatin1StringView Group{"FileDialog"};

    QSettings m_settings;
    QVariantMap m_before;
};

} // namespace

QString askForFile(QWidget* parent) {
    // Made first, so that it goes last: the dialog writes when it is destroyed.
    const TracelessDialog traceless;
    QFileDialog dialog(parent, QCoreApplication::translate("FileChoice", "Save a file"),
                       QDir::homePath());
    // The desktop's own dialog would add the file to its list of recent ones.
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(
        {QCoreApplication::translate("FileChoice", "Paper (*.pdf)"),
         QCoreApplication::translate("FileChoice", "Web page, also to listen to (*.html)")});
    dialog.setDefaultSuffix(u"pdf"_s);
    dialog.setHistory({});
    dialog.selectFile(u"notes.pdf"_s);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString& filter) {
                         const bool isPage = filter.contains(u"html"_s);
                         dialog.setDefaultSuffix(isPage ? u"html"_s : u"pdf"_s);
                         dialog.selectFile(isPage ? u"notes.html"_s : u"notes.pdf"_s);
                     });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace waymark::ui
