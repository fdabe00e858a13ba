// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <zip.h>

#include <string>

namespace waymark {

/// The functions of libzip that are used here, looked up when the first workbook is opened: linked
/// in the usual way, libzip and the libraries behind it (it also encrypts) take a twentieth of the
/// time until the first page, for something few people do.
struct ZipLibrary {
    decltype(&zip_open) open;
    decltype(&zip_discard) discard;
    decltype(&zip_name_locate) nameLocate;
    decltype(&zip_stat_index) statIndex;
    decltype(&zip_fopen_index) openIndex;
    decltype(&zip_fread) read;
    decltype(&zip_fclose) close;
};

/// `name` as the loader of this computer takes it. Throws DirectoryError, which names `file` as
/// what could not be read, when there is no such library or it lacks a function.
[[nodiscard]] ZipLibrary loadZipLibrary(const char* name, const std::string& file);

/// The one this program was built for; stays loaded from the first call on. Throws as above.
[[nodiscard]] const ZipLibrary& zipLibrary(const std::string& file);

} // namespace waymark
