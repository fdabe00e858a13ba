// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/screen_page.h"

#include <QList>
#include <QString>

#include <utility>

class QVBoxLayout;

namespace waymark::ui {

class OptionStrip;

/// A page about one option, with a strip that goes to the same page about another.
class ChosenOptionPage : public ScreenPage {
    Q_OBJECT

public:
    bool finish() override; ///< back to the options, at the card of this one

protected:
    /// What a page shows about its option; the widgets have no parent yet.
    struct Parts {
        QString heading;
        QWidget* head = nullptr; ///< above the strip; its first label takes the focus
        QWidget* body = nullptr;
    };
    using Options = QList<std::pair<QString, QString>>;

    ChosenOptionPage(const QString& option, Options options, Session& session, QWidget* parent);

    /// For option(), which changes.
    [[nodiscard]] virtual Parts createParts() = 0;
    /// Shows the parts; for the end of the page's constructor.
    void fill();

    [[nodiscard]] const QString& option() const { return m_option; }
    [[nodiscard]] const QString& heading() const { return m_heading; }
    [[nodiscard]] OptionStrip* createStrip(bool isNarrow);

private:
    void show(const QString& option);

    QString m_option;
    QString m_heading;
    Options m_options;
    QVBoxLayout* m_column;
    QWidget* m_head = nullptr;
    QWidget* m_body = nullptr;
    OptionStrip* m_strip; ///< the one above the body
};

} // namespace waymark::ui
