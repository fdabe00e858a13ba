// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/data_folder.h"

#include "support/catch.h"
#include "support/folders.h"
#include "support/has_text.h"
#include "support/process.h"

#include <nlohmann/json.hpp>

#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <regex>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

TEST_CASE("rank writes a text for people and nothing to standard error") {
    const Finished done = runCli({"rank", goodCase()});
    CHECK(done.code == 0);
    CHECK(done.err.empty());
    CHECK(hasText(done.out, "Outpatient"));
    CHECK(hasText(done.out, "\n1"));
    CHECK(hasText(done.out, " of 100 ways to weigh what matters."));
    CHECK_FALSE(hasText(done.out, "<"));
    CHECK_FALSE(hasText(done.out, "{"));
}

TEST_CASE("no line for people is wider than a terminal") {
    const auto files = filesIn(casesFolder() / "good", ".json");
    for (std::size_t i = 0; i < files.size(); i += 8) {
        const auto& file = files[i];
        const std::string out = runCli({"rank", file}).out;
        std::size_t start = 0;
        for (std::size_t end = out.find('\n'); end != std::string::npos;
             end = out.find('\n', start)) {
            CAPTURE(file, out.substr(start, end - start));
            CHECK(end - start <= 90);
            start = end + 1;
        }
    }
}

namespace {

/// Every text in a JSON value, apart from hashes and ids, which hold no blank.
std::string sentencesIn(const json& value) {
    if (value.is_string()) {
        const std::string text = value;
        return hasText(text, " ") ? text + '\n' : std::string();
    }
    std::string all;
    if (value.is_structured()) {
        for (const json& inner : value) {
            all += sentencesIn(inner);
        }
    }
    return all;
}

/// A number of a hundred, or odds, in the words people would read them in.
bool isPromise(const std::string& text) {
    static const std::regex promise(
        R"(%|\bper ?cent|\b(1|one) in (\d|two|three|four|five|ten)|(chances?|odds|likelihood) of (success|recovery))",
        std::regex::icase);
    return std::regex_search(text, promise);
}

} // namespace

TEST_CASE("nothing that is printed shows a fit or a chance as a percent or as odds") {
    CHECK(isPromise("83% fit"));
    CHECK(isPromise("One in five people"));
    CHECK_FALSE(isPromise("55 of 100 people, a strong fit"));
    const auto files = filesIn(casesFolder() / "good", ".json");
    for (std::size_t i = 0; i < files.size(); i += 10) {
        CAPTURE(files[i].string());
        for (const char* command : {"rank", "what-if", "next"}) {
            const Finished done = runCli({command, files[i]});
            CHECK_FALSE(done.out.empty());
            CHECK_FALSE(isPromise(done.out));
        }
        const std::string sentences =
            sentencesIn(json::parse(runCli({"rank", files[i], "--json"}).out));
        CHECK_FALSE(sentences.empty());
        CHECK_FALSE(isPromise(sentences));
    }
}

TEST_CASE("not sure about a danger prints signs to look for, before an order that stands") {
    const std::string unsure = casesFolder() / "good" / "danger-d30-five-not-sure.json";
    const Finished done = runCli({"rank", unsure});
    CHECK(hasText(done.out, "Not sure about a pregnancy?"));
    CHECK_FALSE(hasText(done.out, "waits until this is safe"));
    const json result = json::parse(runCli({"rank", unsure, "--json"}).out);
    CHECK(result["held"] == false);
    REQUIRE(result["check_first"].size() == 5);
    for (const json& check : result["check_first"]) {
        CHECK(check["signs"].size() >= 2);
        CHECK_FALSE(check["text"].get<std::string>().empty());
    }
    const std::string sure = casesFolder() / "good" / "danger-d30-not-sure-but-ruled-out.json";
    CHECK(json::parse(runCli({"rank", sure, "--json"}).out)["check_first"].empty());
}

TEST_CASE("pills taken as the label says are not ranked, and it says what comes first") {
    const std::string pills = casesFolder() / "good" / "danger-d23-mother-takes-pills-as-told.json";
    const Finished done = runCli({"rank", pills});
    CHECK(hasText(done.out, "The doctor who orders the pills is the one to ask."));
    CHECK_FALSE(hasText(done.out, "\n1"));
    CHECK_FALSE(hasText(done.out, "Buprenorphine, then"));
    CHECK(hasText(runCli({"what-if", pills}).out, "Nothing"));
    const json result = json::parse(runCli({"rank", pills, "--json"}).out);
    CHECK(result["certainty"] == "abstain");
    REQUIRE(result["unranked_by"].size() == 1);
    CHECK(result["unranked_by"][0]["rule"] == "pills-as-directed-no-ranking");
    CHECK(result["worth_finding_out"].empty());
}

TEST_CASE("rank --json writes one object, the same on every run") {
    const Finished one = runCli({"rank", goodCase(), "--json"});
    const Finished other = runCli({"rank", "--json", goodCase()});
    REQUIRE(one.code == 0);
    CHECK(one.out == other.out);
    const json result = json::parse(one.out);
    CHECK(result["waymark_result"] == 1);
    CHECK(result["ranking"].size() == 6);
    CHECK(result["weight_acceptability"]["samples"] == 10000);
    CHECK(result["weight_acceptability"]["options"].size() == 6);
    CHECK(result["versions"]["rules"].get<std::string>().size() == 16);
    CHECK_FALSE(result["versions"]["app"].get<std::string>().empty());
}

