// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/places_to_call.h"

#include "places/directory.h"
#include "places/directory_file.h"

namespace waymark::ui {

PlacesToCall::PlacesToCall(QObject *parent) : QObject(parent)
{
}

PlacesToCall::~PlacesToCall() = default;

bool PlacesToCall::pick(const PickedPlace &place)
{
    if (m_picked.size() >= MostPicked) {
        return false;
    }
    m_picked.push_back(place);
    Q_EMIT changed();
    return true;
}

void PlacesToCall::unpick(std::size_t index)
{
    if (index < m_picked.size()) {
        m_picked.erase(m_picked.begin() + static_cast<std::ptrdiff_t>(index));
        Q_EMIT changed();
    }
}

void PlacesToCall::unpickAll()
{
    m_picked.clear();
    Q_EMIT changed();
}

const Directory *PlacesToCall::directory()
{
    if (!m_triedDirectory) {
        m_triedDirectory = true;
        try {
            m_directory = std::make_unique<Directory>(defaultDirectoryFile());
        } catch (const DirectoryError &error) {
            if (error.problem().code != "no-directory") {
                m_problem = error.problem();
            }
        }
    }
    return m_directory.get();
}

void PlacesToCall::reopenDirectory()
{
    m_directory.reset();
    m_problem.reset();
    m_triedDirectory = false;
}

} // namespace waymark::ui
