// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/secret.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace waymark {

Secret::Secret(std::size_t size) {
    if (size == 0) {
        return;
    }
    // It is safe to call this often, and from several threads.
    if (sodium_init() < 0) {
        throw std::bad_alloc();
    }
    m_bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_bytes == nullptr) {
        throw std::bad_alloc();
    }
    m_size = size;
    std::fill_n(m_bytes, size, static_cast<unsigned char>(0));
}

Secret::Secret(std::string_view bytes)
    : Secret(bytes.size()) {
    std::ranges::copy(bytes, m_bytes);
}

Secret::~Secret() {
    sodium_free(m_bytes);
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

std::string_view Secret::view() const {
    return {reinterpret_cast<const char*>(m_bytes), m_size};
}

void Secret::shorten(std::size_t size) {
    if (size < m_size) {
        sodium_memzero(m_bytes + size, m_size - size);
        m_size = size;
    }
}

Secret randomSecret(std::size_t size) {
    Secret bytes(size);
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

void wipe(void* bytes, std::size_t size) {
    sodium_memzero(bytes, size);
}

} // namespace waymark
