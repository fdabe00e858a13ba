// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/directory_error.h"

#include <memory>
#include <optional>

namespace waymark {
class Directory;
}

namespace waymark::ui {

/// The directory on this computer, to find places to call in. Which of them were picked is a note
/// of the plan.
class PlacesToCall {
public:
    PlacesToCall();
    ~PlacesToCall();
    PlacesToCall(const PlacesToCall&) = delete;
    PlacesToCall& operator=(const PlacesToCall&) = delete;

    /// Opened when first asked for; null when there is none to use.
    [[nodiscard]] const Directory* directory();
    /// Why it cannot be used; nothing when there simply is none.
    [[nodiscard]] const std::optional<DirectoryError::Problem>& directoryProblem() const {
        return m_problem;
    }
    /// After the file was replaced or removed.
    void reopenDirectory();

private:
    std::unique_ptr<Directory> m_directory;
    bool m_triedDirectory = false;
    std::optional<DirectoryError::Problem> m_problem;
};

} // namespace waymark::ui
