// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qt_text.h"
#include "app/session.h"
#include "formats/case_json.h"
#include "screens/contact_sheet.h"
#include "screens/screen_walk.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QTextStream>
#include <QWidget>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using waymark::Voice;
using waymark::ui::ColorChoice;

const QHash<QString, ColorChoice> Themes{{u"light"_s, ColorChoice::Light},
                                         {u"dark"_s, ColorChoice::Dark},
                                         {u"hc-light"_s, ColorChoice::HighContrastLight},
                                         {u"hc-dark"_s, ColorChoice::HighContrastDark}};
const QHash<QString, Voice> Voices{
    {u"self"_s, Voice::Self}, {u"relative"_s, Voice::Relative}, {u"counselor"_s, Voice::Counselor}};

struct Wish {
    QString folder;
    QSize size; ///< in logical pixels
    double scale = 1;
    ColorChoice theme = ColorChoice::Light;
    std::optional<Voice> voice;
    std::string language; ///< empty: as in the case
    QString casePath;
    int zoom = 100;
    double fontPoints = 0;                         ///< 0: the computer's own
    QRegularExpression only;                       ///< names of the screens to show
    std::optional<waymark::ui::SheetShape> sheets; ///< else a picture of each
};

bool isLanguage(const std::string& language) {
    const auto& words = waymark::languageWords();
    return std::ranges::find(words, language) != words.end();
}

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(u"Writes a picture of every screen."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"OUT_DIR"_s, u"Folder for the pictures."_s);
    parser.addOptions(
        {{u"size"_s, u"Window size in device pixels."_s, u"WxH"_s, u"1280x800"_s},
         {u"theme"_s, u"light, dark, hc-light or hc-dark."_s, u"NAME"_s, u"light"_s},
         {u"scale"_s, u"Device pixels for one logical pixel."_s, u"FACTOR"_s, u"1"_s},
         {u"language"_s, u"Language of the texts: en or es; else as in the case."_s, u"ID"_s},
         {u"case"_s, u"The answers to show."_s, u"CASE.json"_s,
          QStringLiteral(WAYMARK_EXAMPLE_CASE)},
         {u"zoom"_s, u"Text size in percent."_s, u"PERCENT"_s, u"100"_s},
         {u"font"_s, u"Size of the computer's own font."_s, u"POINTS"_s, u"0"_s},
         {u"only"_s, u"Only the screens whose name matches."_s, u"REGEX"_s},
         {u"sheets"_s, u"Contact sheets of six screens instead of a picture of each."_s},
         {u"overview"_s, u"All of them on one sheet, small."_s},
         {u"voice"_s, u"self, relative or counselor; else as in the case."_s, u"NAME"_s}});
}

/// What the command line asks for; nothing when it cannot be done.
std::optional<Wish> wishOf(const QCommandLineParser& parser) {
    Wish wish;
    const QStringList sides = parser.value(u"size"_s).split(u'x');
    wish.scale = parser.value(u"scale"_s).toDouble();
    const QString theme = parser.value(u"theme"_s);
    const QString voice = parser.value(u"voice"_s);
    const std::string language = waymark::ui::toStd(parser.value(u"language"_s));
    if (parser.positionalArguments().size() != 1 || sides.size() != 2 || wish.scale <= 0 ||
        !Themes.contains(theme) || (!voice.isEmpty() && !Voices.contains(voice)) ||
        (!language.empty() && !isLanguage(language))) {
        return std::nullopt;
    }
    wish.folder = parser.positionalArguments().constFirst();
    wish.size = QSize(qRound(sides[0].toInt() / wish.scale), qRound(sides[1].toInt() / wish.scale));
    wish.theme = Themes.value(theme);
    if (!voice.isEmpty()) {
        wish.voice = Voices.value(voice);
    }
    wish.language = language;
    wish.casePath = parser.value(u"case"_s);
    wish.zoom = parser.value(u"zoom"_s).toInt();
    wish.fontPoints = parser.value(u"font"_s).toDouble();
    wish.only.setPattern(parser.value(u"only"_s));
    if (parser.isSet(u"overview"_s)) {
        wish.sheets = waymark::ui::Overview;
    } else if (parser.isSet(u"sheets"_s)) {
        wish.sheets = waymark::ui::SheetShape{};
    }
    return wish.size.isEmpty() || !wish.only.isValid() ? std::nullopt : std::optional(wish);
}

bool writePictures(const Wish& wish, waymark::ui::Session& session, const waymark::Case& shown) {
    const QDir folder(wish.folder);
    bool isGood = folder.mkpath(u"."_s);
    waymark::ui::ContactSheet sheets(folder, wish.sheets.value_or(waymark::ui::SheetShape{}));
    waymark::ui::walkScreens(session, shown, wish.size, [&](const waymark::ui::Sight& sight) {
        if (!wish.only.match(sight.name).hasMatch()) {
            return;
        }
        const QImage picture = sight.shown.grab().toImage();
        if (wish.sheets) {
            sheets.add(sight.name, picture);
        } else {
            isGood = picture.save(folder.filePath(sight.name + u".png"_s)) && isGood;
        }
    });
    return sheets.finish() && isGood;
}

int takePictures(const Wish& wish) {
    waymark::ui::Session session;
    if (!session.load()) {
        QTextStream(stderr) << "waymark-screens: " << session.problem() << '\n';
        return 1;
    }
    try {
        waymark::Case shown = waymark::readCaseFile(
            waymark::ui::toStd(wish.casePath), session.questionnaire(), session.engine().rules());
        shown.voice = wish.voice.value_or(shown.voice);
        shown.language = wish.language.empty() ? shown.language : wish.language;
        return writePictures(wish, session, shown) ? 0 : 1;
    } catch (const waymark::BadData& bad) {
        QTextStream(stderr) << "waymark-screens: " << bad.what() << '\n';
        return 1;
    }
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    QCommandLineParser parser;
    addOptions(parser);
    const bool isRead = parser.parse(arguments);
    const std::optional<Wish> wish = isRead ? wishOf(parser) : std::nullopt;
    if (wish) {
        // Qt reads it when the application starts, and never again.
        qputenv("QT_SCALE_FACTOR", QByteArray::number(wish->scale));
    }
    QApplication app(argc, argv);
    Q_INIT_RESOURCE(app);
    if (parser.isSet(u"help"_s) || !wish) {
        QTextStream(parser.isSet(u"help"_s) ? stdout : stderr) << parser.helpText();
        return parser.isSet(u"help"_s) ? 0 : 2;
    }
    if (wish->fontPoints > 0) {
        QFont font = QApplication::font();
        font.setPointSizeF(wish->fontPoints);
        QApplication::setFont(font); // before the theme looks at it
    }
    waymark::ui::theme().apply({wish->theme, wish->zoom, false});
    return takePictures(*wish);
}
