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
