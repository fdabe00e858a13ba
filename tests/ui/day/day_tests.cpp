// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "counselor_day.h"
#include "memory_growth.h"

#include "support/catch.h"
#include "support/sanitizers.h"

#include <QApplication>
#include <QTest>

#include <cmath>
#include <iostream>
#include <memory>
#include <vector>

namespace waymark::ui {

using waymark::tests::IsSanitized;

namespace {

/// What may be left of a client, as noise: a day of it would be 48 KiB of the heap, and 400 KiB of
/// memory. A page that stays is 100 KiB or more; one answered case is some 4 KiB.
constexpr double MostHeap = 1024;
constexpr double MostResident = 8192;
/// Of few, single blocks that come and go show more: up to 8 KiB from one client to the next.
constexpr double MostHeapOfFew = 8192;

struct Plan {
    CounselorDay::Pace pace;
    int warmUp; ///< clients until caches are full: glyphs, icons, pages of the database, styles
    int clients;
};

struct Growth {
    std::vector<double> heap;
    std::vector<double> resident;

    void measure() {
        heap.push_back(static_cast<double>(heapInUse()));
        resident.push_back(static_cast<double>(residentBytes()));
    }
};

void tell(const Plan& plan, const CounselorDay& day, const Growth& growth) {
    constexpr double MiB = 1 << 20;
    std::cout << plan.clients << " clients after " << plan.warmUp << " to warm up, "
              << static_cast<double>(plan.clients) / CounselorDay::ClientsOfADay
              << " days of 24 hours, " << day.pagesShown() << " pages shown\n"
              << "heap in use: " << growth.heap.front() / MiB << " MiB at first, "
              << growth.heap.back() / MiB << " at last, " << growthPerStep(growth.heap)
              << " bytes a client\nresident: " << growth.resident.front() / MiB << " MiB at first, "
              << growth.resident.back() / MiB << " at last, " << growthPerStep(growth.resident)
              << " bytes a client\nheap after each:";
    for (const double bytes : growth.heap) {
        std::cout << ' ' << static_cast<long>(bytes);
    }
    std::cout << std::endl;
}

/// The toolkit's tables of styles keep the most room they ever had. That takes hundreds of pages to
/// level off, and would hide what a client leaves.
void emptyStyleTables() {
    qApp->setStyleSheet(qApp->styleSheet());
    QTest::qWait(1);
}

/// WAYMARK_CLIENTS=200: so many in place of those planned.
Plan asked(Plan plan) {
    if (const int clients = qEnvironmentVariableIntValue("WAYMARK_CLIENTS"); clients > 0) {
        plan.clients = clients;
    }
    return plan;
}

Growth seeClients(const Plan& planned) {
    const Plan plan = asked(planned);
    constexpr int BetweenRests = 8;
    CounselorDay day(plan.pace);
    Growth growth;
    for (int client = 0; client < plan.warmUp + plan.clients; ++client) {
        day.seeClient(client);
        if (client % BetweenRests == 0) {
            day.leaveForLong();
        }
        emptyStyleTables();
        if (client >= plan.warmUp) {
            growth.measure();
        }
    }
    tell(plan, day, growth);
    return growth;
}

} // namespace

TEST_CASE("growth is seen through noise, and noise is not taken for growth") {
    std::vector<double> even;
    std::vector<double> leaking;
    for (int i = 0; i < 12; ++i) {
        const double noise = (i * 7919) % 5000;
        even.push_back(1e6 + noise);
        leaking.push_back(1e6 + noise + i * 4096);
    }
    even[4] += 1e6;
    CHECK(std::abs(growthPerStep(even)) < MostHeap);
    CHECK(growthPerStep(leaking) > MostHeap);
    CHECK(growthPerStep({1e6}) == 0);
}

TEST_CASE("a block that is kept shows in both measures") {
    Growth growth;
    std::vector<std::unique_ptr<std::vector<char>>> kept;
    for (int i = 0; i < 8; ++i) {
        kept.push_back(std::make_unique<std::vector<char>>(64 * 1024, 'x'));
        growth.measure();
    }
    if constexpr (!IsSanitized) {
        CHECK(growthPerStep(growth.heap) > MostHeap);
        CHECK(growthPerStep(growth.resident) > MostResident);
    }
}

TEST_CASE("a few clients of a counselor leave nothing behind", "[short]") {
    const Growth growth = seeClients({CounselorDay::Pace::Brief, 2, 3});
    if constexpr (!IsSanitized) {
        CHECK(growthPerStep(growth.heap) < MostHeapOfFew);
        // The heap takes memory in large pieces: so few clients show only what is gross.
        CHECK(growth.resident.back() - growth.resident.front() < 1 << 20);
    }
}

TEST_CASE("a day of a counselor leaves nothing behind", "[long]") {
    const Growth growth = seeClients({CounselorDay::Pace::Whole, 8, CounselorDay::ClientsOfADay});
    CHECK(growthPerStep(growth.heap) < MostHeap);
    CHECK(growthPerStep(growth.resident) < MostResident);
}

} // namespace waymark::ui
