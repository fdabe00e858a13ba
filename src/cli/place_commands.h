// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <memory>

namespace CLI {
class App;
}

namespace waymark::cli {

/// `places import|search|remove`: the directory of places on this computer.
class PlaceCommands {
public:
    explicit PlaceCommands(CLI::App& app);
    ~PlaceCommands();
    PlaceCommands(const PlaceCommands&) = delete;
    PlaceCommands& operator=(const PlaceCommands&) = delete;

    [[nodiscard]] bool isAsked() const;
    /// The exit code.
    [[nodiscard]] int run() const;

private:
    struct Asked;
    std::unique_ptr<Asked> m_asked;
};

} // namespace waymark::cli
