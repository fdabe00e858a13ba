// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace waymark {

/// One thing that is wrong with a file: what, where, what was expected, and what to do.
struct DataError {
    /// A stable word for programs, as "unknown-value"; docs/data-errors.md lists them.
    std::string code;
    std::string file;
    /// JSON pointer inside the file; empty for the whole of it.
    std::string pointer;
    /// What stands there, shortened.
    std::string found;
    /// What was expected, as a phrase.
    std::string expected;
    /// The nearest word that would do; may be empty.
    std::string suggestion;

    /// One line for a person.
    [[nodiscard]] std::string message() const;
};

/// Everything found wrong in one loading, in the order it was met.
using DataErrors = std::vector<DataError>;

/// Thrown by the loading functions after all of the input was looked at. Holds at least one error.
class BadData : public std::runtime_error {
public:
    explicit BadData(DataErrors errors);
    [[nodiscard]] const DataErrors& errors() const { return m_errors; }

private:
    DataErrors m_errors;
};

} // namespace waymark
