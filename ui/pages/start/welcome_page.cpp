// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/start/welcome_page.h"

#include "app/clients.h"
#include "app/session.h"
#include "pages/parts/flow_layout.h"
#include "pages/parts/language_parts.h"
#include "pages/parts/page_parts.h"
#include "pages/settings/hide_key.h"
#include "theme/spacing.h"
#include "widgets/answer_card.h"
#include "widgets/answer_group.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/error_summary.h"
#include "widgets/link_button.h"
#include "widgets/side_note.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr char PickedProperty[] = "whoIsPicked";
constexpr QLatin1StringView LookAround("look-around");

struct Who {
    QLatin1StringView id;
    Voice voice;
};
constexpr std::array Everyone{Who{QLatin1StringView("me"), Voice::Self},
                              Who{QLatin1StringView("family-or-friend"), Voice::Relative},
                              Who{QLatin1StringView("client"), Voice::Counselor}};

std::optional<Voice> voiceOf(const QString& id) {
    for (const Who& who : Everyone) {
        if (id == who.id) {
            return who.voice;
        }
    }
    return std::nullopt;
}

} // namespace

WelcomePage::WelcomePage(Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_voiceBefore(session.voice())
    , m_errors(new ErrorSummary) {
    QVBoxLayout* column = createColumn(this);
    addErrors(column, m_errors);
    addProof(column);
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::Large);
    top->addWidget(TextLabel::heading(TextRole::PageHeading, tr("Find a treatment that fits")), 1);
    top->addWidget(createLanguageStrip(session));
    column->addLayout(top);
    m_intro = addText(column, TextRole::Body, {});
    addNotReviewedNote(column, session);
    m_gap = new QWidget;
    column->addWidget(m_gap);
    addText(column, TextRole::PartHeading, tr("Who is this for?"));
    m_missing = addText(column, TextRole::BodyStrong, tr("Choose who this is for"));
    m_missing->setTone(Token::UrgentFg);
    m_missing->hide();
    column->addSpacing(spacing::XSmall);
    addQuestion(column);
    m_newClient =
        addText(column, TextRole::Body, tr("New client: nothing is kept from the last one"));
    m_newClient->hide();
    column->addSpacing(spacing::Small);
    addWays(column);
    WelcomePage::setLayoutMode(LayoutMode::Wide);
}

void WelcomePage::addProof(QVBoxLayout* column) {
    if (!session().clients().isFresh()) {
        return;
    }
    session().setProperty(PickedProperty, QString(Everyone[2].id));
    const QString words = session().clients().rows().size() > 1
                              ? tr("New client. Nothing of the others is on this page.")
                              : tr("New client. Nothing is kept from the last one.");
    column->addWidget(new Banner(BannerKind::Tint, {{}, words, {}, {}}));
    column->addSpacing(spacing::Medium);
}

void WelcomePage::addQuestion(QVBoxLayout* column) {
    m_who = new AnswerGroup(tr("Who is this for?"));
    m_firstAnswer = m_who->addAnswer(Everyone[0].id, {tr("Me"), {}, {}})->radio();
    m_who->addAnswer(Everyone[1].id, {tr("Someone in my family, or a friend"), {}, {}});
    m_who->addAnswer(Everyone[2].id, {tr("A client. I am a counselor or health worker"), {}, {}});
    m_who->addDivider(tr("or"));
    m_who->addAnswer(LookAround, {tr("I just want to look around"), {}, {}});
    m_who->setChosen(session().property(PickedProperty).toString());
    connect(m_who, &AnswerGroup::chosenChanged, this, &WelcomePage::pick);
    column->addWidget(m_who);
}

/// What few come for stays quieter than the way on. The folded side note stands in the same row.
void WelcomePage::addWays(QVBoxLayout* column) {
    auto* ways = new QWidget;
    auto* flow = new FlowLayout(spacing::Large, ways);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& [words, screen] : {std::pair(tr("&Open a saved file"), Screen::OpenSaved),
                                        {tr("&Learn"), Screen::Learn},
                                        {tr("&About"), Screen::About}}) {
        auto* link = new LinkButton(words);
        connect(link, &LinkButton::clicked, this,
                [this, to = screen] { Q_EMIT routeRequested({to}); });
        flow->addWidget(link);
    }
    m_place = new SideNotePlace;
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::Large);
    row->addWidget(ways, 1);
    row->addWidget(m_place, 1, Qt::AlignTop);
    column->addLayout(row);
}

