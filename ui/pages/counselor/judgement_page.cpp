// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/counselor/judgement_page.h"

#include "app/clients.h"
#include "app/qt_text.h"
#include "app/session.h"
#include "pages/options/order_change.h"
#include "pages/parts/choice_strip.h"
#include "pages/parts/file_place.h"
#include "pages/parts/page_parts.h"
#include "pages/parts/two_columns.h"
#include "pages/plan/plan_field.h"
#include "paper/paper_file.h"
#include "theme/spacing.h"
#include "widgets/answer_card.h"
#include "widgets/answer_group.h"
#include "widgets/banner.h"
#include "widgets/error_summary.h"
#include "widgets/order_list.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::ui {

JudgementPage::JudgementPage(Session& session, QWidget* parent)
    : ScreenPage(session, parent)
    , m_errors(new ErrorSummary) {
    QVBoxLayout* column = createColumn(this);
    addErrors(column, m_errors);
    addPageHeading(column, tr("Change the order by hand"));
    addText(column, TextRole::Body,
            tr("The order by the rules always stays beside yours. Your reason is kept with it."));
    column->addSpacing(spacing::Large);
    if (session.result().isHeld()) {
        // Nor is an order shown: it waits, as everywhere.
        column->addWidget(new Banner(
            BannerKind::Urgent, {{}, session.text(u"counselor.refused.safety-stop"_s), {}, {}}));
    } else {
        column->addWidget(new TwoColumns(createOrders(), createForm()));
    }
    column->addSpacing(spacing::XLarge);
    addTrail(column);
    column->addStretch();
}

QString JudgementPage::nameOf(const std::string& option) const {
    return session().text(u"option."_s + toQt(option) + u".name"_s);
}

QWidget* JudgementPage::createOrder(const QString& heading, const QList<OrderRow>& rows) {
    auto* part = new QWidget;
    QVBoxLayout* column = createColumn(part, spacing::Small);
    addText(column, TextRole::PartHeading, heading);
    auto* list = new OrderList(heading);
    list->setRows(rows);
    column->addWidget(list);
    column->addStretch();
    return part;
}

/// The counselor's order: each with its number there, and with what the rules say of it.
QList<OrderRow> JudgementPage::judgedRows(const QList<OrderRow>& byRules) const {
    if (session().clients().current().judgements.empty() ||
        orderState(session()) != OrderState::Ranked) {
        return byRules;
    }
    QList<OrderRow> rows;
    for (const std::string& option : session().clients().order()) {
        const auto found = std::ranges::find(byRules, nameOf(option), &OrderRow::name);
        OrderRow row = found == byRules.end() ? OrderRow{{}, nameOf(option), -1, {}, {}} : *found;
        row.rank = QString::number(rows.size() + 1);
        rows.append(row);
    }
    return rows;
}

QWidget* JudgementPage::createOrders() {
    const DecisionResult* setting = session().result().of("setting");
    const QList<OrderRow> byRules =
        setting == nullptr ? QList<OrderRow>()
                           : orderRows(session(), setting->ranking, orderState(session()));
    return new TwoColumns(createOrder(tr("By the rules"), byRules),
                          createOrder(tr("By your judgment"), judgedRows(byRules)));
}

QWidget* JudgementPage::createForm() {
    auto* form = new QWidget;
    QVBoxLayout* column = createColumn(form, spacing::Small);
    addText(column, TextRole::PartHeading, tr("Which kind of care?"));
    m_option = new AnswerGroup(tr("Which kind of care?"));
    QList<std::pair<QString, QString>> places;
    for (const std::string& option : session().clients().order()) {
        m_option->addAnswer(toQt(option), {nameOf(option), {}, {}});
        const QString number = QString::number(places.size() + 1);
        places.append({number, number});
    }
    column->addWidget(m_option);
    column->addSpacing(spacing::Small);
    addText(column, TextRole::PartHeading, tr("To which place?"));
    m_place = new ChoiceStrip(tr("To which place?"), places, ChoiceStrip::Shape::Row);
    m_place->setChosen(u"1"_s);
    column->addWidget(m_place);
    column->addSpacing(spacing::Small);
    m_reason = addField(column, tr("Your reason"));
    m_who = addField(column, tr("Who decides? Initials are enough"));
    m_who->setMaxLength(static_cast<int>(Judgement::LongestWho) / 4);
    addText(column, TextRole::Hint, tr("Do not type the name of a client here."))
        ->setTone(Token::Text2);
    column->addStretch();
    return form;
}

