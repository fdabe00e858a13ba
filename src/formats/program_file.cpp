// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/program_file.h"

#include <system_error>

#if defined(__APPLE__)
#include <mach-o/dyld.h>

#include <array>
#include <cstdint>
#elif defined(_WIN32)
#include <windows.h>

#include <array>
#endif

namespace waymark {

std::filesystem::path programFile() {
    std::error_code failure;
#if defined(__APPLE__)
    std::array<char, 4096> name{};
    auto size = static_cast<std::uint32_t>(name.size());
    if (_NSGetExecutablePath(name.data(), &size) != 0) {
        return {};
    }
    std::filesystem::path program = std::filesystem::canonical(name.data(), failure);
#elif defined(_WIN32)
    std::array<wchar_t, 32768> name{};
    const DWORD length = GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size()));
    std::filesystem::path program(name.data(), name.data() + length);
#else
    std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failure);
#endif
    return failure ? std::filesystem::path() : program;
}

} // namespace waymark
