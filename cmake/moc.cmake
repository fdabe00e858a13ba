# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
#
# moc reads all that a header includes, all of Qt for each of them, and nothing in ours needs that: a tenth of a clean build.
# So it runs for a target of its own, which knows the folders of other headers as options of the compiler only.

# waymark_moc(TARGET): in place of AUTOMOC, for the end of what is said of a target; its headers, and those beside its sources
function(waymark_moc target)
    get_target_property(sources ${target} SOURCES)
    get_target_property(folder ${target} SOURCE_DIR)
    set(headers "")
    foreach(source IN LISTS sources)
        string(REGEX REPLACE "\\.cpp$" ".h" header "${source}")
        get_filename_component(header "${header}" ABSOLUTE BASE_DIR "${folder}")
        if(header MATCHES "\\.h$" AND EXISTS "${header}")
            list(APPEND headers "${header}")
        endif()
    endforeach()
    list(REMOVE_DUPLICATES headers)
    add_library(${target}_moc OBJECT ${headers})
    set(folders "$<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>")
    target_compile_options(${target}_moc PRIVATE "-I$<JOIN:${folders},$<SEMICOLON>-I>")
    target_compile_definitions(${target}_moc PRIVATE "$<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>")
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    target_sources(${target} PRIVATE $<TARGET_OBJECTS:${target}_moc>)
endfunction()
