# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
#
# Every target of ours links waymark_warnings PRIVATE. Other people's headers are system headers and stay quiet.

option(WAYMARK_WERROR "A compiler warning stops the build" OFF)

add_library(waymark_warnings INTERFACE)
target_compile_options(waymark_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    # gcc 14 takes optional members of moved values for uninitialized; gcc 12 and the sanitizers look for the real ones.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:-Wno-maybe-uninitialized>
    $<$<BOOL:${WAYMARK_WERROR}>:-Werror>)

# clang-tidy looks for the nearest .clang-tidy above a file: this one keeps it out of generated code.
if(CMAKE_CXX_CLANG_TIDY)
    file(WRITE "${PROJECT_BINARY_DIR}/.clang-tidy" "Checks: '-*,llvm-twine-local'\n")
endif()
