// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

// Every block of memory is wiped when it is given back: answers, notes, and the copies that the
// toolkit makes of them while it draws. What has been erased can then not be found among free
// blocks. Linked into a program, this takes the place of the C library's free() and realloc() for
// all of it. Sanitizers bring their own.
#include <algorithm>
#include <cstdlib> // also says whether this is the GNU C library
#include <cstring>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <malloc.h>

extern "C" {

void __libc_free(void* block); // NOLINT(bugprone-reserved-identifier): the C library's own name

void free(void* block) noexcept {
    if (block != nullptr) {
        explicit_bzero(block, malloc_usable_size(block));
        __libc_free(block);
    }
}

void* realloc(void* block, std::size_t size) noexcept {
    if (block == nullptr) {
        return std::malloc(size);
    }
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t room = malloc_usable_size(block);
    if (size <= room && size >= room / 2) {
        return block;
    }
    // The C library would leave the old place as it was.
    void* fresh = std::malloc(size);
    if (fresh != nullptr) {
        std::memcpy(fresh, block, std::min(size, room));
        free(block);
    }
    return fresh;
}

} // extern "C"

#endif
