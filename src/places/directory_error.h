// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <stdexcept>
#include <string>

namespace waymark {

/// Why a directory file, or a file to import, cannot be used. Its sentence stands in the texts
/// under `places.error.<code>`, with {file}, {where} and {found}.
class DirectoryError : public std::runtime_error {
public:
    struct Problem {
        /// A stable word for programs, as "missing-columns".
        std::string code;
        std::string file;
        /// "row 7", "sheet Places"; may be empty.
        std::string where = {};
        /// What stands there, or what was missed; may be empty.
        std::string found = {};
    };

    explicit DirectoryError(Problem problem)
        : std::runtime_error(problem.file + ": " + problem.code +
                             (problem.where.empty() ? "" : ", " + problem.where) +
                             (problem.found.empty() ? "" : ", " + problem.found))
        , m_problem(std::move(problem)) {}

    [[nodiscard]] const Problem& problem() const { return m_problem; }

private:
    Problem m_problem;
};

} // namespace waymark
