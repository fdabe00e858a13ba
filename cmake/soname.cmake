# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0

# By what name a program that was built against `library` (its file) asks for it when it runs, as "libzip.so.4". Where
# libraries do not carry such a name, the file itself.
function(waymark_soname output library)
    execute_process(COMMAND "${CMAKE_OBJDUMP}" -p "${library}" OUTPUT_VARIABLE headers ERROR_QUIET)
    if(headers MATCHES "SONAME +([^ \n]+)")
        set(${output} "${CMAKE_MATCH_1}" PARENT_SCOPE)
    else()
        set(${output} "${library}" PARENT_SCOPE)
    endif()
endfunction()
