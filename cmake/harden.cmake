# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
#
# For what is given to others: a fault in reading a file must not become more than an end of the program, and nothing in
# it tells where it was built. GCC and Clang on Linux.

option(WAYMARK_HARDEN "Build as for a package: hardened, without paths of this computer" OFF)
if(WAYMARK_HARDEN)
    include(CheckPIESupported)
    check_pie_supported()
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    add_compile_options(
        -fstack-protector-strong -fstack-clash-protection -Wformat -Werror=format-security
        "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." "-ffile-prefix-map=${PROJECT_BINARY_DIR}=.")
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64|i.86")
        add_compile_options(-fcf-protection)
    endif()
    add_compile_definitions(_FORTIFY_SOURCE=2)
    add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,--as-needed)
endif()
