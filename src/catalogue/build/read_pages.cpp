// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "catalogue/build/content.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark::build {

void addSourced(const JsonCursor& record, const std::string& table, const std::string& keyColumns,
                const Values& key, Content& content) {
    Values text = key;
    text.emplace_back(content.language);
    text.emplace_back(sayText(record, "text"));
    content.rows.add(record, table + "_text(" + keyColumns + ", language, text)", std::move(text));
    content.rows.addSources(record, table + "_source(" + keyColumns + ", source)", key,
                            sourceList(record, content.known.sources));
}

void readMeta(const JsonCursor& file, Content& content) {
    file.allowOnly({"format", "language", "meta"});
    const auto meta = file.require("meta");
    if (!meta ||
        !meta->allowOnly({"published", "checked", "next_review", "update_policy", "evidence_method",
                          "evidence_limits", "reviewed_by", "authors", "interests", "phone_lines",
                          "use_by_person", "use_by_relative", "use_by_counselor", "balance",
                          "self_check", "feedback", "theory", "not_compared"})) {
        return;
    }
    for (const char* key : {"published", "checked", "next_review"}) {
        content.rows.add(*meta, "meta(key, value)", {key, day(*meta, key)});
    }
    for (const char* key :
         {"update_policy", "evidence_method", "evidence_limits", "reviewed_by", "authors",
          "interests", "phone_lines", "use_by_person", "use_by_relative", "use_by_counselor",
          "balance", "self_check", "feedback", "theory", "not_compared"}) {
        content.rows.add(*meta, "meta_text(key, language, text)",
                         {key, content.language, sayText(*meta, key)});
    }
}

void readSources(const JsonCursor& file, Content& content) {
    file.allowOnly({"format", "sources"});
    for (const JsonCursor& source : records(file, "sources")) {
        if (!source.allowOnly({"id", "organisation_or_authors", "title", "year", "kind", "address",
                               "part", "status", "checked", "valid_until"})) {
            continue;
        }
        const std::string kind = wordOf(source, "kind",
                                        {"guideline", "trial", "review", "cohort", "law-or-agency",
                                         "label", "secondary", "commercial", "judgement"});
        constexpr int FirstPublished = 1950;
        constexpr int LastPublished = 2100;
        content.rows.add(
            source,
            "source(source, organisation_or_authors, title, year, kind, address, status,"
            " checked, valid_until)",
            {source.text("id"), sayText(source, "organisation_or_authors"),
             sayText(source, "title"), numberOrNull(source, "year", FirstPublished, LastPublished),
             kind, kind == "judgement" ? source.text("address") : sayText(source, "address"),
             wordOf(source, "status", {"seen", "seen-in-part", "second-hand", "known"}),
             day(source, "checked"),
             source.has("valid_until") ? Value(day(source, "valid_until")) : Null});
        content.rows.add(source, "source_text(source, language, part)",
                         {source.text("id"), content.language, sayText(source, "part")});
    }
}

void readGlossary(const JsonCursor& file, Content& content) {
    file.allowOnly({"format", "language", "words"});
    static_cast<void>(newIds(records(file, "words"), "id"));
    for (const JsonCursor& word : file.list("words")) {
        word.allowOnly({"id", "word", "meaning"});
        content.rows.add(
            word, "glossary(term, language, word, meaning)",
            {word.text("id"), content.language, sayText(word, "word"), sayText(word, "meaning")});
    }
}

void readRedFlags(const JsonCursor& file, Content& content) {
    file.allowOnly({"format", "language", "red_flags"});
    static_cast<void>(newIds(records(file, "red_flags"), "id"));
    std::int64_t position = 0;
    for (const JsonCursor& flag : file.list("red_flags")) {
        flag.allowOnly({"id", "title", "what_it_is", "why_it_counts", "what_helps", "sources"});
        const std::string id = flag.text("id");
        content.rows.add(flag, "red_flag(red_flag, position)", {id, position++});
        content.rows.add(flag,
                         "red_flag_text(red_flag, language, title, what_it_is, why_it_counts,"
                         " what_helps)",
                         {id, content.language, sayText(flag, "title"), sayText(flag, "what_it_is"),
                          sayText(flag, "why_it_counts"), sayText(flag, "what_helps")});
        content.rows.addSources(flag, "red_flag_source(red_flag, source)", {id},
                                sourceList(flag, content.known.sources));
    }
}

void readArrange(const JsonCursor& file, Content& content) {
    file.allowOnly({"format", "language", "entries"});
    std::int64_t position = 0;
    for (const JsonCursor& entry : records(file, "entries")) {
        entry.allowOnly({"variable", "title", "in_short", "steps", "sources"});
        const std::string variable =
            wordOf(entry, "variable", content.known.arrangeable, "unknown-variable");
        content.rows.add(entry, "arrange(variable, position)", {variable, position++});
        content.rows.add(
            entry, "arrange_text(variable, language, title, in_short)",
            {variable, content.language, sayText(entry, "title"), sayText(entry, "in_short")});
        std::int64_t step = 0;
        for (const std::string& text : sayTexts(entry, "steps")) {
            content.rows.add(entry, "arrange_step(variable, position)", {variable, step});
            content.rows.add(entry, "arrange_step_text(variable, position, language, text)",
                             {variable, step, content.language, text});
            ++step;
        }
        content.rows.addSources(entry, "arrange_source(variable, source)", {variable},
                                sourceList(entry, content.known.sources));
    }
    if (const auto entries = file.find("entries")) {
        requireEach(*entries, "variable", content.known.arrangeable);
    }
}

namespace {

void readLearnSection(const JsonCursor& section, const std::string& topic, std::int64_t position,
                      Content& content) {
    section.allowOnly({"heading", "paragraphs", "sources"});
    std::string joined;
    for (const std::string& paragraph : sayTexts(section, "paragraphs")) {
        joined += (joined.empty() ? "" : "\n\n") + paragraph;
    }
    const std::int64_t number = content.rows.nextNumber();
    content.rows.add(section, "learn_section(section, topic, position)", {number, topic, position});
    content.rows.add(section, "learn_section_text(section, language, heading, text)",
                     {number, content.language, sayText(section, "heading"), joined});
    content.rows.addSources(section, "learn_section_source(section, source)", {number},
                            sourceList(section, content.known.sources));
}

} // namespace

void readLearn(const JsonCursor& file, Content& content) {
    file.allowOnly({"format", "language", "topics"});
    static_cast<void>(newIds(records(file, "topics"), "id"));
    std::int64_t position = 0;
    for (const JsonCursor& topic : file.list("topics")) {
        topic.allowOnly({"id", "title", "in_short", "sections"});
        const std::string id = topic.text("id");
        content.rows.add(topic, "learn_topic(topic, position)", {id, position++});
        content.rows.add(
            topic, "learn_topic_text(topic, language, title, in_short)",
            {id, content.language, sayText(topic, "title"), sayText(topic, "in_short")});
        std::int64_t section = 0;
        for (const JsonCursor& record : records(topic, "sections")) {
            readLearnSection(record, id, section++, content);
        }
    }
}

} // namespace waymark::build
