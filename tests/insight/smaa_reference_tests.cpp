// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/rank_counter.h"

#include "support/catch.h"
#include "support/folders.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>

using namespace waymark;
using namespace waymark::tests;
using nlohmann::json;

namespace {

constexpr std::size_t Criteria = 3;
constexpr int Heparin = 0;
constexpr int Draws = 10000;

json reference() {
    return json::parse(contentOf(WAYMARK_SMAA_REFERENCE));
}

/// A gamma variable with a whole shape is a sum of exponential ones.
double drawGamma(Random& random, int shape) {
    double sum = 0;
    for (int i = 0; i < shape; ++i) {
        sum -= std::log(1 - random.unit());
    }
    return sum;
}

double drawBeta(Random& random, const json& shapes) {
    const double a = drawGamma(random, shapes[0]);
    return a / (a + drawGamma(random, shapes[1]));
}

/// Less is better, and the range gives the scale.
double valueOf(double outcome, const json& range) {
    const double high = range[1];
    return (high - outcome) / (high - range[0].get<double>());
}

Weights::ByCriterion drawWeights(SimplexSampler& sampler, const json& expected) {
    if (expected["weights"] == "fixed") {
        return {expected["of_seven"][0], expected["of_seven"][1], expected["of_seven"][2]};
    }
    Weights::ByCriterion weights = sampler.draw();
    if (expected["weights"] == "ordered") {
        const Weights::ByCriterion drawn = weights;
        std::array<std::int64_t, Criteria> sorted{drawn[0], drawn[1], drawn[2]};
        std::sort(sorted.rbegin(), sorted.rend());
        for (std::size_t place = 0; place < Criteria; ++place) {
            weights[expected["order"][place].get<std::size_t>()] = sorted[place];
        }
    }
    return weights;
}

RankCounter count(const json& published, const json& expected) {
    Random random(7);
    SimplexSampler sampler(11, Criteria);
    RankCounter counter;
    for (int i = 0; i < Draws; ++i) {
        const Weights::ByCriterion weights = drawWeights(sampler, expected);
        std::array<double, 2> utility{};
        for (std::size_t o = 0; o < 2; ++o) {
            const std::string name = published["alternatives"][o];
            const json& shapes = published["inputs"][name]["beta"];
            for (std::size_t c = 0; c < Criteria; ++c) {
                utility[o] += static_cast<double>(weights[c]) *
                              valueOf(drawBeta(random, shapes[c]), published["ranges"][c]);
            }
        }
        const bool isHeparin = utility[0] > utility[1];
        const std::array<std::uint8_t, 2> ranks{static_cast<std::uint8_t>(isHeparin ? 1 : 2),
                                                static_cast<std::uint8_t>(isHeparin ? 2 : 1)};
        counter.add(ranks, weights);
    }
    return counter;
}

} // namespace

TEST_CASE("sampling finds the published rank acceptabilities") {
    const json published = reference();
    for (const json& expected : published["first"]) {
        const RankCounter counter = count(published, expected);
        CAPTURE(expected.dump());
        CHECK(std::abs(counter.share(Heparin, 1) - expected["value"].get<double>()) <=
              published["tolerance"].get<double>());
        CHECK(counter.share(Heparin, 1) + counter.share(Heparin, 2) == Approx(1));
    }
}

TEST_CASE("values at the means are the published ones") {
    const json published = reference();
    for (const auto& [name, means] : published["values_at_means"].items()) {
        for (std::size_t c = 0; c < Criteria; ++c) {
            const json& shapes = published["inputs"][name]["beta"][c];
            const double a = shapes[0];
            const double mean = a / (a + shapes[1].get<double>());
            CHECK(valueOf(mean, published["ranges"][c]) ==
                  Approx(means[c].get<double>()).margin(0.0001));
        }
    }
}

TEST_CASE("the copy of the published numbers is the one beside the checkout") {
    if (!std::filesystem::exists(WAYMARK_BESIDE_CHECKOUT)) {
        WARN("the published numbers are not beside this checkout; the copy was used alone");
        return;
    }
    const json own = reference();
    const json beside = json::parse(contentOf(WAYMARK_BESIDE_CHECKOUT))["cases"][0];
    CHECK(own["inputs"] == beside["inputs"]);
    CHECK(own["values_at_means"] == beside["values_at_means"]);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(own["first"][i]["value"] == beside["expected_heparin_first"][i]["value"]);
    }
}
