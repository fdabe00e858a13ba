// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

/// Functions outside a class name their context themselves, which lupdate does not read: it files
/// their words under the namespace. So a word that is not found under its context is looked for
/// there.
class WindowWords : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* remark,
                      int number) const override {
        const QByteArray inside = QByteArrayLiteral("waymark::ui::") + context;
        for (const char* place : {context, inside.constData(), "waymark::ui"}) {
            QString found = QTranslator::translate(place, source, remark, number);
            if (!found.isNull()) {
                return found;
            }
        }
        return {};
    }
};

/// The language that tr() speaks.
std::string& spokenLanguage() {
    static std::string language = "en";
    return language;
}

/// How that language writes dates and times.
QLocale spokenLocale() {
    return {spokenLanguage() == "es" ? QLocale::Spanish : QLocale::English, QLocale::UnitedStates};
}

/// Takes the place of the one before; a language without a file of words leaves the words of the
/// source.
void replace(QTranslator& translator, const QString& file, const QString& folder) {
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder)) {
        QCoreApplication::installTranslator(&translator);
    }
}

} // namespace

std::string languageOfComputer() {
    return QLocale::system().language() == QLocale::Spanish ? "es" : "en";
}

QString nameOfLanguage(const std::string& language) {
    return language == "es" ? u"Español"_s : u"English"_s;
}

void useWindowWords(const std::string& language) {
    spokenLanguage() = language;
    static QTranslator qtWords;
    static WindowWords windowWords;
    const QString ending = u'_' + QString::fromStdString(language);
    replace(qtWords, u"qtbase"_s + ending, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(windowWords, u"waymark"_s + ending, u":/i18n"_s);
}

QString dateWords(const QDate& date) {
    return spokenLanguage() == "es" ? spokenLocale().toString(date, u"d 'de' MMMM 'de' yyyy"_s)
                                    : spokenLocale().toString(date, u"MMMM d, yyyy"_s);
}

QString timeWords(const QTime& time) {
    return spokenLocale().toString(time, u"h:mm AP"_s);
}

} // namespace waymark::ui
