// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "examples/rule_examples.h"
#include "formats/case_json.h"
#include "formats/data_folder.h"
#include "formats/knowledge_folder.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>

namespace {

using namespace waymark;

std::string answersText(const Answers& answers, const Engine& engine) {
    Case one;
    one.answers = answers;
    return writeCase(one, engine.questionnaire())["answers"].dump();
}

/// One rule a line, so that a change of the rules reads as a change of lines.
void write(const Engine& engine, std::ostream& out) {
    out << "{\n";
    const char* separator = "";
    for (const RuleExample& example : exampleForEachRule(engine)) {
        out << separator << "  \"" << example.rule
            << "\": {\"fires\": " << answersText(example.fires, engine)
            << ", \"rests\": " << (example.rests ? answersText(*example.rests, engine) : "null")
            << '}';
        separator = ",\n";
    }
    out << "\n}\n";
}

} // namespace

/// Writes tests/cases/rules.json anew: to be run after rules change, and read before it is kept.
int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: waymark-rule-examples OUT.json\n";
        return 2;
    }
    try {
        Knowledge knowledge = loadKnowledge(findDataFolder().knowledge, "en");
        const Engine engine(std::move(knowledge.questionnaire), std::move(knowledge.rules));
        std::ofstream out(argv[1]);
        write(engine, out);
        return out.good() ? 0 : 1;
    } catch (const BadData& bad) {
        std::cerr << bad.what() << '\n';
        return 4;
    }
}
