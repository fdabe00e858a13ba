// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/xml_elements.h"

namespace waymark {

namespace {

constexpr std::size_t XmlBlockBytes = std::size_t{1} << 16;
constexpr std::string_view AfterName = " \t\r\n/>";

} // namespace

bool XmlElements::more() {
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t before = m_buffer.size();
    m_buffer.resize(before + XmlBlockBytes);
    m_buffer.resize(before + m_read(m_buffer.data() + before, XmlBlockBytes));
    return m_buffer.size() > before;
}

bool XmlElements::isNamed(std::size_t at) const {
    const std::string_view rest = std::string_view(m_buffer).substr(at + 1);
    const std::size_t end = rest.find_first_of(AfterName);
    return end != std::string_view::npos && localName(rest.substr(0, end)) == m_name;
}

/// Where the element begins. A tag at the end of the buffer may go on in the next block.
std::size_t XmlElements::opening(std::size_t from, bool& needsMore) const {
    needsMore = true;
    for (std::size_t at = m_buffer.find('<', from); at != std::string::npos;
         at = m_buffer.find('<', at + 1)) {
        if (m_buffer.find_first_of(AfterName, at + 1) == std::string::npos) {
            return at;
        }
        if (isNamed(at)) {
            needsMore = false;
            return at;
        }
    }
    return m_buffer.size();
}

XmlElements::Step XmlElements::next(std::string& element) {
    bool needsMore = true;
    for (;;) {
        m_at = opening(m_at, needsMore);
        if (!needsMore) {
            break;
        }
        if (m_buffer.size() - m_at > m_mostBytes) {
            return Step::TooLong;
        }
        if (!more()) {
            return Step::End;
        }
    }
    const std::string name =
        m_buffer.substr(m_at + 1, m_buffer.find_first_of(AfterName, m_at + 1) - m_at - 1);
    for (;;) {
        const std::size_t tagEnd = m_buffer.find('>', m_at);
        const bool isEmpty = tagEnd != std::string::npos && m_buffer[tagEnd - 1] == '/';
        const std::size_t close = isEmpty ? tagEnd : m_buffer.find("</" + name, m_at);
        const std::size_t end = close == std::string::npos ? close : m_buffer.find('>', close);
        if (end != std::string::npos) {
            element.assign(m_buffer, m_at, end + 1 - m_at);
            m_at = end + 1;
            return Step::Element;
        }
        if (m_buffer.size() - m_at > m_mostBytes) {
            return Step::TooLong;
        }
        if (!more()) {
            return Step::CutOff;
        }
    }
}

} // namespace waymark
