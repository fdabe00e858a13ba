// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/made_files.h"

#include "places/directory_error.h"
#include "support/folders.h"

#include <map>

namespace waymark::tests {

namespace {

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        result += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    }
    return result;
}

/// The shared texts of a workbook, numbered in the order they come.
class SharedTexts {
public:
    std::string cell(const std::string& text, const std::string& place) {
        if (text.empty()) {
            return {};
        }
        if (text.front() == '=') {
            return "<c r=\"" + place + "\"><v>" + text.substr(1) + "</v></c>";
        }
        const auto at = m_numbers.try_emplace(text, m_numbers.size()).first;
        if (at->second == m_all.size()) {
            m_all.push_back(text);
        }
        return "<c r=\"" + place + "\" t=\"s\"><v>" + std::to_string(at->second) + "</v></c>";
    }
    [[nodiscard]] std::string xml() const {
        std::string text = "<?xml version=\"1.0\"?><sst xmlns=\"m\">";
        for (const std::string& one : m_all) {
            text += "<si><t xml:space=\"preserve\">" + escaped(one) + "</t></si>";
        }
        return text + "</sst>";
    }

private:
    std::map<std::string, std::size_t> m_numbers;
    std::vector<std::string> m_all;
};

std::string sheetXml(const MadeSheet& sheet, SharedTexts& texts) {
    std::string xml = "<?xml version=\"1.0\"?><worksheet xmlns=\"m\"><sheetData>";
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        xml += "<row r=\"" + number + "\">";
        for (std::size_t column = 0; column < sheet.rows[i].size(); ++column) {
            xml += texts.cell(sheet.rows[i][column],
                              std::string(1, static_cast<char>('A' + column)) + number);
        }
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

} // namespace

void writeWorkbook(const std::filesystem::path& path, const std::vector<MadeSheet>& sheets) {
    SharedTexts texts;
    std::string book = "<?xml version=\"1.0\"?><workbook xmlns=\"m\" xmlns:r=\"r\"><sheets>";
    std::string links = "<?xml version=\"1.0\"?><Relationships xmlns=\"p\">";
    std::vector<std::pair<std::string, std::string>> parts;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        const std::string part = "worksheets/sheet" + number + ".xml";
        book.append("<sheet name=\"").append(escaped(sheets[i].name)).append("\" sheetId=\"");
        book.append(number).append("\" r:id=\"rId").append(number).append("\"/>");
        links.append("<Relationship Id=\"rId").append(number);
        links.append("\" Type=\"http://o/worksheet\" Target=\"").append(part).append("\"/>");
        parts.emplace_back("xl/" + part, sheetXml(sheets[i], texts));
    }
    links += "<Relationship Id=\"rIdT\" Type=\"http://o/sharedStrings\""
             " Target=\"/xl/sharedStrings.xml\"/></Relationships>";
    parts.emplace_back("xl/workbook.xml", book + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels", links);
    parts.emplace_back("xl/sharedStrings.xml", texts.xml());
    writeZip(path, parts);
}

std::vector<std::string> facilityHeads() {
    return {"name1",
            "name2",
            "street1",
            "street2",
            "city",
            "state",
            "zip",
            "phone",
            "intake1",
            "intake2",
            "intake1a",
            "intake2a",
            "service_code_info"};
}

std::vector<std::string> codeHeads() {
    return {"category_code", "category_name", "service_code", "service_name",
            "service_description"};
}

std::vector<std::string> facility(const std::string& name, const std::string& city,
                                  const std::string& zip, const std::string& services) {
    const std::string state = zip.starts_with("59") ? "MT" : "MA";
    return {name, "", "1 Oak Street", "", city, state, zip, "555-0100", "", "", "", "", services};
}

std::string csv(const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += (i == 0 ? "\"" : ",\"") + row[i] + '"';
        }
        text += '\n';
    }
    return text;
}

std::vector<std::vector<std::string>> fewPlaces() {
    return {facilityHeads(),
            facility("Oak House", "Boston", "02118", "SA * RES RS RL * BU * MD SF * PW CO"),
            facility("Elm Clinic", "Boston", "02118", "SA * OP * OTP BU * MD PI * SP * TELE"),
            facility("Ash Center", "Worcester", "01608", "SA DT * OP HI HID * NU * MC"),
            facility("Lone Pine", "Miles City", "59301", "SA"),
            facility("Post Office Place", "Boston", "02299", "SA * OP * BU")};
}

std::vector<std::vector<std::string>> fewCodes() {
    std::vector<std::vector<std::string>> rows{codeHeads()};
    for (const char* code : {"SA", "DT", "RES", "RS", "RL", "BU", "MD", "SF", "PW", "CO", "OP",
                             "OTP", "PI", "SP", "TELE", "HI", "HID", "NU", "MC"}) {
        rows.push_back({"CAT", "Category", code, std::string("Name of ") + code, ""});
    }
    return rows;
}

std::string fewZipCenters() {
    return "Zip,Lat,Lon\n02118,42.3380,-71.0700\n01608,42.2625,-71.8002\n59301,46.4,-105.8\n";
}

ImportReport importFew(const std::filesystem::path& folder) {
    writeWorkbook(folder / "Directory_2021.xlsx",
                  {{"Facilities List", fewPlaces()}, {"Service Code Reference", fewCodes()}});
    write(folder / "centers.csv", fewZipCenters());
    ImportRequest request;
    request.places = folder / "Directory_2021.xlsx";
    request.zipCenters = folder / "centers.csv";
    request.target = folder / "directory.sqlite";
    return importDirectory(request).value();
}

std::string importError(const ImportRequest& request) {
    try {
        static_cast<void>(importDirectory(request));
        return {};
    } catch (const DirectoryError& error) {
        return error.problem().code;
    }
}

} // namespace waymark::tests
