// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/help_data.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

class Session;

struct HelpPanelText {
    QString id;
    QString digit; ///< the key that opens it; empty: none
    QString key;   ///< "Key 2", for those who work by keys; empty: not shown
    QString title;
    QStringList steps;
    QString note;
    bool isSigns = false;     ///< signs to look for, not steps to take
    QStringList sources = {}; ///< what signs rest on; none without a catalogue
};

struct HelpNumber {
    QString name;
    QString about; ///< what for, how, when
    QString number;
};

/// The numbers of one country.
struct HelpCountry {
    QString name;
    QList<HelpNumber> numbers;
};

struct GetHelpView {
    QList<HelpPanelText>
        panels; ///< the one asked for first, then those of open stops and signs, then the others
    bool isFirstOpen = false;
    QString emergencyTitle; ///< "Emergency, United States"; empty: the country is not known
    QString emergencyNumber;
    QString noCountry; ///< what to do while the country is not known
    QString aboutNumbers;
    QList<HelpCountry> countries;
    bool hasOpenStops = false;
    bool hasOpenChecks = false;
    bool startsWithSigns = false;
};

/// Works without any data but what is compiled in.
[[nodiscard]] GetHelpView getHelpView(const QString& panel, Session& session);

} // namespace waymark::ui
