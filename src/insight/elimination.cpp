// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "insight/elimination.h"

#include <algorithm>
#include <limits>

namespace waymark {

namespace {

/// Larger tables are split. Met by no rule base of ours; it keeps a hostile one from filling the
/// memory.
constexpr std::size_t MaxTable = std::size_t{1} << 18;

bool covers(const Sums& a, const Sums& b) {
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] < b[i]) {
            return false;
        }
    }
    return true;
}

void keep(Frontier& frontier, const Sums& point) {
    for (const Sums& kept : frontier) {
        if (covers(kept, point)) {
            return;
        }
    }
    std::erase_if(frontier, [&point](const Sums& kept) { return covers(point, kept); });
    frontier.push_back(point);
}

Frontier sumOf(const Frontier& a, const Frontier& b) {
    Frontier result;
    for (const Sums& left : a) {
        for (const Sums& right : b) {
            Sums point = left;
            for (std::size_t i = 0; i < point.size(); ++i) {
                point[i] += right[i];
            }
            keep(result, point);
        }
    }
    return result;
}

/// Counts through all ways the values of a scope can fall.
class Counter {
public:
    Counter(const std::vector<VariableIndex>& scope, const ValueLists& lists)
        : m_places(scope.size(), 0) {
        for (const VariableIndex variable : scope) {
            m_sizes.push_back(lists.sizeOf(variable));
        }
    }
    [[nodiscard]] const std::vector<std::size_t>& places() const { return m_places; }
    void next() {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (++m_places[i] < m_sizes[i]) {
                return;
            }
            m_places[i] = 0;
        }
    }

private:
    std::vector<std::size_t> m_places;
    std::vector<std::size_t> m_sizes;
};

/// Where the entries of a factor stand while a wider scope is counted through.
class Lookup {
public:
    Lookup(const Factor& factor, const std::vector<VariableIndex>& wider, const ValueLists& lists)
        : m_factor(&factor)
        , m_strides(wider.size(), 0) {
        std::size_t stride = 1;
        for (const VariableIndex variable : factor.scope) {
            const auto place = std::ranges::find(wider, variable) - wider.begin();
            m_strides[static_cast<std::size_t>(place)] = stride;
            stride *= lists.sizeOf(variable);
        }
    }
    [[nodiscard]] const Frontier& at(const std::vector<std::size_t>& places) const {
        std::size_t index = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            index += places[i] * m_strides[i];
        }
        return m_factor->table[index];
    }

private:
    const Factor* m_factor;
    std::vector<std::size_t> m_strides;
};

std::vector<VariableIndex> unionOfScopes(const std::vector<const Factor*>& factors) {
    std::vector<VariableIndex> scope;
    for (const Factor* factor : factors) {
        scope.insert(scope.end(), factor->scope.begin(), factor->scope.end());
    }
    std::ranges::sort(scope);
    scope.erase(std::unique(scope.begin(), scope.end()), scope.end());
    return scope;
}

/// Joins the factors and drops `variable`, keeping for each way the others fall all that it can
/// reach.
Factor joinWithout(const std::vector<const Factor*>& factors, VariableIndex variable,
                   const ValueLists& lists) {
    std::vector<VariableIndex> scope = unionOfScopes(factors);
    std::erase(scope, variable);
    std::vector<VariableIndex> wider = scope;
    wider.push_back(variable);

    std::vector<Lookup> lookups;
    lookups.reserve(factors.size());
    for (const Factor* factor : factors) {
        lookups.emplace_back(*factor, wider, lists);
    }
    Factor result{scope, std::vector<Frontier>(lists.ways(scope))};
    Counter counter(wider, lists);
    const std::size_t ways = lists.ways(wider);
    for (std::size_t way = 0; way < ways; ++way, counter.next()) {
        Frontier joined{Sums{}};
        for (const Lookup& lookup : lookups) {
            joined = sumOf(joined, lookup.at(counter.places()));
        }
        Frontier& entry = result.table[way % result.table.size()];
        for (const Sums& point : joined) {
            keep(entry, point);
        }
    }
    return result;
}

