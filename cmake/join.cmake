# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
#
# Sources of a target that follow each other are compiled as one: what they include is read once, so a clean build takes less
# time. Names must then be apart even where they are a source's own, which also shows what was written twice. For work on one
# file over and over, and for tools that look at sources one by one, switch it off.

option(WAYMARK_JOIN "Compile sources of a target together" ON)
set(WAYMARK_JOIN_MOST 22)

# waymark_join(TARGET): for the end of what is said of a target
function(waymark_join target)
    if(NOT WAYMARK_JOIN)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(SORT sources)
    list(LENGTH sources count)
    # As many in each as in any other: the last is never a small one.
    math(EXPR groups "(${count} + ${WAYMARK_JOIN_MOST} - 1) / ${WAYMARK_JOIN_MOST}")
    set(place 0)
    foreach(source IN LISTS sources)
        math(EXPR group "${place} * ${groups} / ${count}")
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${group}")
        math(EXPR place "${place} + 1")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
