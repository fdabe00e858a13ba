// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/place_commands.h"

#include "cli/exit_code.h"
#include "cli/place_text.h"
#include "formats/data_folder.h"
#include "formats/knowledge_folder.h"
#include "formats/nearest_word.h"
#include "places/directory.h"
#include "places/directory_error.h"
#include "places/directory_file.h"
#include "places/directory_import.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <csignal>
#include <iostream>
#include <unistd.h>

namespace waymark::cli {

struct PlaceCommands::Asked {
    CLI::App* import = nullptr;
    CLI::App* search = nullptr;
    CLI::App* remove = nullptr;
    std::string file;
    std::string codes;
    std::string zipCenters;
    std::string directory;
    int year = 0;
    std::string near;
    double within = 0;
    std::string text;
    /// By group, in the order of FactGroup.
    std::vector<std::vector<std::string>> facts{5};
    std::size_t most = 20;
    bool json = false;
};

namespace {

constexpr int LeastYear = 2000;
constexpr int MostYear = 2100;
constexpr double MostMiles = 12'500;
constexpr const char* SettingUnknown = "unknown";

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int) {
    interrupted = 1;
}

/// Ids of one group, as a list for the help and for checks.
std::vector<std::string> idsOf(FactGroup group) {
    std::vector<std::string> ids;
    for (const Fact& fact : facts()) {
        if (fact.group == group) {
            ids.emplace_back(fact.id);
        }
    }
    if (group == FactGroup::Setting) {
        ids.emplace_back(SettingUnknown);
    }
    return ids;
}

/// Says what is wrong with a word that is no id, and which one is near.
CLI::Validator isOneOf(FactGroup group) {
    return {[group](const std::string& word) {
                const std::vector<std::string> ids = idsOf(group);
                if (std::ranges::find(ids, word) != ids.end()) {
                    return std::string();
                }
                const std::string near = nearestWord(word, ids);
                return '"' + word + "\" is not known" +
                       (near.empty() ? "" : "; did you mean \"" + near + "\"?");
            },
            "ID"};
}

std::filesystem::path directoryFile(const std::string& named) {
    return named.empty() ? defaultDirectoryFile() : std::filesystem::path(named);
}

/// A percent on the screen of a person; nothing in a file or a pipe.
void showProgress(double done) {
    std::cerr << "\r  " << static_cast<int>(done * 100) << " of 100 " << std::flush;
}

} // namespace

