# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
#
# Run by CPack on the staged files of each package, before they are packed.

# file(COPY), since file(INSTALL) would put DESTDIR before the folder once more.

set(staged "${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
set(readable FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
if(CPACK_GENERATOR STREQUAL "DEB")
    set(folder "${staged}/usr/share/doc/waymark")
    file(COPY "${CPACK_WAYMARK_SOURCE}/dist/debian/copyright"
        "${CPACK_WAYMARK_FILES}/changelog.Debian.gz" "${CPACK_WAYMARK_FILES}/changelog.gz"
        DESTINATION "${folder}" ${readable})
    file(READ "${CPACK_WAYMARK_SOURCE}/dist/debian/lintian-overrides" overrides)
    # lintian of Debian 12 and of Ubuntu 24.04 does not know the tag.
    if(NOT CPACK_DEBIAN_PACKAGE_RELEASE MATCHES "deb12|ubuntu24")
        file(READ "${CPACK_WAYMARK_SOURCE}/dist/debian/lintian-overrides.appstream" more)
        string(APPEND overrides "${more}")
    endif()
    set(overrides_file "${staged}/usr/share/lintian/overrides/waymark")
    file(WRITE "${overrides_file}" "${overrides}")
    file(CHMOD "${overrides_file}" ${readable})
else()
    file(COPY "${CPACK_WAYMARK_SOURCE}/LICENSE" "${CPACK_WAYMARK_SOURCE}/CHANGELOG.md" "${CPACK_WAYMARK_FILES}/README.txt"
        DESTINATION "${staged}" ${readable})
endif()

# Which compiler made a program is of no use to the one who runs it.
file(GLOB programs "${staged}/usr/bin/*" "${staged}/bin/*")
execute_process(COMMAND strip --remove-section=.comment --remove-section=.note ${programs} COMMAND_ERROR_IS_FATAL ANY)

# The same times whenever it is packed.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find "${staged}" -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} + COMMAND_ERROR_IS_FATAL ANY)
endif()
