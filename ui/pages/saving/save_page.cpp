// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/saving/save_page.h"

#include "app/fault_key.h"
#include "app/saved_case.h"
#include "app/session.h"
#include "pages/parts/file_place.h"
#include "pages/parts/one_part.h"
#include "pages/parts/page_parts.h"
#include "pages/saving/passphrase_words.h"
#include "pages/saving/work_part.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/error_summary.h"
#include "widgets/side_note.h"
#include "widgets/text_label.h"

#include <QFile>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

FileKind sealedKind() {
    return {SavePage::tr("Notes (*.wmk)"), u"notes.wmk"_s};
}

FileKind plainKind() {
    return {SavePage::tr("Notes as text (*.json)"), u"notes.json"_s};
}

} // namespace

SavePage::SavePage(Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_errors(new ErrorSummary)
    , m_parts(new OnePart) {
    QVBoxLayout* column = createColumn(this);
    addErrors(column, m_errors);
    m_heading = addPageHeading(column, tr("Save a file"));
    column->addSpacing(spacing::Small);
    column->addWidget(m_parts);
    m_work = new WorkPart;
    connect(m_work, &WorkPart::cancelRequested, &session.savedCase(), &SavedCase::cancel);
    for (QWidget* part :
         {createForm(), createConsent(), static_cast<QWidget*>(m_work), createDone()}) {
        m_parts->addPart(part);
    }
    column->addStretch();
    connect(&session.savedCase(), &SavedCase::finished, this, &SavePage::finishWork);
}

QWidget* SavePage::createForm() {
    auto* form = new QWidget;
    QVBoxLayout* column = createColumn(form);
    addText(column, TextRole::Body,
            tr("The answers go into one file. You choose where. Only your passphrase opens it."));
    column->addSpacing(spacing::Large);
    m_first = addPassphraseBox(column, tr("Passphrase"));
    column->addSpacing(spacing::XSmall);
    m_strength = addText(column, TextRole::Hint, strengthWords({}));
    m_strength->setTone(Token::Text2);
    column->addSpacing(spacing::Medium);
    m_second = addPassphraseBox(column, tr("The same passphrase again"));
    column->addSpacing(spacing::XSmall + spacing::Small);
    addShowTick(column, {m_first, m_second});
    connect(m_first, &QLineEdit::textChanged, this, &SavePage::showStrength);
    column->addStretch();
    return form;
}

QWidget* SavePage::createConsent() {
    auto* consent = new QWidget;
    QVBoxLayout* column = createColumn(consent, spacing::Medium);
    column->addWidget(new Banner(
        BannerKind::Caution,
        {tr("Save it so that anyone can read it?"),
         tr("Whoever finds the file can read all of the answers. With a passphrase they cannot."),
         {},
         {}}));
    auto* yes = new Button(tr("Save without a passphrase"));
    connect(yes, &Button::clicked, this, &SavePage::savePlain);
    column->addWidget(yes, 0, Qt::AlignLeft);
    column->addStretch();
    return consent;
}

QWidget* SavePage::createDone() {
    auto* done = new QWidget;
    QVBoxLayout* column = createColumn(done, spacing::Small);
    m_done = addText(column, TextRole::Body, {});
    m_backup = addText(column, TextRole::Body,
                       tr("The version before is next to it. Its name ends in .bak."));
    column->addSpacing(spacing::Large);
    auto* heading = TextLabel::heading(TextRole::PartHeading, tr("How to delete it"));
    column->addWidget(heading);
    m_deleteWords = addText(column, TextRole::Body,
                            tr("Delete the file here, or like any other file. An expert may still "
                               "find parts of a deleted file."));
    auto* remove = new Button(tr("Delete this file"));
    connect(remove, &Button::clicked, this, &SavePage::deleteFile);
    column->addWidget(remove, 0, Qt::AlignLeft);
    m_delete = remove;
    column->addStretch();
    return done;
}

QString SavePage::heading() const {
    if (m_state != State::Done) {
        return tr("Save a file");
    }
    return m_isDeleted ? tr("The file is deleted") : tr("The file is saved");
}

void SavePage::showFrame() {
    m_heading->setPlainText(heading());
    Q_EMIT frameChanged();
}

PageFrame SavePage::frame() const {
    PageFrame frame;
    frame.name = heading();
    frame.canGoBack = m_state != State::Working;
    switch (m_state) {
    case State::Form:
        frame.primary = tr("Choose &where to save");
        frame.secondary = QStringList{tr("Save &without a passphrase")};
        break;
    case State::Consent:
        frame.primary = tr("Use a &passphrase");
        break;
    case State::Working:
        break;
    case State::Done:
        frame.primary = tr("Ba&ck to where you were");
        break;
    }
    return frame;
}

QWidget* SavePage::createSide() {
    return new SideNote(
        {{tr("If it is lost"),
          tr("No one can open the file without the passphrase. We cannot either.")},
         {tr("The name"), tr("The file is called notes. Its name does not say what is in it.")}});
}

bool SavePage::finish() {
    switch (m_state) {
    case State::Form:
        saveSealed();
        return false;
    case State::Consent:
        show(State::Form);
        return false;
    case State::Working:
        return false;
    case State::Done:
        return true;
    }
    return true;
}

void SavePage::pressSecondary(int index) {
    Q_UNUSED(index)
    m_errors->clear();
    show(State::Consent);
}

bool SavePage::focusStart() {
    if (m_state != State::Form) {
        return false;
    }
    m_first->setFocus(Qt::OtherFocusReason);
    return true;
}

void SavePage::show(State state) {
    m_state = state;
    m_parts->setCurrentIndex(static_cast<int>(state));
    showFrame();
    if (state == State::Working) {
        m_work->focusCancel();
    } else if (!focusStart()) {
        // Not on a button: the next Enter would delete the file, or give the consent.
        m_heading->setFocus(Qt::OtherFocusReason);
    }
}

void SavePage::showStrength() {
    m_strength->setPlainText(strengthWords(m_first->text()));
}

bool SavePage::isFormFine() {
    m_errors->clear();
    if (m_first->text().isEmpty()) {
        m_errors->add(tr("Type a passphrase"), m_first);
    } else if (m_first->text() != m_second->text()) {
        m_errors->add(tr("The two are not the same. Type it again"), m_second);
    } else {
        return true;
    }
    m_errors->present();
    return false;
}

void SavePage::saveSealed() {
    if (!isFormFine()) {
        return;
    }
    const QString path = askWhereToSave(this, {sealedKind()});
    if (path.isEmpty()) {
        return;
    }
    m_isPlain = false;
    show(State::Working);
    (void)takePassphrase(*m_second);
    session().savedCase().save(path, takePassphrase(*m_first));
}

void SavePage::savePlain() {
    const QString path = askWhereToSave(this, {plainKind()});
    if (path.isEmpty()) {
        return;
    }
    m_isPlain = true;
    show(State::Working);
    session().savedCase().savePlain(path);
}

void SavePage::finishWork(const QString& faultKey) {
    if (!faultKey.isEmpty()) {
        show(State::Form);
        fail(session().text(faultKey));
        return;
    }
    fillDone();
    show(State::Done);
    Q_EMIT announced(m_done->plainText());
}

void SavePage::fillDone() {
    const QString path = session().savedCase().path();
    const QString who =
        m_isPlain ? tr("Anyone who finds it can read it.") : tr("Only the passphrase opens it.");
    m_done->setPlainText(tr("Saved: %1.").arg(placeWords(path)) + u' ' + who);
    m_backup->setVisible(QFile::exists(path + u".bak"_s));
}

void SavePage::deleteFile() {
    if (const auto fault = session().savedCase().deleteFile()) {
        fail(session().text(faultKey(*fault)));
        return;
    }
    m_errors->clear();
    m_done->setPlainText(tr("Deleted. The answers now stand only in this window."));
    m_backup->hide();
    m_delete->hide();
    m_isDeleted = true;
    showFrame();
    Q_EMIT announced(m_done->plainText());
}

void SavePage::fail(const QString& message) {
    m_errors->clear();
    m_errors->add(message, m_state == State::Form ? static_cast<QWidget*>(m_first) : m_delete);
    m_errors->present();
}

} // namespace waymark::ui
