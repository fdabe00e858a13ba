// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "rules/compiled_condition.h"

#include <algorithm>

namespace waymark {

CompiledCondition::CompiledCondition(const Condition& condition, const StateLayout& layout) {
    append(condition, false, layout);
}

void CompiledCondition::append(const Condition& condition, bool negated,
                               const StateLayout& layout) {
    if (condition.kind == Condition::Kind::Not) {
        append(condition.parts.front(), !negated, layout);
        return;
    }
    const std::size_t here = m_nodes.size();
    Node& node = m_nodes.emplace_back();
    if (condition.kind == Condition::Kind::Atom) {
        const Slot& slot = layout.slot(condition.variable);
        const std::uint64_t named = (condition.values.bits() << slot.shift) & slot.mask();
        node.word = slot.word;
        node.wanted = negated ? slot.mask() & ~named : named;
        node.unwanted = slot.mask() & ~node.wanted;
    } else {
        // De Morgan: a negated "all" is an "any" of negations, and the other way round.
        node.step = (condition.kind == Condition::Kind::All) != negated ? Step::All : Step::Any;
        for (const Condition& part : condition.parts) {
            append(part, negated, layout);
        }
    }
    m_nodes[here].end = static_cast<std::uint16_t>(m_nodes.size());
}

Truth CompiledCondition::evaluateAtom(const Node& node, const KnowledgeState& state) {
    const std::uint64_t word = state.word(node.word);
    if ((word & node.unwanted) == 0) {
        return Truth::True;
    }
    return (word & node.wanted) == 0 ? Truth::False : Truth::Unknown;
}

bool CompiledCondition::isTrueAt(std::size_t index, const KnowledgeState& state) const {
    const Node& node = m_nodes[index];
    const bool all = node.step == Step::All;
    for (std::size_t part = index + 1; part < node.end; part = m_nodes[part].end) {
        const bool isTrue = m_nodes[part].step == Step::Atom ? isTrueAtom(m_nodes[part], state)
                                                             : isTrueAt(part, state);
        if (isTrue != all) {
            return isTrue;
        }
    }
    return all;
}

std::optional<CompiledCondition::Masks> CompiledCondition::asMasks() const {
    Masks masks;
    std::size_t used = 0;
    for (const Node& node : m_nodes) {
        if (node.step == Step::Any) {
            return std::nullopt;
        }
        if (node.step == Step::All) {
            continue;
        }
        std::size_t at = 0;
        while (at < used && masks.word[at] != node.word) {
            ++at;
        }
        if (at == masks.word.size()) {
            return std::nullopt;
        }
        used = std::max(used, at + 1);
        masks.word[at] = node.word;
        masks.unwanted[at] |= node.unwanted;
    }
    return masks;
}

Truth CompiledCondition::evaluate(const KnowledgeState& state) const {
    return evaluateAt(0, state);
}

Truth CompiledCondition::evaluateAt(std::size_t index, const KnowledgeState& state) const {
    const Node& node = m_nodes[index];
    if (node.step == Step::Atom) {
        return evaluateAtom(node, state);
    }
    const bool all = node.step == Step::All;
    const Truth settled = all ? Truth::False : Truth::True;
    Truth truth = !settled;
    for (std::size_t part = index + 1; part < node.end; part = m_nodes[part].end) {
        const Truth next = evaluateAt(part, state);
        if (next == settled) {
            return settled;
        }
        truth = all ? both(truth, next) : either(truth, next);
    }
    return truth;
}

} // namespace waymark
