# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
#
# Other people's headers that most files of a target read are compiled once: a clean build takes far less time.
# A compiler cache takes part in that only when it is told how precompiled headers may be compared; with any other cache
# a build goes without them. That build is also the one that shows a missing include.

set(precompile_by_default ON)
if(CMAKE_CXX_COMPILER_LAUNCHER)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER_LAUNCHER} --get-config sloppiness
        OUTPUT_VARIABLE sloppiness ERROR_QUIET)
    if(NOT sloppiness MATCHES "pch_defines" OR NOT sloppiness MATCHES "time_macros")
        set(precompile_by_default OFF)
    endif()
endif()
option(WAYMARK_PRECOMPILE "Compile large headers of others once for each target" ${precompile_by_default})

# waymark_precompile(TARGET REUSE_FROM OTHER), OTHER having the same compile options, or waymark_precompile(TARGET HEADER...)
function(waymark_precompile target)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "REUSE_FROM" "")
    if(NOT WAYMARK_PRECOMPILE)
        return()
    endif()
    if(ARG_REUSE_FROM)
        target_precompile_headers(${target} REUSE_FROM ${ARG_REUSE_FROM})
    else()
        target_precompile_headers(${target} PRIVATE ${ARG_UNPARSED_ARGUMENTS})
    endif()
    if(CMAKE_CXX_COMPILER_LAUNCHER AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess) # what a compiler cache asks for
    endif()
endfunction()
