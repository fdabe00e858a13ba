// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/data_error.h"

namespace waymark {

namespace {

std::string joinedMessages(const DataErrors& errors) {
    std::string text;
    for (const DataError& error : errors) {
        if (!text.empty()) {
            text += '\n';
        }
        text += error.message();
    }
    return text;
}

} // namespace

std::string DataError::message() const {
    std::string text = file;
    if (!pointer.empty()) {
        text += " at " + pointer;
    }
    text += ": ";
    text += found.empty() ? "nothing there" : "found " + found;
    text += "; expected " + expected + '.';
    if (!suggestion.empty()) {
        text += " Did you mean \"" + suggestion + "\"?";
    }
    return text + " [" + code + ']';
}

BadData::BadData(DataErrors errors)
    : std::runtime_error(joinedMessages(errors))
    , m_errors(std::move(errors)) {}

} // namespace waymark
