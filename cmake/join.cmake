# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
#
# Up to ten sources of one folder are compiled as one: what they include is read once, so a clean build takes less time. Names
# of a folder must then be apart even where they are a source's own. For work on one file over and over, and for tools that look
# at sources one by one, switch it off.

option(WAYMARK_JOIN "Compile sources of a folder together" ON)
set(WAYMARK_JOIN_MOST 10)

# waymark_join(TARGET): for the end of what is said of a target
function(waymark_join target)
    if(NOT WAYMARK_JOIN)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(SORT sources)
    set(folders "")
    foreach(source IN LISTS sources)
        get_filename_component(folder "${source}" DIRECTORY)
        string(MAKE_C_IDENTIFIER "top_${folder}" folder)
        list(APPEND folders ${folder})
        list(APPEND sources_of_${folder} "${source}")
    endforeach()
    list(REMOVE_DUPLICATES folders)
    foreach(folder IN LISTS folders)
        list(LENGTH sources_of_${folder} count)
        # As many in each as in any other: the last is never a small one.
        math(EXPR groups "(${count} + ${WAYMARK_JOIN_MOST} - 1) / ${WAYMARK_JOIN_MOST}")
        set(place 0)
        foreach(source IN LISTS sources_of_${folder})
            math(EXPR group "${place} * ${groups} / ${count}")
            set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${folder}_${group}")
            math(EXPR place "${place} + 1")
        endforeach()
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
