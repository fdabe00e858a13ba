// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/directory_error.h"
#include "places/place.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace waymark {
class Directory;
}

namespace waymark::ui {

/// The places a person means to call, and the directory on this computer to find them in.
/// What was picked lives in memory like the answers.
class PlacesToCall : public QObject {
    Q_OBJECT

public:
    explicit PlacesToCall(QObject *parent = nullptr);
    ~PlacesToCall() override;

    /// At most MostPicked.
    [[nodiscard]] const std::vector<PickedPlace> &picked() const { return m_picked; }
    /// False when MostPicked are there already.
    bool pick(const PickedPlace &place);
    void unpick(std::size_t index);
    void unpickAll();

    /// Opened when first asked for; null when there is none to use.
    [[nodiscard]] const Directory *directory();
    /// Why it cannot be used; nothing when there simply is none.
    [[nodiscard]] const std::optional<DirectoryError::Problem> &directoryProblem() const { return m_problem; }
    /// After the file was replaced or removed.
    void reopenDirectory();

Q_SIGNALS:
    void changed();

private:
    std::vector<PickedPlace> m_picked;
    std::unique_ptr<Directory> m_directory;
    bool m_triedDirectory = false;
    std::optional<DirectoryError::Problem> m_problem;
};

} // namespace waymark::ui
