// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/mailbox.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

namespace waymark::ui {

namespace {

constexpr int Most = 5000; ///< milliseconds

} // namespace

TEST_CASE("letters of two threads are run by the window's thread, each thread's in its order") {
    constexpr std::size_t Count = 500;
    std::vector<std::vector<int>> told(2);
    bool isElsewhere = false;
    Mailbox mailbox;
    {
        std::vector<std::jthread> threads;
        threads.reserve(told.size());
        for (std::vector<int>& numbers : told) {
            threads.emplace_back([&] {
                for (int number = 0; number < static_cast<int>(Count); ++number) {
                    mailbox.post([&, number] {
                        isElsewhere |= QThread::currentThread() != qApp->thread();
                        numbers.push_back(number);
                    });
                }
            });
        }
    }
    CHECK(told == std::vector<std::vector<int>>(2));
    REQUIRE(QTest::qWaitFor([&] { return told[0].size() + told[1].size() == 2 * Count; }, Most));
    CHECK_FALSE(isElsewhere);
    for (const std::vector<int>& numbers : told) {
        CHECK(std::ranges::is_sorted(numbers));
    }
}

TEST_CASE("what was posted to a mailbox that ended is not run, and nothing of it is kept") {
    const auto carried = std::make_shared<int>(0);
    {
        Mailbox mailbox;
        mailbox.post([carried] { ++*carried; });
    }
    QCoreApplication::processEvents();
    CHECK(*carried == 0);
    CHECK(carried.use_count() == 1);
}

TEST_CASE("a letter may end its mailbox") {
    int told = 0;
    auto mailbox = std::make_unique<Mailbox>();
    mailbox->post([&] {
        ++told;
        mailbox.reset();
    });
    mailbox->post([&] { ++told; });
    QCoreApplication::processEvents();
    CHECK(mailbox == nullptr);
    CHECK(told == 1);
}

} // namespace waymark::ui
