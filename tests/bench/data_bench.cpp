// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/worst.h"
#include "catalogue/catalogue.h"
#include "formats/data_folder.h"
#include "places/directory.h"
#include "places/directory_import.h"
#include "places/made_files.h"
#include "support/folders.h"

#include <array>

namespace {

using namespace waymark;
using namespace waymark::bench;

/// Runs `work` on one word after the other.
template <typename Work>
void onWords(benchmark::State& state, const std::vector<std::string>& words, Work work) {
    Worst worst;
    std::size_t next = 0;
    for (auto _ : state) {
        worst.run([&] { benchmark::DoNotOptimize(work(words[next])); });
        next = next + 1 == words.size() ? 0 : next + 1;
    }
    worst.report(state);
}

void openCatalogue(benchmark::State& state) {
    onWords(state, {"en", "es"}, [](const std::string& language) {
        return Catalogue(findDataFolder().catalogue, language).settings().size();
    });
}
BENCHMARK(openCatalogue)->Arg(1)->Unit(benchmark::kMillisecond);

void readOption(benchmark::State& state) {
    const Catalogue catalogue(findDataFolder().catalogue, "en");
    onWords(state, catalogue.settings(),
            [&](const std::string& id) { return catalogue.option(id).name; });
}
BENCHMARK(readOption)->Arg(1)->Unit(benchmark::kMillisecond);

/// The argument is how many hits are wanted: what the search page asks for.
void searchCatalogue(benchmark::State& state) {
    const Catalogue catalogue(findDataFolder().catalogue, "en");
    onWords(state, {"m", "methadone", "cost of a stay", "withd", "xyz", "pregnan", "the"},
            [&](const std::string& text) {
                return catalogue.search(text, static_cast<int>(state.range(0))).size();
            });
}
BENCHMARK(searchCatalogue)->Arg(30)->Unit(benchmark::kMillisecond);

/// Made-up lists of so many places, as large as the national one or smaller, each imported once.
class MadePlaces {
public:
    explicit MadePlaces(int count) {
        constexpr std::array Names{"Oak House", "Elm Clinic", "Ash Center", "Lone Pine", "Harbor"};
        constexpr std::array Services{"SA * RES RS RL * BU * MD SF * PW CO",
                                      "SA * OP * OTP BU * MD PI * SP * TELE",
                                      "SA DT * OP HI HID * NU * MC"};
        std::vector<std::vector<std::string>> rows{tests::facilityHeads()};
        for (int i = 0; i < count; ++i) {
            const auto at = static_cast<std::size_t>(i);
            rows.push_back(tests::facility(
                std::string(Names[at % Names.size()]) + ' ' + std::to_string(i),
                "Town " + std::to_string(i % 900), zip(i), Services[at % Services.size()]));
        }
        tests::write(m_folder.path() / "Directory_2021.csv", tests::csv(rows));
        tests::write(m_folder.path() / "codes.csv", tests::csv(tests::fewCodes()));
        std::string centers = "Zip,Lat,Lon\n";
        for (int i = 0; i < Zips; ++i) {
            centers += zip(i) + ',' + std::to_string(25 + i % 200 * 0.1) + ",-" +
                       std::to_string(70 + i / 200 * 0.2) + '\n';
        }
        tests::write(m_folder.path() / "centers.csv", centers);
    }

    void import() const {
        ImportRequest request;
        request.places = m_folder.path() / "Directory_2021.csv";
        request.codes = m_folder.path() / "codes.csv";
        request.zipCenters = m_folder.path() / "centers.csv";
        request.target = target();
        static_cast<void>(importDirectory(request).value());
    }
    [[nodiscard]] std::filesystem::path target() const {
        return m_folder.path() / "directory.sqlite";
    }
    [[nodiscard]] static std::string zip(int number) {
        return std::to_string(10000 + number % Zips);
    }

private:
    static constexpr int Zips = 30000;
    tests::TemporaryFolder m_folder;
};

void importPlaces(benchmark::State& state) {
    const MadePlaces made(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        made.import();
    }
}
BENCHMARK(importPlaces)->Arg(1000)->Arg(4000)->Arg(16000)->Unit(benchmark::kMillisecond);

/// By a beginning of a word, as it is typed.
void searchPlaces(benchmark::State& state) {
    const MadePlaces made(static_cast<int>(state.range(0)));
    made.import();
    const Directory directory(made.target());
    onWords(state, {"o", "elm", "town 12", "ash center 4", "nowhere"},
            [&](const std::string& text) {
                PlaceQuery query;
                query.text = text;
                return directory.search(query).total;
            });
}
BENCHMARK(searchPlaces)->Arg(1000)->Arg(4000)->Arg(16000)->Unit(benchmark::kMillisecond);

/// Within 50 miles of a ZIP code.
void searchPlacesNear(benchmark::State& state) {
    const MadePlaces made(static_cast<int>(state.range(0)));
    made.import();
    const Directory directory(made.target());
    onWords(state, {MadePlaces::zip(0), MadePlaces::zip(500), MadePlaces::zip(900)},
            [&](const std::string& zip) {
                PlaceQuery query;
                query.nearZip = zip;
                query.withinMiles = 50;
                return directory.search(query).total;
            });
}
BENCHMARK(searchPlacesNear)->Arg(1000)->Arg(4000)->Arg(16000)->Unit(benchmark::kMillisecond);

} // namespace
