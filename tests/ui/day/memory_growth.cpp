// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "memory_growth.h"

#include <algorithm>
#include <fstream>

#include <malloc.h>
#include <unistd.h>

namespace waymark::ui {

std::size_t heapInUse() {
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

std::size_t residentBytes() {
    std::ifstream status("/proc/self/statm");
    std::size_t all = 0;
    std::size_t resident = 0;
    status >> all >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

double growthPerStep(const std::vector<double>& values) {
    std::vector<double> slopes;
    for (std::size_t from = 0; from < values.size(); ++from) {
        for (std::size_t to = from + 1; to < values.size(); ++to) {
            slopes.push_back((values[to] - values[from]) / static_cast<double>(to - from));
        }
    }
    if (slopes.empty()) {
        return 0;
    }
    const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    return *middle;
}

} // namespace waymark::ui
