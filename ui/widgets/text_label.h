// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "theme/palette.h"
#include "theme/type_scale.h"
#include "widgets/wrapped_text.h"

#include <QLabel>

namespace waymark::ui {

/// Wrapped text in one role, with the role's line height. Its accessible name is the plain text.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, const QString& text = {}, QWidget* parent = nullptr);

    /// A label that screen readers meet as a heading.
    [[nodiscard]] static TextLabel* heading(TextRole role, const QString& text,
                                            QWidget* parent = nullptr);

    void setPlainText(const QString& text); ///< never read as HTML; new lines are kept
    [[nodiscard]] QString plainText() const { return m_text; }
    void setLead(const QString& lead); ///< bold words before the text, "In short."
    void setTone(Token tone);
    void setRole(TextRole role);
    void setSelectable(bool selectable); ///< for phone numbers only

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct AsHeading {};
    TextLabel(AsHeading, TextRole role, const QString& text, QWidget* parent);
    void start(const QString& text);
    void refresh();
    /// In the font of now; measured when first asked for, as a hidden label never is.
    [[nodiscard]] const WrappedText& words() const;
    void forgetWords();
    /// Then QLabel sets the text, as only it can select.
    [[nodiscard]] bool isSelectable() const;
    [[nodiscard]] QSize withMargins(const QSize& size) const;

    TextRole m_role;
    Token m_tone = Token::Text;
    QString m_text;
    QString m_lead;
    mutable WrappedText m_words;
    mutable bool m_isMeasured = false;
};

} // namespace waymark::ui
