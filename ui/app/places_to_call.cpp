// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/places_to_call.h"

#include "places/directory.h"
#include "places/directory_file.h"

namespace waymark::ui {

PlacesToCall::PlacesToCall() = default;

PlacesToCall::~PlacesToCall() = default;

const Directory* PlacesToCall::directory() {
    if (!m_triedDirectory) {
        m_triedDirectory = true;
        try {
            m_directory = std::make_unique<Directory>(defaultDirectoryFile());
        } catch (const DirectoryError& error) {
            if (error.problem().code != "no-directory") {
                m_problem = error.problem();
            }
        }
    }
    return m_directory.get();
}

void PlacesToCall::reopenDirectory() {
    m_directory.reset();
    m_problem.reset();
    m_triedDirectory = false;
}

} // namespace waymark::ui