PlaceCommands::PlaceCommands(CLI::App& app)
    : m_asked(std::make_unique<Asked>()) {
    Asked& asked = *m_asked;
    CLI::App& places = *app.add_subcommand("places", "The directory of places on this computer");
    places.require_subcommand(1);
    asked.import =
        places.add_subcommand("import", "Read the national directory into this computer");
    asked.import->add_option("FILE", asked.file, "The list of places, XLSX or CSV")->required();
    asked.import->add_option("--zip-centers", asked.zipCenters, "The middle of each ZIP area, CSV");
    asked.import->add_option("--codes", asked.codes, "What the codes mean, CSV");
    asked.import->add_option("--to", asked.directory, "Keep the directory in this file");
    asked.import->add_option("--year", asked.year, "The year of the list")
        ->check(CLI::Range(LeastYear, MostYear));
    asked.search = places.add_subcommand("search", "Look for places");
    asked.search->add_option("--from", asked.directory, "The directory is in this file");
    asked.search->add_option("--near", asked.near, "From the middle of this ZIP area");
    asked.search->add_option("--within", asked.within, "At most so many miles away; needs --near")
        ->check(CLI::Range(0.1, MostMiles));
    asked.search->add_option("--text", asked.text, "Words of name, street, city or state");
    asked.search->add_option("--most", asked.most, "Show at most so many")
        ->check(CLI::Range(1, 100'000));
    const std::pair<const char*, FactGroup> filters[]{{"--setting", FactGroup::Setting},
                                                      {"--medicine", FactGroup::Medicine},
                                                      {"--cover", FactGroup::Cover},
                                                      {"--care", FactGroup::Care},
                                                      {"--language", FactGroup::Language}};
    for (const auto& [name, group] : filters) {
        asked.search
            ->add_option(name, asked.facts[static_cast<std::size_t>(group)], "One or more ids")
            ->delimiter(',')
            ->check(isOneOf(group));
    }
    asked.remove = places.add_subcommand("remove", "Remove the directory from this computer");
    asked.remove->add_option("--from", asked.directory, "The directory is in this file");
    for (CLI::App* command : {asked.import, asked.search}) {
        command->add_flag("--json", asked.json, "Write JSON for programs");
    }
}

PlaceCommands::~PlaceCommands() = default;

bool PlaceCommands::isAsked() const {
    return m_asked->import->parsed() || m_asked->search->parsed() || m_asked->remove->parsed();
}

namespace {

int importPlaces(const ImportRequest& request, bool asJson, const Texts& texts) {
    std::signal(SIGINT, interrupt);
    std::stop_source stop;
    const bool isSeen = isatty(STDERR_FILENO) == 1;
    const auto report = importDirectory(
        request,
        [&](double done) {
            if (isSeen) {
                showProgress(done);
            }
            if (interrupted != 0) {
                stop.request_stop();
            }
        },
        stop.get_token());
    std::cerr << (isSeen ? "\r" : "");
    if (!report) {
        std::cerr << "waymark-cli: " << texts.text("places.import.stopped", Voice::Self) << '\n';
        return BadInput;
    }
    if (asJson) {
        std::cout << importAsJson(*report, texts).dump(2) << '\n';
    } else {
        std::cout << importAsText(*report, texts);
    }
    return Fine;
}

PlaceQuery queryOf(const std::vector<std::vector<std::string>>& groups) {
    PlaceQuery query;
    for (const auto& group : groups) {
        for (const std::string& id : group) {
            if (const auto fact = factWithId(id)) {
                query.facts.add(*fact);
            }
            query.onlySettingUnknown = query.onlySettingUnknown || id == SettingUnknown;
        }
    }
    return query;
}

bool isWriting(const std::string& code) {
    return code == "disk-full" || code == "cannot-write";
}

} // namespace

int PlaceCommands::run() const {
    const Asked& asked = *m_asked;
    if (asked.within > 0 && asked.near.empty()) {
        std::cerr << "waymark-cli: --within needs --near.\n";
        return Usage;
    }
    try {
        const Texts texts = loadKnowledge(findDataFolder().knowledge, "en").texts;
        const std::filesystem::path file = directoryFile(asked.directory);
        try {
            if (asked.import->parsed()) {
                const std::optional<int> year =
                    asked.year == 0 ? std::nullopt : std::optional(asked.year);
                return importPlaces({asked.file, asked.codes, asked.zipCenters, file, year, {}},
                                    asked.json, texts);
            }
            if (asked.remove->parsed()) {
                const bool wasThere = removeDirectoryFile(file);
                std::cout << texts.text(wasThere ? "places.import.removed"
                                                 : "places.import.nothing-to-remove",
                                        Voice::Self)
                          << '\n';
                return Fine;
            }
            PlaceQuery query = queryOf(asked.facts);
            query.text = asked.text;
            query.nearZip = asked.near;
            query.most = asked.most;
            query.withinMiles = asked.within > 0 ? std::optional(asked.within) : std::nullopt;
            const Directory directory(file);
            const PlacesFound found = directory.search(query);
            if (asked.json) {
                std::cout << foundAsJson(found, directory).dump(2) << '\n';
            } else {
                std::cout << foundAsText(found, query, directory, texts);
            }
            using enum PlacesFound::Near;
            return found.near == NoZip || found.near == NoCenter ? BadInput : Fine;
        } catch (const DirectoryError& error) {
            std::cerr << "waymark-cli: " << errorText(error, texts) << " [" << error.problem().code
                      << "]\n";
            return isWriting(error.problem().code) ? DataDamaged : BadInput;
        }
    } catch (const BadData& bad) {
        std::cerr << "waymark-cli: " << bad.what() << '\n';
        return DataDamaged;
    }
}

} // namespace waymark::cli