std::vector<const Factor*> factorsWith(const std::vector<Factor>& factors, VariableIndex variable) {
    std::vector<const Factor*> with;
    for (const Factor& factor : factors) {
        if (std::ranges::find(factor.scope, variable) != factor.scope.end()) {
            with.push_back(&factor);
        }
    }
    return with;
}

/// The variable whose elimination makes the smallest table.
VariableIndex cheapestVariable(const std::vector<Factor>& factors, const ValueLists& lists,
                               std::size_t& cost) {
    std::vector<const Factor*> all;
    all.reserve(factors.size());
    for (const Factor& factor : factors) {
        all.push_back(&factor);
    }
    VariableIndex best = 0;
    cost = std::numeric_limits<std::size_t>::max();
    for (const VariableIndex variable : unionOfScopes(all)) {
        const std::size_t ways = lists.ways(unionOfScopes(factorsWith(factors, variable)));
        if (ways < cost) {
            cost = ways;
            best = variable;
        }
    }
    return best;
}

/// Gathers factors into groups whose tables stay within the limit; one group where that is
/// possible.
std::vector<std::vector<const Factor*>> groupsWithin(const std::vector<const Factor*>& factors,
                                                     const ValueLists& lists) {
    std::vector<std::vector<const Factor*>> groups;
    for (const Factor* factor : factors) {
        const auto fits = [&](std::vector<const Factor*> group) {
            group.push_back(factor);
            return lists.ways(unionOfScopes(group)) <= MaxTable;
        };
        const auto group = std::ranges::find_if(groups, fits);
        if (group == groups.end()) {
            groups.push_back({factor});
        } else {
            group->push_back(factor);
        }
    }
    return groups;
}

} // namespace

std::vector<int> ValueLists::of(VariableIndex variable) const {
    std::vector<int> values;
    forEachValue(m_state->possible(variable), [&values](int value) { values.push_back(value); });
    return values;
}

std::size_t ValueLists::ways(const std::vector<VariableIndex>& scope) const {
    std::size_t ways = 1;
    for (const VariableIndex variable : scope) {
        // Past the limit the exact number no longer matters, and it may not overflow.
        ways = std::min(ways * sizeOf(variable), MaxTable * 64);
    }
    return ways;
}

Factor makeFactor(std::vector<VariableIndex> scope, const KnowledgeState& state,
                  const std::function<Frontier(const KnowledgeState&)>& frontierOf) {
    const ValueLists lists(state);
    std::vector<std::vector<int>> values;
    values.reserve(scope.size());
    for (const VariableIndex variable : scope) {
        values.push_back(lists.of(variable));
    }
    Factor factor{scope, {}};
    const std::size_t ways = lists.ways(scope);
    factor.table.reserve(ways);
    Counter counter(scope, lists);
    KnowledgeState one = state;
    for (std::size_t way = 0; way < ways; ++way, counter.next()) {
        for (std::size_t i = 0; i < scope.size(); ++i) {
            one.set(scope[i], ValueSet::single(values[i][counter.places()[i]]));
        }
        factor.table.push_back(frontierOf(one));
    }
    return factor;
}

Elimination eliminateAll(std::vector<Factor> factors, const KnowledgeState& state) {
    const ValueLists lists(state);
    Elimination result{{Sums{}}, true};
    while (!factors.empty()) {
        std::vector<Factor> open;
        for (Factor& factor : factors) {
            if (factor.scope.empty()) {
                result.frontier = sumOf(result.frontier, factor.table.front());
            } else {
                open.push_back(std::move(factor));
            }
        }
        if (open.empty()) {
            break;
        }
        std::size_t cost = 0;
        const VariableIndex variable = cheapestVariable(open, lists, cost);
        const auto groups = groupsWithin(factorsWith(open, variable), lists);
        result.exact = result.exact && groups.size() == 1;
        factors.clear();
        for (const auto& group : groups) {
            factors.push_back(joinWithout(group, variable, lists));
        }
        for (Factor& factor : open) {
            if (std::ranges::find(factor.scope, variable) == factor.scope.end()) {
                factors.push_back(std::move(factor));
            }
        }
    }
    return result;
}

} // namespace waymark
