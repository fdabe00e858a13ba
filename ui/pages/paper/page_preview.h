// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <memory>

namespace waymark::ui {

class Button;
class PaperDocument;
class TextLabel;

/// The paper as it will be, one page at a time, drawn in memory.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);
    ~PagePreview() override;

    void setPaper(std::unique_ptr<PaperDocument> paper);
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    void turned(const QString& words);

private:
    void turn(int step);
    void refresh();

    std::unique_ptr<PaperDocument> m_paper;
    int m_page = 0;
    TextLabel* m_words;
    QWidget* m_sheet;
    Button* m_back;
    Button* m_on;
};

} // namespace waymark::ui
