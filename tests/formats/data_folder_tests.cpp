// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/data_folder.h"

#include "support/catch.h"
#include "support/folders.h"

#include <cstdlib>
#include <string>

using namespace waymark;
using namespace waymark::tests;

namespace {

/// WAYMARK_DATA_DIR, put back as it was at the end.
class DataDirVariable {
public:
    explicit DataDirVariable(const std::string& value) {
        if (const char* before = std::getenv(Name)) {
            m_before = before;
        }
        setenv(Name, value.c_str(), 1);
    }
    ~DataDirVariable() {
        if (m_before.empty()) {
            unsetenv(Name);
        } else {
            setenv(Name, m_before.c_str(), 1);
        }
    }
    DataDirVariable(const DataDirVariable&) = delete;
    DataDirVariable& operator=(const DataDirVariable&) = delete;

private:
    static constexpr const char* Name = "WAYMARK_DATA_DIR";
    std::string m_before;
};

} // namespace

TEST_CASE("the folder named by the environment goes first") {
    const TemporaryFolder folder;
    const DataDirVariable variable(folder.path());
    CHECK(findDataFolder().knowledge == folder.path());
}

TEST_CASE("a catalogue beside the named folder's files goes before the built one") {
    const TemporaryFolder folder;
    const DataDirVariable variable(folder.path());
    CHECK(findDataFolder().catalogue != folder.path() / "catalogue.sqlite");
    write(folder.path() / "catalogue.sqlite", "");
    CHECK(findDataFolder().catalogue == folder.path() / "catalogue.sqlite");
}

TEST_CASE("an empty name is no name") {
    const DataDirVariable variable("");
    CHECK(std::filesystem::exists(findDataFolder().knowledge / "questionnaire.json"));
}
