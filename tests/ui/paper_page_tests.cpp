// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/paper/page_preview.h"
#include "pages/paper/paper_page.h"
#include "pages/parts/file_place.h"
#include "support/catch.h"
#include "widgets/banner.h"
#include "widgets/tick_card.h"
#include "window_walk.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

PaperPage& openPaper(WindowWalk& walk) {
    walk.session.answer("age", "26-59");
    walk.navigator.go({Screen::Paper});
    walk.settle();
    auto* page = qobject_cast<PaperPage*>(walk.window.page());
    REQUIRE(page != nullptr);
    return *page;
}

QString said(const PaperPage& page) {
    // What was said before goes when the window has time for it.
    QTest::qWait(1);
    const auto* banner = page.findChild<Banner*>();
    return banner == nullptr ? QString() : banner->accessibleName();
}

} // namespace

TEST_CASE("answers and reasons are off at first, and plain words are on but for counselors") {
    CHECK_FALSE(firstChoice(Voice::Self).answers);
    CHECK_FALSE(firstChoice(Voice::Self).options);
    CHECK(firstChoice(Voice::Self).plainWords);
    CHECK(firstChoice(Voice::Relative).plainWords);
    CHECK_FALSE(firstChoice(Voice::Counselor).plainWords);
    CHECK_FALSE(firstChoice(Voice::Counselor).answers);
}

TEST_CASE("a tick changes the preview, which is drawn in memory") {
    WindowWalk walk;
    const PaperPage& page = openPaper(walk);
    const auto* preview = walk.window.findChild<PagePreview*>();
    REQUIRE(preview != nullptr);
    const int before = preview->pageCount();
    CHECK(before >= 2);
    for (TickCard* tick : page.findChildren<TickCard*>()) {
        if (tick->label() == u"Options and reasons") {
            tick->setChecked(true);
        }
    }
    CHECK(preview->pageCount() > before);
}

TEST_CASE("a file is saved whole, for its owner alone, and the page says so") {
    WindowWalk walk;
    PaperPage& page = openPaper(walk);
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"notes.pdf"_s);
    page.saveTo(pdf);
    CHECK(contentOf(pdf).startsWith("%PDF"));
    CHECK((QFileInfo(pdf).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    CHECK(said(page).startsWith(u"Saved: notes.pdf"));
    const QString html = folder.filePath(u"notes.html"_s);
    page.saveTo(html);
    CHECK(contentOf(html).startsWith("<!DOCTYPE html>"));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("a file that cannot be saved says why, and the old one stays") {
    WindowWalk walk;
    PaperPage& page = openPaper(walk);
    const QTemporaryDir folder;
    page.saveTo(folder.filePath(u"none/notes.pdf"_s));
    CHECK(said(page).contains(u"not there"));
    // A folder that not even an administrator may write to.
    page.saveTo(u"/sys/kernel/notes.pdf"_s);
    CHECK(said(page).contains(u"could not be saved in kernel"));
    CHECK(said(page).contains(u"Your plan is still here."));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("choosing a file leaves no trace in Qt's settings, and what stood there stays") {
    const QTemporaryDir config;
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, config.path());
    {
        QSettings before(QSettings::UserScope, u"QtProject"_s);
        before.setValue(u"FileDialog/viewMode"_s, u"List"_s);
    }
    WindowWalk walk;
    QTimer::singleShot(100, &walk.window, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        dialog->setDirectory(folder.path());
        dialog->selectFile(u"notes.pdf"_s);
        static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    });
    const QString chosen = askWhereToSave(&walk.window, {{u"Paper (*.pdf)"_s, u"notes.pdf"_s}});
    CHECK(chosen.endsWith(u"notes.pdf"));
    const QSettings after(QSettings::UserScope, u"QtProject"_s);
    CHECK(after.allKeys() == QStringList{u"FileDialog/viewMode"_s});
    QDir files(config.path());
    for (const QString& name : files.entryList(QDir::Files)) {
        CHECK_FALSE(contentOf(files.filePath(name)).contains(folder.path().toUtf8()));
    }
}

} // namespace waymark::ui
