// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace waymark {

/// Cuts a stream of XML into the elements of one name, each whole, so that a file of any length
/// needs the memory of its longest element.
class XmlElements {
public:
    /// Gives up to so many bytes into the buffer; 0 at the end.
    using Read = std::function<std::size_t(char*, std::size_t)>;

    XmlElements(Read read, std::string name, std::size_t mostBytes)
        : m_read(std::move(read))
        , m_name(std::move(name))
        , m_mostBytes(mostBytes) {}

    enum class Step : std::uint8_t { Element, End, CutOff, TooLong };
    /// The next element, from its "<" to its last ">".
    Step next(std::string& element);

private:
    bool more();
    [[nodiscard]] std::size_t opening(std::size_t from, bool& needsMore) const;
    [[nodiscard]] bool isNamed(std::size_t at) const;

    Read m_read;
    std::string m_name;
    std::size_t m_mostBytes;
    std::string m_buffer;
    std::size_t m_at = 0;
};

/// "row" of "x:row".
[[nodiscard]] inline std::string_view localName(std::string_view name) {
    return name.substr(name.find(':') + 1);
}

} // namespace waymark
