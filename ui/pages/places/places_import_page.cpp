// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/places/places_import_page.h"

#include "app/places_to_call.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "pages/parts/file_place.h"
#include "pages/parts/flow_layout.h"
#include "pages/parts/page_parts.h"
#include "pages/places/import_run.h"
#include "pages/places/place_words.h"
#include "places/directory_file.h"
#include "theme/spacing.h"
#include "widgets/button.h"
#include "widgets/text_label.h"

#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

std::filesystem::path pathOf(const QString& file) {
    return {file.toStdString()};
}

} // namespace

PlacesImportPage::PlacesImportPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent) {
    QVBoxLayout* column = createColumn(this, spacing::Medium);
    addPageHeading(column, tr("The list of places"));
    for (const char* key : {"how.1", "how.2", "how.3", "how.4"}) {
        addText(column, TextRole::Body, placeText(session, QLatin1String(key)));
    }
    addChoice(column, tr("Choose the list"), m_listWords, true);
    addChoice(column, tr("Choose ZIP centers"), m_centersWords, false);
    addRun(column);
    m_result = addText(column, TextRole::Body, {});
    m_result->hide();
    m_remove = new Button(tr("Remove the list from this computer"));
    connect(m_remove, &Button::clicked, this, &PlacesImportPage::removeList);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addStretch();
    setList({});
    setZipCenters({});
    showEnd();
}

void PlacesImportPage::addChoice(QVBoxLayout* column, const QString& words, TextLabel*& shown,
                                 bool isList) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(spacing::Medium, row);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* button = new Button(words);
    connect(button, &Button::clicked, this, [this, isList] { choose(isList); });
    flow->addWidget(button);
    column->addWidget(row);
    shown = addText(column, TextRole::Hint, {});
    shown->setTone(Token::Text2);
}

void PlacesImportPage::addRun(QVBoxLayout* column) {
    m_read = new Button(tr("Read the list"), ButtonKind::Primary);
    connect(m_read, &Button::clicked, this, &PlacesImportPage::start);
    column->addWidget(m_read, 0, Qt::AlignLeft);
    m_bar = new QProgressBar;
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("How much is read"));
    column->addWidget(m_bar);
    m_stop = new Button(tr("Stop reading"));
    connect(m_stop, &Button::clicked, this, [this] {
        if (m_run != nullptr) {
            m_run->stop();
        }
    });
    column->addWidget(m_stop, 0, Qt::AlignLeft);
}

void PlacesImportPage::choose(bool isList) {
    const QString file = askWhatToOpen(this, tr("Lists (*.xlsx *.csv *.txt);;All files (*)"));
    if (!file.isEmpty()) {
        isList ? setList(file) : setZipCenters(file);
    }
}

void PlacesImportPage::setList(const QString& file) {
    m_list = pathOf(file);
    m_listWords->setPlainText(file.isEmpty() ? tr("No file chosen yet.") : file);
    m_read->setEnabled(!file.isEmpty());
}

void PlacesImportPage::setZipCenters(const QString& file) {
    m_zipCenters = pathOf(file);
    m_centersWords->setPlainText(
        file.isEmpty() ? tr("No file chosen. You can leave this out: then there are no distances.")
                       : file);
}

void PlacesImportPage::start() {
    m_run = new ImportRun({m_list, {}, m_zipCenters, defaultDirectoryFile(), {}, {}}, this);
    m_result->hide();
    m_read->hide();
    m_remove->hide();
    m_bar->setValue(0);
    m_bar->show();
    m_stop->show();
    m_stop->setFocus(Qt::OtherFocusReason);
    connect(m_run, &ImportRun::progressed, m_bar, &QProgressBar::setValue);
    connect(m_run, &ImportRun::done, this, &PlacesImportPage::showReport);
    connect(m_run, &ImportRun::stopped, this,
            [this] { tellEnd({placeText(session(), u"import.stopped"_s)}); });
    connect(m_run, &ImportRun::failed, this, [this](const DirectoryError::Problem& problem) {
        tellEnd({errorWords(session(), problem)});
    });
}

void PlacesImportPage::showReport(const ImportReport& report) {
    session().places().reopenDirectory();
    tellEnd(reportLines(session(), report));
}

void PlacesImportPage::tellEnd(const QStringList& lines) {
    m_result->setPlainText(lines.join(u'\n'));
    m_result->show();
    Q_EMIT announced(lines.value(0));
    showEnd();
    m_read->setFocus(Qt::OtherFocusReason);
}

void PlacesImportPage::showEnd() {
    if (m_run != nullptr) {
        m_run->deleteLater();
        m_run = nullptr;
    }
    m_bar->hide();
    m_stop->hide();
    m_read->show();
    std::error_code failure;
    m_remove->setVisible(std::filesystem::exists(defaultDirectoryFile(), failure));
}

void PlacesImportPage::removeList() {
    try {
        removeDirectoryFile(defaultDirectoryFile());
        session().places().reopenDirectory();
        tellEnd({placeText(session(), u"import.removed"_s)});
    } catch (const DirectoryError& error) {
        tellEnd({errorWords(session(), error.problem())});
    }
}

PageFrame PlacesImportPage::frame() const {
    PageFrame frame;
    frame.name = tr("The list of places");
    frame.primary = tr("Ba&ck to where you were");
    frame.isQuestion = false;
    return frame;
}

} // namespace waymark::ui