void JudgementPage::addTrail(QVBoxLayout* column) {
    addText(column, TextRole::PartHeading, tr("What was changed by hand"));
    const ClientRecord& client = session().clients().current();
    addText(column, TextRole::Body, toQt(auditText(client.audit, client.label, session().texts())));
}

PageFrame JudgementPage::frame() const {
    PageFrame frame;
    frame.name = tr("Change the order by hand");
    if (m_option != nullptr) {
        frame.primary = tr("&Change the order");
    }
    if (!session().clients().current().judgements.empty()) {
        frame.secondary.append(tr("&Take the last change back"));
    }
    if (!session().clients().current().audit.empty()) {
        frame.secondary.append(tr("&Save this list"));
    }
    frame.width = ContentWidth::Full;
    frame.isQuestion = m_option != nullptr;
    return frame;
}

bool JudgementPage::finish() {
    m_errors->clear();
    if (m_option == nullptr) {
        return false;
    }
    const Judgement judgement{toStd(m_option->chosen()),
                              m_place->chosen().toInt(),
                              toStd(m_reason->text().trimmed()),
                              toStd(m_who->text().trimmed()),
                              {}};
    if (m_option->chosen().isEmpty()) {
        m_errors->add(tr("Choose a kind of care"), m_option);
        m_errors->present();
    } else if (const auto refusal = session().clients().judge(judgement)) {
        fail(*refusal);
    } else {
        Q_EMIT announced(tr("The order is changed."));
        Q_EMIT routeRequested({Screen::Options});
    }
    return false;
}

void JudgementPage::fail(JudgementRefusal refusal) {
    QWidget* field = m_option;
    if (refusal == JudgementRefusal::NoReason || refusal == JudgementRefusal::TooLong) {
        field = m_reason;
    } else if (refusal == JudgementRefusal::NoWho) {
        field = m_who;
    }
    m_errors->add(session().text(u"counselor.refused."_s + QString::fromLatin1(wordOf(refusal))),
                  field);
    m_errors->present();
}

void JudgementPage::pressSecondary(int index) {
    const bool takesBack = index == 0 && !session().clients().current().judgements.empty();
    if (takesBack) {
        session().clients().takeBack(m_who == nullptr ? std::string()
                                                      : toStd(m_who->text().trimmed()));
        Q_EMIT announced(tr("The last change is taken back."));
        Q_EMIT routeRequested({Screen::Options});
        return;
    }
    const QString path = askWhereToSave(this, {{tr("Words (*.txt)"), u"notes.txt"_s},
                                               {tr("For programs (*.json)"), u"notes.json"_s}});
    if (!path.isEmpty()) {
        exportTo(path);
    }
}

void JudgementPage::exportTo(const QString& path) {
    const ClientRecord& client = session().clients().current();
    const std::string text = path.endsWith(".json"_L1)
                                 ? auditJsonText(client.audit, client.label)
                                 : auditText(client.audit, client.label, session().texts());
    const FileTrouble trouble = writeBytes(QByteArray::fromStdString(text), path);
    m_errors->clear();
    if (trouble == FileTrouble::None) {
        Q_EMIT announced(tr("Saved: %1.").arg(placeWords(path)));
        return;
    }
    m_errors->add(troubleWords(trouble), this);
    m_errors->present();
}

} // namespace waymark::ui
