// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <stop_token>

namespace waymark {

/// Lets a caller follow long work and end it early. The work runs on the caller's thread and asks
/// now and then; by default nobody watches.
struct Watch {
    std::stop_token stop;
    /// Called with the part done so far, from 0 to 1, never downwards.
    std::function<void(double)> progress;

    [[nodiscard]] bool isStopped() const { return stop.stop_requested(); }
    void report(double done) const {
        if (progress) {
            progress(done);
        }
    }
};

} // namespace waymark
