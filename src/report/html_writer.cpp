// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/html_writer.h"

#include "texts/plain_words.h"

namespace waymark {

namespace {

std::string classOf(std::string_view name) {
    return name.empty() ? std::string() : " class=\"" + std::string(name) + '"';
}

/// A character that HTML has no place for: left out.
bool isControl(char letter) {
    const auto code = static_cast<unsigned char>(letter);
    return (code < 0x20 && letter != '\n' && letter != '\t') || code == 0x7f;
}

} // namespace

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            if (!isControl(letter)) {
                safe += letter;
            }
        }
    }
    return safe;
}

std::string HtmlWriter::text(std::string_view given) const {
    return escaped(m_plain == nullptr ? std::string(given) : m_plain->plain(given));
}

void HtmlWriter::heading(int level, std::string_view words) {
    const std::string tag = 'h' + std::to_string(level);
    m_html +=
        '<' + tag + classOf(m_isNewPage ? "new-page" : "") + '>' + text(words) + "</" + tag + ">\n";
    m_isNewPage = false;
}

void HtmlWriter::paragraph(std::string_view words, std::string_view className) {
    m_html += "<p" + classOf(className) + '>' + text(words) + "</p>\n";
}

void HtmlWriter::leadParagraph(std::string_view lead, std::string_view words) {
    m_html += "<p><strong>" + text(lead) + "</strong> " + text(words) + "</p>\n";
}

void HtmlWriter::list(const std::vector<std::string>& items, bool isOrdered,
                      std::string_view className) {
    if (items.empty()) {
        return;
    }
    const std::string tag = isOrdered ? "ol" : "ul";
    m_html += '<' + tag + classOf(className) + ">\n";
    for (const std::string& item : items) {
        m_html += "<li>" + text(item) + "</li>\n";
    }
    m_html += "</" + tag + ">\n";
}

void HtmlWriter::row(const std::vector<std::string>& cells, bool isHead) {
    m_html += "<tr>";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool isHeader = isHead || (i == 0 && !cells[i].empty());
        const std::string scope =
            isHeader ? (isHead ? " scope=\"col\"" : " scope=\"row\"") : std::string();
        m_html += isHeader ? "<th" : "<td";
        m_html += scope;
        m_html += '>';
        m_html += text(cells[i]);
        m_html += isHeader ? "</th>" : "</td>";
    }
    m_html += "</tr>\n";
}

void HtmlWriter::table(const HtmlTable& table) {
    m_html += "<table>\n";
    if (!table.caption.empty()) {
        m_html += "<caption>" + text(table.caption) + "</caption>\n";
    }
    m_html += "<thead>\n";
    row(table.head, true);
    m_html += "</thead>\n<tbody>\n";
    for (const std::vector<std::string>& cells : table.rows) {
        row(cells, false);
    }
    m_html += "</tbody>\n</table>\n";
}

void HtmlWriter::open(std::string_view tag, std::string_view className) {
    m_html += '<' + std::string(tag) + classOf(className) + ">\n";
}

void HtmlWriter::close(std::string_view tag) {
    m_html += "</" + std::string(tag) + ">\n";
}

} // namespace waymark
