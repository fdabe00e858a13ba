// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/content.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark::build {

namespace {

void readRegions(const JsonCursor& file, Content& content) {
    std::int64_t position = 0;
    for (const JsonCursor& region : records(file, "regions")) {
        region.allowOnly({"id", "name", "emergency"});
        content.rows.add(region, "region(region, emergency, position)",
                         {region.text("id"), sayText(region, "emergency"), position++});
        content.rows.add(region, "region_text(region, language, name)",
                         {region.text("id"), content.language, sayText(region, "name")});
    }
}

void readHelpline(const JsonCursor& line, Content& content) {
    if (!line.allowOnly({"region", "purpose", "name", "number", "how", "hours", "checked", "status",
                         "source"})) {
        return;
    }
    const std::int64_t number = content.rows.nextNumber();
    const auto checked = line.require("checked");
    Value lookedUp = Null;
    if (checked && !checked->value().is_null()) {
        lookedUp = day(line, "checked");
    }
    content.rows.add(line, "helpline(helpline, region, purpose, number, checked, status, source)",
                     {number, wordOf(line, "region", content.known.regions, "unknown-region"),
                      sayText(line, "purpose"), sayText(line, "number"), lookedUp,
                      wordOf(line, "status", {"seen", "seen-in-part", "second-hand", "known"}),
                      sayText(line, "source")});
    content.rows.add(line, "helpline_text(helpline, language, name, how, hours)",
                     {number, content.language, sayText(line, "name"), textOrNull(line, "how"),
                      textOrNull(line, "hours")});
}

/// Cells have to stand for the same options in the same order as the head of the table.
void readCells(const JsonCursor& row, const std::string& id, const Words& options,
               Content& content) {
    const std::vector<JsonCursor> cells = records(row, "cells");
    if (cells.size() != options.size()) {
        row.errors().push_back({"wrong-count", row.file(), row.pointer() + "/cells",
                                std::to_string(cells.size()) + " cells",
                                std::to_string(options.size()) + " cells, one for each option",
                                ""});
        return;
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const JsonCursor& cell = cells[i];
        cell.allowOnly({"option", "text", "sources"});
        const auto option = cell.require("option");
        if (option && option->asText() != options[i]) {
            option->report("wrong-order", "the options in the order of the table's head",
                           options[i]);
        }
        content.rows.add(cell, "comparison_cell(row, option)", {id, options[i]});
        addSourced(cell, "comparison_cell", "row, option", {id, options[i]}, content);
    }
}

void readRemarks(const JsonCursor& file, Content& content) {
    for (const char* key : {"note", "always_true"}) {
        if (const auto remark = file.require(key);
            remark && remark->allowOnly({"text", "sources"})) {
            content.rows.add(*remark, "comparison_remark(remark)", {key});
            addSourced(*remark, "comparison_remark", "remark", {key}, content);
        }
    }
}

} // namespace

void readHelplines(const JsonCursor& file, Content& content) {
    file.allowOnly({"format", "language", "regions", "helplines"});
    readRegions(file, content);
    for (const JsonCursor& line : records(file, "helplines")) {
        readHelpline(line, content);
    }
    if (const auto lines = file.find("helplines")) {
        for (const std::string& region : content.known.regions) {
            const bool hasLine = std::ranges::any_of(lines->items(), [&](const JsonCursor& line) {
                return line.textOr("region", "") == region;
            });
            if (!hasLine) {
                lines->report("missing-entry", "a line for the region \"" + region + '"');
            }
        }
    }
}

void readComparison(const JsonCursor& file, Content& content) {
    file.allowOnly({"format", "language", "options", "note", "always_true", "rows"});
    readRemarks(file, content);
    const auto head = file.find("options");
    const Words options = head ? head->texts() : Words();
    static_cast<void>(newIds(records(file, "rows"), "row"));
    std::int64_t position = 0;
    for (const JsonCursor& row : file.list("rows")) {
        row.allowOnly({"row", "topic", "question", "short", "cells"});
        const std::string id = row.text("row");
        const auto isShort = row.require("short");
        content.rows.add(row, "comparison_row(row, position, short)",
                         {id, position++, std::int64_t{isShort && isShort->asFlag()}});
        content.rows.add(row, "comparison_row_text(row, language, question, topic)",
                         {id, content.language, sayText(row, "question"), sayText(row, "topic")});
        readCells(row, id, options, content);
    }
}

} // namespace waymark::build
