// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/paper/paper_page.h"

#include "app/session.h"
#include "pages/paper/page_preview.h"
#include "pages/paper/paper_keys.h"
#include "pages/parts/file_place.h"
#include "pages/parts/fold.h"
#include "pages/parts/page_parts.h"
#include "paper/paper_document.h"
#include "paper/paper_file.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"
#include "widgets/tick_card.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// How to get rid of the file again, behind a link.
QWidget* createSaved(const QString& words) {
    auto* body = new TextLabel(
        TextRole::Body,
        PaperPage::tr(
            "Open the folder in your file program. Pick the file and delete it. Then empty the "
            "bin. A deleted file may still be found by someone with the right tools."));
    auto* banner = new Banner(BannerKind::Neutral, {{}, words, {}, {}});
    auto* more = new QWidget;
    QVBoxLayout* lines = createColumn(more);
    const Fold fold(
        {PaperPage::tr("Show how to delete it"), PaperPage::tr("Hide how to delete it"), {}}, body,
        more);
    lines->addWidget(fold.link(), 0, Qt::AlignLeft);
    lines->addWidget(body);
    banner->addBelow(more);
    return banner;
}

} // namespace

PaperPage::PaperPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_choice(firstChoice(session.voice())) {
    QVBoxLayout* column = createColumn(this, spacing::Small);
    addPageHeading(column, tr("Print or save"));
    auto* outcomes = new QWidget;
    m_outcomes = createColumn(outcomes, spacing::Small);
    column->addWidget(outcomes);
    addTicks(column);
    column->addStretch();
    addPaperKeys(
        this, [this] { print(); }, [this] { save(); });
}

void PaperPage::addTicks(QVBoxLayout* column) {
    addText(column, TextRole::CardTitle, tr("What goes on the paper"));
    addText(column, TextRole::Body,
            tr("Page 1 always has the first step, phone numbers and naloxone."))
        ->setTone(Token::Text2);
    addTick(column, tr("The plan"), {}, &PaperChoice::plan);
    addTick(column, tr("Empty sheets"), tr("For the call to the health plan, and for visits"),
            &PaperChoice::sheets);
    addTick(column, tr("Options and reasons"), tr("They say a lot about the person"),
            &PaperChoice::options);
    addTick(column, tr("Answers"), tr("They say the most about the person"), &PaperChoice::answers);
    column->addSpacing(spacing::Medium);
    addText(column, TextRole::CardTitle, tr("How it looks"));
    addTick(column, tr("Plain words"), tr("No drug names. Less to see for someone who finds it"),
            &PaperChoice::plainWords);
    addTick(column, tr("Large type"), {}, &PaperChoice::largeType);
}

TickCard* PaperPage::addTick(QVBoxLayout* column, const QString& label, const QString& hint,
                             bool PaperChoice::*part) {
    auto* tick = new TickCard({label, hint, {}});
    tick->setChecked(m_choice.*part);
    connect(tick, &TickCard::toggled, this, [this, part](bool checked) {
        m_choice.*part = checked;
        refresh();
    });
    column->addWidget(tick);
    return tick;
}

QWidget* PaperPage::createSide() {
    m_preview = new PagePreview;
    connect(m_preview, &PagePreview::turned, this, &PaperPage::announced);
    refresh();
    return m_preview;
}

void PaperPage::refresh() {
    if (m_preview) {
        m_preview->setPaper(paperDocument(session(), m_choice));
    }
}

PageFrame PaperPage::frame() const {
    PageFrame frame;
    frame.name = tr("Print or save");
    frame.primary = tr("&Print");
    frame.secondary = {tr("&Save a file"), tr("&Neither, go back")};
    return frame;
}

bool PaperPage::finish() {
    print();
    return false;
}

void PaperPage::pressSecondary(int index) {
    if (index == 0) {
        save();
    } else {
        Q_EMIT routeRequested({Screen::Plan});
    }
}

void PaperPage::print() {
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        const QString words =
            tr("No printer was found. Nothing was printed. You can save a file instead.");
        tell(new Banner(BannerKind::Caution, {{}, words, {}, {}}), words);
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(u"Notes"_s);
    printer.setCreator({});
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const auto paper = paperDocument(session(), m_choice);
    const bool isSent = paper->print(printer);
    const QString words =
        isSent ? tr("Sent to the printer as \"Notes\", %n page(s).", nullptr, paper->pageCount())
               : tr("The printer did not answer. Nothing was printed. Your plan is still here.");
    tell(new Banner(isSent ? BannerKind::Neutral : BannerKind::Caution, {{}, words, {}, {}}),
         words);
}

void PaperPage::save() {
    const QString path =
        askWhereToSave(this, {{tr("Paper (*.pdf)"), u"notes.pdf"_s},
                              {tr("Web page, also to listen to (*.html)"), u"notes.html"_s}});
    if (!path.isEmpty()) {
        saveTo(path);
    }
}

void PaperPage::saveTo(const QString& path) {
    const bool isWebPage = path.endsWith(".html"_L1) || path.endsWith(".htm"_L1);
    const FileTrouble trouble = isWebPage ? writeBytes(paperHtml(session(), m_choice), path)
                                          : writePdf(*paperDocument(session(), m_choice), path);
    const QFileInfo file(path);
    const QString folder = QDir(file.absolutePath()).dirName();
    if (trouble == FileTrouble::None) {
        const QString words =
            tr("Saved: %1, in %2. Only people who can open that folder can read it.")
                .arg(file.fileName(), folder);
        tell(createSaved(words), words);
        return;
    }
    const QString words = tr("The file could not be saved in %1. %2 Your plan is still here.")
                              .arg(folder, troubleWords(trouble));
    auto* banner = new Banner(BannerKind::Caution, {{}, words, tr("Choose another place"), {}});
    connect(banner, &Banner::actionRequested, this, &PaperPage::save, Qt::QueuedConnection);
    tell(banner, words);
}

void PaperPage::tell(QWidget* outcome, const QString& words) {
    while (QLayoutItem* item = m_outcomes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_outcomes->addWidget(outcome);
    if (auto* frame = qobject_cast<FrameWindow*>(window())) {
        frame->adapt(outcome);
    }
    Q_EMIT announced(words);
}

} // namespace waymark::ui
