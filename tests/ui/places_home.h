// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "places/directory_import.h"
#include "support/catch.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>

namespace waymark::ui {

/// A folder for data of its own, so that the list of whoever runs the tests stays as it is.
struct DataHome {
    QTemporaryDir folder;
    std::filesystem::path list = folder.filePath(QStringLiteral("list_2021.csv")).toStdString();

    DataHome() {
        qputenv("XDG_DATA_HOME", folder.path().toUtf8());
        std::ofstream file(list);
        file << "name1,city,state,zip,phone,service_code_info\n"
                "Oak House,Boston,MA,02118,555-0100,SA * RES * BU * MD\n"
                "Elm Clinic,Boston,MA,02118,555-0101,SA * OP * OTP BU * SP\n"
                "Ash Center,Worcester,MA,01608,555-0102,SA * OP\n"
                "Fir Lodge,Worcester,MA,01608,,SA\n";
    }
    ~DataHome() { qunsetenv("XDG_DATA_HOME"); }
    DataHome(const DataHome&) = delete;
    DataHome& operator=(const DataHome&) = delete;

    void import() const {
        const auto centers = folder.filePath(QStringLiteral("centers.csv")).toStdString();
        std::ofstream(centers) << "Zip,Lat,Lon\n02118,42.3380,-71.0700\n01608,42.2625,-71.8002\n";
        REQUIRE(importDirectory({list, {}, centers, kept(), {}, {}}));
    }
    [[nodiscard]] std::filesystem::path kept() const {
        return folder.filePath(QStringLiteral("waymark/places.sqlite")).toStdString();
    }
};

} // namespace waymark::ui
