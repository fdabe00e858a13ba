// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/folders.h"

#include "formats/data_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace waymark::tests {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "waymark-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no temporary folder: " + name);
    }
    m_path = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::string contentOf(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const fs::path& path, std::string_view content) {
    fs::create_directories(path.parent_path());
    std::ofstream stream(path, std::ios::binary);
    if (!stream.write(content.data(), static_cast<std::streamsize>(content.size()))) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

std::vector<fs::path> filesIn(const fs::path& folder, const std::string& extension) {
    std::vector<fs::path> files;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(folder, missing)) {
        if (entry.path().extension() == extension) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

void change(const fs::path& path, const std::function<void(nlohmann::json&)>& edit) {
    nlohmann::json content = nlohmann::json::parse(contentOf(path));
    edit(content);
    write(path, content.dump(2));
}

fs::path copyOfData(const TemporaryFolder& folder) {
    const fs::path from = findDataFolder().knowledge;
    fs::path to = folder.path() / "data";
    fs::create_directories(to / "catalogue");
    for (const char* name :
         {"questionnaire.json", "catalogue/sources.json", "catalogue/arrange.json"}) {
        fs::copy_file(from / name, to / name);
    }
    for (const char* name : {"plan", "rules", "text"}) {
        fs::copy(from / name, to / name, fs::copy_options::recursive);
    }
    return to;
}

fs::path casesFolder() {
    return WAYMARK_TEST_CASES;
}

std::string goodCase() {
    return casesFolder() / "good" / "medication-bad-start.json";
}

} // namespace waymark::tests
