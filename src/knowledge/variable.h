// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/condition.h"
#include "knowledge/value_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// How deep a questionnaire has to go before it asks for a variable.
enum class Depth { Short, Full, More };

/// What a person could do about a variable's value.
enum class Change { Given, CanBeArranged, FindOut };

/// When a question is asked, and what its variable is when it is not.
struct SkipLogic {
    Condition askWhen;
    int otherwise = 0;
};

/// What an unknown value is taken to be: `value` is `odds` times as likely as all the others
/// together.
struct UsualValue {
    int value = 0;
    int odds = 1;
};

/// Something a case can be asked about, with the finite domain of its values.
struct Variable {
    std::string id;
    std::string section;
    std::vector<std::string> values;
    Depth depth = Depth::Short;
    Change change = Change::Given;
    /// CanBeArranged: values from the least to the most that is worth arranging. Only a later one
    /// is ever offered.
    std::vector<int> arrangeTo;
    bool safety = false;
    std::optional<SkipLogic> skipLogic;
    UsualValue usual;

    [[nodiscard]] ValueSet domain() const {
        return ValueSet::firstValues(static_cast<int>(values.size()));
    }
    [[nodiscard]] std::optional<int> valueOf(std::string_view valueId) const;
};

} // namespace waymark
