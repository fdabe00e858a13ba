// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "pages/parts/fold.h"

#include "widgets/link_button.h"
#include "widgets/tr.h"

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

void showState(LinkButton* link, const FoldWords& words, bool isOpen) {
    const QString& text = isOpen ? words.open : words.closed;
    link->setText(text);
    link->setLeadIcon(isOpen ? Icon::ChevronUp : Icon::ChevronDown);
    const QString name = words.about.isEmpty() ? text : u"%1: %2"_s.arg(text, words.about);
    link->setAccessibleName(isOpen ? tr("%1, open").arg(name) : tr("%1, closed").arg(name));
}

} // namespace

Fold::Fold(const FoldWords& words, QWidget* body, QWidget* parent)
    : m_link(new LinkButton(words.closed, {}, parent))
    , m_body(body) {
    body->setParent(parent);
    body->hide();
    showState(m_link, words, false);
    QObject::connect(m_link, &LinkButton::clicked, body, [link = m_link, body, words] {
        const bool opens = body->isHidden();
        body->setVisible(opens);
        showState(link, words, opens);
    });
}

} // namespace waymark::ui
