// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark {

class PlainWords;

/// A text as it stands in HTML: nothing in it is read as markup.
[[nodiscard]] std::string escaped(std::string_view text);

struct HtmlTable {
    /// Stands above the table; empty where a heading does.
    std::string caption;
    std::vector<std::string> head;
    /// The first cell of each row is its header.
    std::vector<std::vector<std::string>> rows;
};

/// Puts texts together to a piece of HTML. Every text is escaped; plain words, if there are any, go
/// in first.
class HtmlWriter {
public:
    /// `plain` may be null, and outlives the writer.
    explicit HtmlWriter(const PlainWords* plain)
        : m_plain(plain) {}

    void heading(int level, std::string_view text);
    void paragraph(std::string_view text, std::string_view className = {});
    /// A paragraph with words in bold before it.
    void leadParagraph(std::string_view lead, std::string_view text);
    void list(const std::vector<std::string>& items, bool isOrdered = false,
              std::string_view className = {});
    void table(const HtmlTable& table);
    void open(std::string_view tag, std::string_view className = {});
    void close(std::string_view tag);
    /// What follows begins on a new page.
    void newPage() { m_isNewPage = true; }

    [[nodiscard]] std::string take() { return std::exchange(m_html, {}); }

private:
    [[nodiscard]] std::string text(std::string_view given) const;
    void row(const std::vector<std::string>& cells, bool isHead);

    const PlainWords* m_plain;
    std::string m_html;
    bool m_isNewPage = false;
};

} // namespace waymark
