// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string_view>

namespace waymark {

/// Bytes nobody else is to see: wiped when they go, between guard pages, and kept out of swap where
/// the system lets us. Moved, never copied.
class Secret {
public:
    Secret() = default;
    /// `size` bytes of zero.
    explicit Secret(std::size_t size);
    /// A copy of these bytes; the caller wipes his own.
    explicit Secret(std::string_view bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    [[nodiscard]] unsigned char* data() { return m_bytes; }
    [[nodiscard]] const unsigned char* data() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::string_view view() const;

    /// Leaves out everything from byte `size` on, and wipes it.
    void shorten(std::size_t size);

private:
    unsigned char* m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// Bytes from the system's source of randomness.
[[nodiscard]] Secret randomSecret(std::size_t size);

/// Overwrites bytes that stand in memory of somebody else, in a way no compiler leaves out.
void wipe(void* bytes, std::size_t size);

} // namespace waymark
