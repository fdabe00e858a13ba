// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/export_paper.h"

#include "catalogue/catalogue.h"
#include "cli/exit_code.h"
#include "cli/paper_program.h"
#include "cli/write_file.h"
#include "formats/data_folder.h"
#include "formats/nearest_word.h"
#include "report/paper.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <iostream>
#include <sstream>

namespace waymark::cli {

namespace {

const std::vector<std::string> PartWords{"plan",    "options",   "comparison",
                                         "answers", "insurance", "visit"};

std::set<PaperPart> partsOf(const std::string& list) {
    std::set<PaperPart> parts;
    DataErrors errors;
    std::istringstream words(list.empty() ? "plan" : list);
    for (std::string word; std::getline(words, word, ',');) {
        const auto place = std::ranges::find(PartWords, word);
        if (place == PartWords.end()) {
            errors.push_back({"unknown-word", "--parts", "", '"' + word + '"',
                              "plan, options, comparison, answers, insurance or visit",
                              nearestWord(word, PartWords)});
        } else {
            parts.insert(static_cast<PaperPart>(place - PartWords.begin()));
        }
    }
    if (!errors.empty()) {
        throw BadData(std::move(errors));
    }
    return parts;
}

std::string today() {
    const std::time_t now = std::time(nullptr);
    std::tm day{};
    localtime_r(&now, &day);
    std::array<char, 16> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d", &day);
    return text.data();
}

int say(const std::string& problem) {
    if (!problem.empty()) {
        std::cerr << "waymark-cli: " << problem << '\n';
    }
    return problem.empty() ? Fine : DataDamaged;
}

int writePaper(const PaperSource& source, const PaperWish& wish, const PaperExport& options) {
    int code = Fine;
    if (options.html == "-") {
        std::cout << paperPage(source, wish);
    } else if (!options.html.empty()) {
        code = say(writeWhole(options.html, paperPage(source, wish)));
    }
    if (code == Fine && !options.pdf.empty()) {
        code = say(writePdf(options.pdf, paperBody(source, wish), wish.hasLargeType));
    }
    return code;
}

} // namespace

int exportPaper(const Session& session, const CaseInput& input, const PaperExport& options) {
    const PaperWish wish{
        partsOf(options.parts), options.hasPlainWords, options.hasLargeType, {}, today()};
    CaseWithPlan given = session.readCaseWithPlan(input);
    if (!options.language.empty()) {
        given.answered.language = options.language;
    }
    const std::string& language = given.answered.language;
    const Result result = session.engine().evaluate(given.answered);
    const Catalogue catalogue(findDataFolder().catalogue, language);
    return writePaper({session.engine(),
                       session.texts(language),
                       session.plan(),
                       session.plainWords(language),
                       &catalogue,
                       {"Waymark " + session.versions().app, session.versions().rules,
                        session.versions().catalogue},
                       given.answered,
                       given.plan,
                       result},
                      wish, options);
}

} // namespace waymark::cli
