// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace waymark {

/// What kind of thing a fact about a place says.
enum class FactGroup : std::uint8_t { Setting, Medicine, Cover, Care, Language };

/// Something the directory tells by a code and people search by. Its name stands in the texts under
/// `places.fact.<id>`.
struct Fact {
    FactGroup group;
    std::string_view id;
    /// The code that stands in the directory.
    std::string_view code;
};

/// All of them; the place in this list is the number in a FactSet and never changes its meaning
/// within one version of the directory file.
[[nodiscard]] std::span<const Fact> facts();
[[nodiscard]] std::optional<std::size_t> factWithId(std::string_view id);
[[nodiscard]] std::optional<std::size_t> factWithCode(std::string_view code);

/// A set of facts, by their number in facts().
class FactSet {
public:
    FactSet() = default;
    explicit FactSet(std::uint64_t bits)
        : m_bits(bits) {}

    void add(std::size_t fact) { m_bits |= std::uint64_t{1} << fact; }
    [[nodiscard]] bool has(std::size_t fact) const { return (m_bits >> fact & 1U) != 0; }
    /// False for a word that is no fact.
    [[nodiscard]] bool has(std::string_view id) const {
        const auto fact = factWithId(id);
        return fact && has(*fact);
    }
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] std::uint64_t bits() const { return m_bits; }
    /// Those of one group.
    [[nodiscard]] FactSet of(FactGroup group) const;

    friend bool operator==(const FactSet&, const FactSet&) = default;

private:
    std::uint64_t m_bits = 0;
};

} // namespace waymark
