// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "layout_gate.h"

#include "app/route.h"
#include "formats/case_json.h"
#include "longer_words.h"
#include "screens/screen_walk.h"
#include "widgets/frame_window.h"
#include "window_walk.h"

#include <QApplication>
#include <QDialog>
#include <QScopeGuard>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

QStringList& warnings() {
    static QStringList heard;
    return heard;
}

void hear(QtMsgType type, const QMessageLogContext&, const QString& words) {
    // The platform without a screen cannot tell a window manager about sizes.
    const bool isOfPlatform =
        words.contains(u"propagateSizeHints"_s) || words.contains(u"XDG_RUNTIME_DIR"_s);
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfPlatform) {
        warnings().append(words);
    }
}

/// Looks at each state of the window.
class Gate {
public:
    explicit Gate(const Layout& layout)
        : m_layout(layout) {}

    void look(const Sight& sight) {
        auto* window = qobject_cast<FrameWindow*>(&sight.shown);
        if (m_layout.isLonger) {
            lengthen(sight.shown);
        }
        QStringList faults = textFaults(sight.shown) + sidewaysFaults(sight.shown);
        if (window != nullptr && !window->isCovered()) {
            m_seen.insert(sight.route.screen);
            faults += m_layout.isLonger ? QStringList() : headingFaults(*window);
            faults += helpFaults(*window);
            if (m_layout.focus) {
                faults += focusFaults(*window, *m_layout.focus);
            }
        }
        for (const QString& words : std::exchange(warnings(), {})) {
            faults.append(u"warning: "_s + words);
        }
        for (const QString& fault : faults) {
            m_faults.append(sight.name + u": "_s + fault);
        }
    }

    QStringList faults() {
        for (int i = 0; i <= static_cast<int>(Screen::DataMissing); ++i) {
            const auto screen = static_cast<Screen>(i);
            if (!m_seen.contains(screen) && (m_layout.isCounselor || !isForCounselor(screen))) {
                m_faults.append(u"walk: screen %1 of route.h is not reached"_s.arg(i));
            }
        }
        return m_faults;
    }

private:
    static void lengthen(QWidget& shown) {
        makeLonger(shown);
        if (qobject_cast<QDialog*>(&shown) != nullptr) {
            shown.adjustSize();
            return;
        }
        // Widths that were reserved for words are worked out anew,
        Q_EMIT theme().changed();
        // and the frame sorts its buttons when its size changes.
        shown.resize(shown.size() + QSize(0, 1));
        settle();
        shown.resize(shown.size() - QSize(0, 1));
        settle();
    }

    /// A new height climbs one level of a page in each round.
    static void settle() {
        constexpr int DeepestPage = 20;
        for (int i = 0; i < DeepestPage; ++i) {
            QApplication::processEvents();
        }
    }

    /// The same place as long as the text has the same size.
    QStringList helpFaults(const FrameWindow& window) {
        if (theme().settings().zoomPercent != m_layout.zoomPercent) {
            return {};
        }
        const QRect place = helpPlace(window);
        if (m_help.isNull()) {
            m_help = place;
        }
        return place == m_help
                   ? QStringList()
                   : QStringList{
                         u"help: Get help now stands at %1, %2"_s.arg(place.x()).arg(place.y())};
    }

    const Layout& m_layout;
    QStringList m_faults;
    QSet<Screen> m_seen;
    QRect m_help;
};

Case exampleCase(const Session& session, const Layout& layout) {
    Case example =
        readCaseFile(WAYMARK_EXAMPLE_CASE, session.questionnaire(), session.engine().rules());
    example.language = layout.language;
    example.voice = layout.isCounselor ? Voice::Counselor : example.voice;
    return example;
}

} // namespace

QStringList faultsOfAllScreens(const Layout& layout) {
    QApplication::setCursorFlashTime(0);
    const auto before = qInstallMessageHandler(hear);
    const auto restore = qScopeGuard([&] {
        qInstallMessageHandler(before);
        theme().apply({});
    });
    theme().apply({layout.colors, layout.zoomPercent, false});
    LoadedSession session;
    Gate gate(layout);
    walkScreens(session, exampleCase(session, layout), layout.size,
                [&gate](const Sight& sight) { gate.look(sight); });
    return gate.faults();
}

} // namespace waymark::ui
