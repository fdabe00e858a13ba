// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/zip_library.h"

#include "places/directory_error.h"

#include <dlfcn.h>

namespace waymark {
namespace {

class LateLibrary {
public:
    LateLibrary(const char* name, std::string file)
        : m_name(name)
        , m_file(std::move(file))
        , m_handle(dlopen(name, RTLD_NOW | RTLD_LOCAL)) {
        require(m_handle);
    }

    template <typename Function>
    void find(Function& function, const char* name) const {
        void* found = dlsym(m_handle, name);
        require(found);
        function = reinterpret_cast<Function>(found);
    }

private:
    void require(const void* found) const {
        if (found == nullptr) {
            throw DirectoryError({"no-zip-library", m_file, {}, m_name});
        }
    }

    const char* m_name;
    std::string m_file;
    void* m_handle;
};

} // namespace

ZipLibrary loadZipLibrary(const char* name, const std::string& file) {
    const LateLibrary late(name, file);
    ZipLibrary zip{};
    late.find(zip.open, "zip_open");
    late.find(zip.discard, "zip_discard");
    late.find(zip.nameLocate, "zip_name_locate");
    late.find(zip.statIndex, "zip_stat_index");
    late.find(zip.openIndex, "zip_fopen_index");
    late.find(zip.read, "zip_fread");
    late.find(zip.close, "zip_fclose");
    return zip;
}

const ZipLibrary& zipLibrary(const std::string& file) {
    static const ZipLibrary zip = loadZipLibrary(WAYMARK_LIBZIP, file);
    return zip;
}

} // namespace waymark
