// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

// Looks through the memory of this whole program for words that a person typed. Linked with the
// heap that wipes, as the window is. The words are never in memory as such on the side of the test:
// letters are kept apart and changed.

#include "app/plan_book.h"
#include "app/screen_page.h"
#include "window_walk.h"

#include "support/catch.h"
#include "support/sanitizers.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string_view>

using namespace Qt::StringLiterals;

namespace waymark::ui {

namespace {

constexpr std::size_t Letters = 14;
constexpr unsigned char Veil = 0x2A;

/// A word nobody else has, veiled.
class ErasedMarker {
public:
    ErasedMarker() {
        std::random_device random;
        for (unsigned char& letter : m_veiled) {
            letter = static_cast<unsigned char>(('a' + random() % 26) ^ Veil);
        }
    }

    void typeInto(QWidget* box) const {
        for (const unsigned char letter : m_veiled) {
            QTest::keyClick(box, static_cast<Qt::Key>(Qt::Key_A + (letter ^ Veil) - 'a'));
        }
    }

    /// At that place, in letters of one byte or of two as Qt keeps them.
    [[nodiscard]] bool isAt(const volatile unsigned char* place, std::size_t step) const {
        for (std::size_t i = 0; i < Letters; ++i) {
            if ((place[i * step] ^ Veil) != m_veiled[i] ||
                (step == 2 && place[i * step + 1] != 0)) {
                return false;
            }
        }
        return true;
    }

private:
    std::array<unsigned char, Letters> m_veiled{};
};

struct Region {
    std::uintptr_t from = 0;
    std::uintptr_t to = 0;
};

/// What this program can write to: its heap, stacks and data.
std::vector<Region> writableMemory() {
    std::vector<Region> regions;
    std::FILE* maps = std::fopen("/proc/self/maps", "r");
    std::array<char, 512> line{};
    while (maps != nullptr && std::fgets(line.data(), line.size(), maps) != nullptr) {
        unsigned long from = 0;
        unsigned long to = 0;
        std::array<char, 5> rights{};
        if (std::sscanf(line.data(), "%lx-%lx %4s", &from, &to, rights.data()) == 3 &&
            rights[0] == 'r' && rights[1] == 'w' &&
            std::string_view(line.data()).find("/dev/") == std::string_view::npos) {
            regions.push_back({from, to});
        }
    }
    if (maps != nullptr) {
        std::fclose(maps);
    }
    return regions;
}

/// How often the marker stands in memory.
int copiesOf(const ErasedMarker& marker) {
    int copies = 0;
    for (const Region& region : writableMemory()) {
        const std::uintptr_t end = region.to - 2 * Letters;
        for (std::uintptr_t at = region.from; at < end; ++at) {
            // NOLINTNEXTLINE(performance-no-int-to-ptr): the system names regions by numbers
            const auto* place = reinterpret_cast<const volatile unsigned char*>(at);
            copies += marker.isAt(place, 1) || marker.isAt(place, 2) ? 1 : 0;
        }
    }
    return copies;
}

/// Where Qt keeps what it last had in hands: another thing of the same kind takes its place.
void moveOn(WindowWalk& walk) {
    walk.navigator.go({Screen::Learn});
    walk.settle();
    walk.navigator.go({Screen::Welcome});
    walk.settle();
    QTest::qWait(50);
}

void typeAsOwnConcern(WindowWalk& walk, const ErasedMarker& marker) {
    walk.navigator.go({Screen::Values});
    walk.settle();
    auto* box = walk.window.page()->findChild<QLineEdit*>();
    REQUIRE(box != nullptr);
    box->setFocus();
    marker.typeInto(box);
    walk.press(Qt::Key_Return);
    REQUIRE_FALSE(walk.session.currentCase().concerns.empty());
    walk.navigator.go({Screen::Options});
    walk.settle();
}

void typeAsPlan(WindowWalk& walk, const ErasedMarker& marker) {
    walk.navigator.go({Screen::PlanTask, u"hard-moments"_s});
    walk.settle();
    int filled = 0;
    for (auto* box : walk.window.page()->findChildren<QLineEdit*>()) {
        if (box->isVisible() && filled < 2) { // "if" and "then"
            box->setFocus();
            marker.typeInto(box);
            ++filled;
        }
    }
    walk.press(Qt::Key_Return);
    REQUIRE_FALSE(walk.session.planBook().notes.ifThens.empty());
    walk.navigator.go({Screen::Plan});
    walk.settle();
    walk.navigator.go({Screen::Paper});
    walk.settle();
}

} // namespace

TEST_CASE("after a new start no word that was typed stands in memory any more") {
    if (waymark::tests::IsSanitized) {
        WARN("A sanitizer has a heap of its own, which keeps what was freed.");
        return;
    }
    const ErasedMarker concern;
    const ErasedMarker plan;
    WindowWalk walk;
    walk.session.answerEnough();
    typeAsOwnConcern(walk, concern);
    typeAsPlan(walk, plan);
    // The look sees what is there.
    CHECK(copiesOf(concern) > 0);
    CHECK(copiesOf(plan) > 0);

    Q_EMIT walk.window.screenPage()->restartRequested();
    walk.settle();
    moveOn(walk);
    CHECK(walk.screen() == Screen::Welcome);
    CHECK(copiesOf(concern) == 0);
    CHECK(copiesOf(plan) == 0);
}

} // namespace waymark::ui
