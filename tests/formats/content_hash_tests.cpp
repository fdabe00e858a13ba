// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "formats/content_hash.h"

#include "support/catch.h"

using namespace waymark;

namespace {

std::string hashOf(std::string_view bytes) {
    ContentHash hash;
    hash.add(bytes);
    return hash.digits();
}

} // namespace

TEST_CASE("the hash is FNV-1a with 64 bits") {
    CHECK(hashOf("") == "cbf29ce484222325");
    CHECK(hashOf("a") == "af63dc4c8601ec8c");
    CHECK(hashOf("foobar") == "85944171f73967e8");
}

TEST_CASE("adding in parts is adding it whole, and every byte counts") {
    ContentHash hash;
    hash.add("foo");
    hash.add("bar");
    CHECK(hash.digits() == hashOf("foobar"));
    CHECK(hashOf("foobaR") != hashOf("foobar"));
    CHECK(hashOf(std::string_view("\0", 1)) != hashOf(""));
}