TEST_CASE("rank - reads the case from standard input") {
    const Finished file = runCli({"rank", goodCase(), "--json"});
    const Finished input = runCli({"rank", "-", "--json"}, contentOf(goodCase()));
    CHECK(input.code == 0);
    CHECK(input.out == file.out);
}

TEST_CASE("an importance on the command line goes before that of the case") {
    json text = json::parse(contentOf(goodCase()));
    text["importance"] = {{"cost", "not-much"}};
    const Finished plain = runCli({"rank", "-", "--json"}, text.dump());
    const Finished given = runCli(
        {"rank", "-", "--json", "--importance", "cost=lot,preference=not-much"}, text.dump());
    text["importance"] = {{"cost", "lot"}, {"preference", "not-much"}};
    const Finished written = runCli({"rank", "-", "--json"}, text.dump());
    CHECK(given.code == 0);
    CHECK(given.out == written.out);
    CHECK(given.out != plain.out);
}

TEST_CASE("an importance that means nothing is refused with the nearest word") {
    const Finished criterion = runCli({"rank", goodCase(), "--importance", "costs=lot"});
    CHECK(criterion.code == 3);
    CHECK(criterion.out.empty());
    CHECK(hasText(criterion.err, "Did you mean \"cost\"?"));
    CHECK(runCli({"rank", goodCase(), "--importance", "cost=lots"}).code == 3);
    CHECK(runCli({"rank", goodCase(), "--importance", "cost"}).code == 3);
}

TEST_CASE("a case with too few answers is listed, not ranked") {
    const Finished done = runCli({"rank", "-"}, R"({"waymark_case": 1, "answers": {}})");
    CHECK(done.code == 0);
    CHECK_FALSE(hasText(done.out, "\n1 "));
    const json result =
        json::parse(runCli({"rank", "-", "--json"}, R"({"waymark_case": 1, "answers": {}})").out);
    CHECK(result["certainty"] == "abstain");
}

TEST_CASE("a safety stop stands before everything else") {
    json text = json::parse(contentOf(goodCase()));
    text["answers"]["overdose-signs-now"] = "yes";
    const Finished done = runCli({"rank", "-"}, text.dump());
    CHECK(done.code == 0);
    CHECK(done.out.starts_with("!"));
    CHECK(hasText(done.out.substr(0, 400), "Get help now"));
    CHECK(json::parse(runCli({"rank", "-", "--json"}, text.dump()).out)["held"] == true);
}

TEST_CASE("the voice of the case chooses the words and nothing else") {
    json text = json::parse(contentOf(goodCase()));
    std::vector<std::string> outs;
    std::vector<json> orders;
    for (const char* voice : {"self", "relative", "counselor"}) {
        text["voice"] = voice;
        outs.push_back(runCli({"rank", "-"}, text.dump()).out);
        json order = json::array();
        const json result = json::parse(runCli({"rank", "-", "--json"}, text.dump()).out);
        for (const json& entry : result["ranking"]) {
            order.push_back({entry["option"], entry["fit"], entry["rank"]});
        }
        orders.push_back(order);
    }
    CHECK(outs[0] != outs[1]);
    CHECK(outs[1] != outs[2]);
    CHECK(orders[0] == orders[1]);
    CHECK(orders[1] == orders[2]);
}

TEST_CASE("output that cannot be written is no success") {
    if (!std::filesystem::exists("/dev/full")) {
        WARN("this system has no /dev/full");
        return;
    }
    const std::string command = '"' + std::string(WAYMARK_TEST_CLI) + "\" rank \"" + goodCase() +
                                "\" > /dev/full 2> /dev/null";
    const int status = std::system(command.c_str());
    CHECK(WEXITSTATUS(status) == 4);
}

TEST_CASE("rank speaks the language that is asked for") {
    const Finished done = runCli({"rank", goodCase(), "--language", "es"});
    CHECK(done.code == 0);
    CHECK(hasText(done.out, "Tratamiento ambulatorio"));
    CHECK_FALSE(hasText(done.out, "Outpatient"));
}

TEST_CASE("no line of the program's own stays English beside Spanish texts") {
    const json lines = json::parse(contentOf(findDataFolder().knowledge / "text/en/terminal.json"));
    std::string english, spanish;
    for (const char* command : {"rank", "what-if", "next"}) {
        english += runCli({command, goodCase(), "--language", "en"}).out;
        spanish += runCli({command, goodCase(), "--language", "es"}).out;
    }
    int said = 0;
    for (const auto& [key, text] : lines.at("texts").items()) {
        const std::string line =
            ' ' + std::regex_replace(text.get<std::string>(), std::regex(R"(\{\w+\} )"), "");
        said += hasText(english, line) ? 1 : 0;
        INFO(key);
        CHECK_FALSE(hasText(spanish, line));
    }
    CHECK(said >= 5);
}

TEST_CASE("the path stands in two columns, however long the names of its parts are") {
    const std::string out = runCli({"rank", goodCase(), "--language", "es"}).out;
    CHECK(hasText(out, "\n  Tratamiento principal  "));
    CHECK(hasText(out, "\n  Seguir adelante        "));
}

TEST_CASE("rank refuses a language there are no texts for") {
    const Finished done = runCli({"rank", goodCase(), "--language", "xx"});
    CHECK(done.code == 2);
    CHECK(done.out.empty());
}
