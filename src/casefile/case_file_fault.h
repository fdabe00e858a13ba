// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace waymark {

/// Why a case file could not be opened or saved. Each has a sentence in data/text, under
/// saving.fault.<word>.
enum class CaseFileFault : std::uint8_t {
    Missing,          ///< no such file
    NotAllowed,       ///< the system does not let us read or write there
    Foreign,          ///< a file of another kind
    Damaged,          ///< one byte or more is not what was written, or the end is missing
    NewerVersion,     ///< written by a later version of this program
    TooLarge,         ///< larger than any case
    TooCostly,        ///< asks for more work or memory to open than we ever ask for
    WrongPassphrase,  ///< the passphrase does not open it
    NoPassphrase,     ///< it needs one, and none was given
    NotEnoughMemory,  ///< the key cannot be worked out on this computer right now
    Canceled,         ///< the person called it off
    InUse,            ///< another program has it open
    ChangedMeanwhile, ///< another program has saved over it since it was opened
    NoFolder,         ///< the folder to save in is not there
    DiskFull,         ///< no room
    CannotWrite       ///< writing, or reading back what was written, went wrong
};

/// The last part of the fault's text key, as "wrong-passphrase".
[[nodiscard]] const char* wordOf(CaseFileFault fault);

/// Thrown where a case file cannot be opened or saved. The file is as it was before.
class CaseFileError : public std::runtime_error {
public:
    CaseFileError(CaseFileFault fault, std::filesystem::path path);

    [[nodiscard]] CaseFileFault fault() const { return m_fault; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    CaseFileFault m_fault;
    std::filesystem::path m_path;
};

/// The fault behind an error number of the system; `otherwise` for one that says nothing.
[[nodiscard]] CaseFileFault faultOf(int errorNumber, CaseFileFault otherwise);

} // namespace waymark
