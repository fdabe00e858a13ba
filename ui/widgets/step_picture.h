// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QWidget>

namespace waymark::ui {

/// A line drawing of something to do, beside the words that say it; screen readers skip it.
class StepPicture : public QWidget {
    Q_OBJECT

public:
    /// `name`: a drawing in theme/pictures.
    explicit StepPicture(QString name, QWidget* parent = nullptr);

    [[nodiscard]] bool isThere() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
};

} // namespace waymark::ui
