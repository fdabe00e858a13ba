// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/case_file_fault.h"

#include <array>
#include <cerrno>

namespace waymark {

const char* wordOf(CaseFileFault fault) {
    constexpr std::array Words{
        "missing",           "not-allowed",       "foreign",    "damaged",
        "newer-version",     "too-large",         "too-costly", "wrong-passphrase",
        "no-passphrase",     "not-enough-memory", "canceled",   "in-use",
        "changed-meanwhile", "no-folder",         "disk-full",  "cannot-write"};
    return Words.at(static_cast<std::size_t>(fault));
}

CaseFileError::CaseFileError(CaseFileFault fault, std::filesystem::path path)
    : std::runtime_error(wordOf(fault))
    , m_fault(fault)
    , m_path(std::move(path)) {}

CaseFileFault faultOf(int errorNumber, CaseFileFault otherwise) {
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return CaseFileFault::Missing;
    case EACCES:
    case EPERM:
    case EROFS:
    case ELOOP:
        return CaseFileFault::NotAllowed;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return CaseFileFault::DiskFull;
    default:
        return otherwise;
    }
}

} // namespace waymark
