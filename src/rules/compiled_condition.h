// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "knowledge/condition.h"
#include "knowledge/knowledge_state.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace waymark {

/// A condition as a flat run of masks over the bits of a knowledge state. "Not" is worked into the
/// masks: the negation of "one of these values" is "one of the others", which has the same truth
/// under every state.
class CompiledCondition {
public:
    CompiledCondition(const Condition& condition, const StateLayout& layout);

    [[nodiscard]] Truth evaluate(const KnowledgeState& state) const;
    /// Whether it is true: the one question a ranking has, and quicker to answer.
    [[nodiscard]] bool isTrue(const KnowledgeState& state) const {
        const Node& root = m_nodes.front();
        return root.step == Step::Atom ? isTrueAtom(root, state) : isTrueAt(0, state);
    }

    /// Bits of at most two words of a state that all have to be out for the condition to be true.
    struct Masks {
        std::array<std::uint64_t, 2> unwanted{};
        std::array<std::uint16_t, 2> word{};

        [[nodiscard]] bool areOut(const KnowledgeState& state) const {
            return ((state.word(word[0]) & unwanted[0]) | (state.word(word[1]) & unwanted[1])) == 0;
        }
    };
    /// The whole condition as masks, when it joins its atoms by "and" and they stand in two words
    /// at most: as nearly all do.
    [[nodiscard]] std::optional<Masks> asMasks() const;

private:
    enum class Step : std::uint8_t { Atom, All, Any };
    struct Node {
        Step step = Step::Atom;
        std::uint16_t word = 0;
        /// Where the node after this one's parts stands.
        std::uint16_t end = 0;
        std::uint64_t wanted = 0;
        std::uint64_t unwanted = 0;
    };

    void append(const Condition& condition, bool negated, const StateLayout& layout);
    /// True when no other value is possible.
    [[nodiscard]] static bool isTrueAtom(const Node& node, const KnowledgeState& state) {
        return (state.word(node.word) & node.unwanted) == 0;
    }
    [[nodiscard]] bool isTrueAt(std::size_t index, const KnowledgeState& state) const;
    [[nodiscard]] static Truth evaluateAtom(const Node& node, const KnowledgeState& state);
    [[nodiscard]] Truth evaluateAt(std::size_t index, const KnowledgeState& state) const;

    std::vector<Node> m_nodes;
};

} // namespace waymark
