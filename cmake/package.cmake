# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
#
# Packages: a .deb for the Debian or Ubuntu it is built on, and a folder that may stand anywhere, as .tar.gz.
# tools/package builds both and looks at them. Whoever gives them to others sets WAYMARK_CONTACT.

set(WAYMARK_CONTACT "Waymark contributors <waymark@users.noreply.github.com>" CACHE STRING
    "Who answers for the packages: Name <address>")

# The release a package was built on is part of its version: library packages have other names in each.
set(release 1)
if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release lines REGEX "^(ID|VERSION_ID)=")
    string(REGEX REPLACE ".*ID=\"?([a-z]+)\"?.*" "\\1" system "${lines}")
    string(REGEX REPLACE ".*VERSION_ID=\"?([0-9.]+)\"?.*" "\\1" number "${lines}")
    if(lines MATCHES "VERSION_ID=" AND system STREQUAL "debian")
        set(release "1~deb${number}u1")
    elseif(lines MATCHES "VERSION_ID=" AND system STREQUAL "ubuntu")
        set(release "1~ubuntu${number}.1")
    endif()
endif()
set(WAYMARK_DEBIAN_VERSION "${PROJECT_VERSION}-${release}")

set(CPACK_PACKAGE_NAME waymark)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "${WAYMARK_CONTACT}")
set(CPACK_PACKAGE_VENDOR "Waymark contributors")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/package_files.cmake")
set(CPACK_WAYMARK_FILES "${PROJECT_BINARY_DIR}/dist")
set(CPACK_WAYMARK_SOURCE "${PROJECT_SOURCE_DIR}")

set(CPACK_ARCHIVE_FILE_NAME "waymark-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PACKAGE_FILE_NAME "${CPACK_ARCHIVE_FILE_NAME}")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${release}")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Draws the icons of the window; part of the library itself before Qt 6.7.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins | libqt6svg6 (<< 6.7)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compare choices one step at a time")
# CPack sets the lines in and puts the summary before them.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Waymark helps a person, a relative or a counselor compare six settings of
treatment for heroin use. It asks a guided set of questions, puts the settings
in an order, and gives a reason with a source for each place in it.

It works without a network, keeps nothing unless asked, and says plainly what
is not known. From the order it leads to a plan. No clinician has reviewed its
rules yet.

The package has the window, the same for the terminal, and a program that sets
a plan as PDF.")
