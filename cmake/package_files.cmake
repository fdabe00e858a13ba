# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
#
# Run by CPack on the staged files of each package, before they are packed.

set(staged "${CPACK_TEMPORARY_INSTALL_DIRECTORY}")
if(CPACK_GENERATOR STREQUAL "DEB")
    set(folder "${staged}/usr/share/doc/waymark")
    file(INSTALL "${CPACK_WAYMARK_SOURCE}/dist/debian/copyright"
        "${CPACK_WAYMARK_FILES}/changelog.Debian.gz" "${CPACK_WAYMARK_FILES}/changelog.gz"
        DESTINATION "${folder}")
else()
    file(INSTALL "${CPACK_WAYMARK_SOURCE}/LICENSE" "${CPACK_WAYMARK_SOURCE}/CHANGELOG.md" "${CPACK_WAYMARK_FILES}/README.txt"
        DESTINATION "${staged}")
endif()

# The same times whenever it is packed.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find "${staged}" -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} + COMMAND_ERROR_IS_FATAL ANY)
endif()
