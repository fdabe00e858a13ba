// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "report/html_writer.h"

#include "support/catch.h"

using namespace waymark;

TEST_CASE("nothing in a text is read as markup") {
    CHECK(escaped("<script>alert('a & \"b\"')</script>") ==
          "&lt;script&gt;alert(&#39;a &amp; &quot;b&quot;&#39;)&lt;/script&gt;");
    CHECK(escaped(std::string("a\x01"
                              "b\0c",
                              5)) == "abc");
    CHECK(escaped("caf\u00e9 \u2610") == "caf\u00e9 \u2610");
}

TEST_CASE("a table has a caption, headers with a scope, and as many cells as it was given") {
    HtmlWriter html(nullptr);
    html.table({"Places", {"Name", "Phone"}, {{"Oak & Elm", ""}}});
    const std::string expected =
        "<table>\n<caption>Places</caption>\n<thead>\n"
        "<tr><th scope=\"col\">Name</th><th scope=\"col\">Phone</th></tr>\n"
        "</thead>\n<tbody>\n"
        "<tr><th scope=\"row\">Oak &amp; Elm</th><td></td></tr>\n"
        "</tbody>\n</table>\n";
    CHECK(html.take() == expected);
}

TEST_CASE("a list without items leaves nothing behind") {
    HtmlWriter html(nullptr);
    html.list({});
    CHECK(html.take().empty());
}
