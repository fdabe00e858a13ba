// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "casefile/case_file_fault.h"
#include "casefile/held_file.h"
#include "casefile/sealed.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string_view>

namespace waymark {

/// How a case stands in a file.
enum class CaseFileForm : std::uint8_t {
    Sealed, ///< with a passphrase
    Plain   ///< as text that anyone can read
};

/// What was read from a file.
struct OpenedCase {
    CaseFileForm form = CaseFileForm::Plain;
    Unsealed content;
    /// Held when that was asked for.
    HeldFile held;
};

/// How to open: held, when it may be saved again.
struct OpenHow {
    bool hold = false;
    std::stop_token stop;
};

/// How to save.
struct SaveHow {
    SealHow seal;
    /// The file as it was opened or last saved; null: this is a new one.
    const HeldFile* held = nullptr;
};

/// Whether a file is sealed or plain text, without opening it. Throws CaseFileError when it is
/// neither.
[[nodiscard]] CaseFileForm caseFileForm(const std::filesystem::path& path);

/// Reads a case file of either form; the passphrase counts for a sealed one only. Throws
/// CaseFileError.
[[nodiscard]] OpenedCase openCaseFile(const std::filesystem::path& path, const Secret& passphrase,
                                      const OpenHow& how);

/// Saves with a passphrase. The new file is opened again before the old one goes, which stays
/// beside it under backupOf. A file that is no case file is not replaced. Throws CaseFileError.
[[nodiscard]] HeldFile saveSealed(const std::filesystem::path& path, std::string_view payload,
                                  const Secret& passphrase, const SaveHow& how);

/// Saves as text that anyone can read; who calls has asked twice. No second copy stays of a plain
/// file.
[[nodiscard]] HeldFile savePlain(const std::filesystem::path& path, std::string_view payload,
                                 const HeldFile* held = nullptr);

/// Removes a saved file with its backup. What was on the disk may still be found by an expert.
void deleteCaseFile(const std::filesystem::path& path);

} // namespace waymark