PageFrame WelcomePage::frame() const {
    PageFrame frame;
    frame.name = tr("Find a treatment that fits");
    const bool looksAround = session().property(PickedProperty).toString() == LookAround;
    frame.primary = looksAround ? tr("Look a&round") : tr("&Start");
    return frame;
}

void WelcomePage::pressSingle(const QString& sign) {
    if (sign == u"o") {
        Q_EMIT routeRequested({Screen::OpenSaved});
    }
}

QWidget* WelcomePage::createSide() {
    const QString key = hideKeyWords(this);
    auto* side =
        new SideNote({{tr("Your privacy"), tr("This tool does not use the internet. "
                                              "It keeps nothing unless you save it.")},
                      {tr("Someone near?"), tr("Press %1 to hide this window.").arg(key)}});
    auto* below = new QWidget;
    QVBoxLayout* column = createColumn(below, spacing::Small);
    column->setContentsMargins(0, spacing::Small, 0, 0);
    auto* tryIt = new Button(tr("Try it"));
    tryIt->setAccessibleName(tr("Try Hide"));
    column->addWidget(tryIt, 0, Qt::AlignLeft);
    m_hideNote =
        addText(column, TextRole::Body, tr("That is Hide. Press %1 again to come back.").arg(key));
    m_hideNote->hide();
    connect(tryIt, &Button::clicked, this, &WelcomePage::tryHide);
    side->addWidget(below);
    return side;
}

bool WelcomePage::finish() {
    const QString id = m_who->chosen();
    if (id.isEmpty()) {
        showMissing();
        return false;
    }
    if (id == LookAround) {
        Q_EMIT routeRequested({Screen::Options});
        return false;
    }
    if (isNewClient(id)) {
        session().erase();
    }
    session().setVoice(*voiceOf(id));
    return true;
}

bool WelcomePage::focusStart() {
    m_who->focusChosen();
    return true;
}

void WelcomePage::setLayoutMode(LayoutMode mode) {
    const QString what =
        tr("This tool helps with one choice: which of six kinds of care to ask for first.");
    const QString howLong = tr("About 15 minutes. Stop when you like.");
    const QString hope = tr("Heroin use can be treated. People get better in many ways.");
    m_intro->setPlainText(mode == LayoutMode::Narrow   ? hope + u' ' + what
                          : mode == LayoutMode::Middle ? hope + u' ' + howLong + u'\n' + what
                                                       : hope + u'\n' + what + u'\n' + howLong);
    // So that all of it is seen in a small window.
    m_gap->setFixedHeight(mode == LayoutMode::Wide ? spacing::XLarge : spacing::Small);
    m_place->setVisible(mode != LayoutMode::Wide);
}

void WelcomePage::pick(const QString& id) {
    session().setProperty(PickedProperty, id);
    m_errors->clear();
    m_missing->hide();
    m_newClient->setVisible(isNewClient(id));
    if (isNewClient(id)) {
        // The last one's answers are not read in the new voice: both change at Start.
        Q_EMIT announced(m_newClient->plainText());
    } else {
        // Arrow keys pass over answers: looking around keeps the voice there was.
        session().setVoice(voiceOf(id).value_or(m_voiceBefore));
    }
    Q_EMIT frameChanged();
}

bool WelcomePage::isNewClient(const QString& id) const {
    return session().hasAnswers() && m_voiceBefore != Voice::Counselor &&
           voiceOf(id) == Voice::Counselor;
}

void WelcomePage::showMissing() {
    m_missing->show();
    m_errors->clear();
    m_errors->add(tr("Choose who this is for"), m_firstAnswer);
    QWidget::setTabOrder(m_errors, m_errors->findChildren<LinkButton*>().constLast());
    m_errors->present();
}

void WelcomePage::tryHide() {
    Q_EMIT coverRequested();
    const auto* frame = qobject_cast<FrameWindow*>(window());
    if (frame == nullptr) {
        return;
    }
    // Covered by now: the next change is the way back.
    connect(
        frame, &FrameWindow::coveredChanged, this,
        [this] {
            m_hideNote->show();
            Q_EMIT announced(m_hideNote->plainText());
        },
        Qt::SingleShotConnection);
}

} // namespace waymark::ui
