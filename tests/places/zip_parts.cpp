// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/zip_parts.h"

#include <zip.h>

#include <stdexcept>

namespace waymark::tests {

void writeZip(const std::filesystem::path& path,
              const std::vector<std::pair<std::string, std::string>>& parts,
              const std::string& password) {
    int error = 0;
    zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (zip == nullptr) {
        throw std::runtime_error("cannot write " + path.string());
    }
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(zip, content.data(), content.size(), 0);
        const zip_int64_t index = zip_file_add(zip, name.c_str(), source, ZIP_FL_OVERWRITE);
        if (!password.empty()) {
            zip_file_set_encryption(zip, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256,
                                    password.c_str());
        }
    }
    if (zip_close(zip) != 0) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

} // namespace waymark::tests
