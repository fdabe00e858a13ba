// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/zip_parts.h"

#include <zip.h>

#include <stdexcept>

namespace waymark::tests {

std::string zipBytes(const std::vector<std::pair<std::string, std::string>>& parts) {
    zip_error_t error;
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (zip == nullptr) {
        throw std::runtime_error("cannot make a zip file");
    }
    // It would go with the file.
    zip_source_keep(target);
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(zip, content.data(), content.size(), 0);
        const zip_int64_t index = zip_file_add(zip, name.c_str(), source, ZIP_FL_OVERWRITE);
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_stat_t about;
    if (zip_close(zip) != 0 || zip_source_open(target) != 0 ||
        zip_source_stat(target, &about) != 0) {
        throw std::runtime_error("cannot make a zip file");
    }
    std::string bytes(about.size, '\0');
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

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
