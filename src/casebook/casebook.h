// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "casefile/case_file.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// A case in the casebook, as the list shows it.
struct CasebookEntry {
    /// Its file's name in the folder; tells nothing.
    std::string file;
    std::string label;
    std::string started;
    std::string changed;
};

/// A folder of sealed cases under one passphrase.
///
/// The passphrase opens one file, which holds a random key; the key opens all others. So a casebook
/// opens in the time of one file, and the list is what stands in the folder: there is no index that
/// could be out of step with it. Labels and dates stand inside the sealed files only.
class Casebook {
public:
    /// Makes a new one in a folder that has none; the folder is made where it is missing. Throws
    /// CaseFileError: InUse when there is one already.
    [[nodiscard]] static Casebook create(const std::filesystem::path& folder,
                                         const Secret& passphrase, const SealHow& how = {});
    /// Holds it, so that no second program writes in it. Throws CaseFileError.
    [[nodiscard]] static Casebook open(const std::filesystem::path& folder,
                                       const Secret& passphrase, const std::stop_token& stop = {});
    [[nodiscard]] static bool isIn(const std::filesystem::path& folder);

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    /// Latest change first.
    [[nodiscard]] const std::vector<CasebookEntry>& entries() const { return m_entries; }
    /// Files named like cases of this book that do not open, each with the reason. They stay as
    /// they are.
    struct Unreadable {
        std::string file;
        CaseFileFault fault = CaseFileFault::Damaged;
    };
    [[nodiscard]] const std::vector<Unreadable>& unreadable() const { return m_unreadable; }

    /// The text of a record. Throws CaseFileError.
    [[nodiscard]] Secret read(const std::string& file) const;
    /// Keeps the text of a record in `file`; empty: in a new one. Gives the file's name. Throws
    /// CaseFileError; the file is as it was then.
    std::string keep(std::string_view record, const std::string& file = {});
    /// Removes a case with its backup. Throws CaseFileError.
    void remove(const std::string& file);

private:
    Casebook(std::filesystem::path folder, Secret key, HeldFile held);
    void list();
    [[nodiscard]] std::string freeName() const;

    std::filesystem::path m_folder;
    Secret m_key;
    HeldFile m_held;
    std::vector<CasebookEntry> m_entries;
    std::vector<Unreadable> m_unreadable;
};

} // namespace waymark
