// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "places/workbook.h"

#include "places/directory_error.h"
#include "places/sheet_reader.h"
#include "places/xml_elements.h"

#include <pugixml.hpp>

#include <map>

namespace waymark {

namespace {

constexpr const char* BookPart = "xl/workbook.xml";
constexpr const char* LinksPart = "xl/_rels/workbook.xml.rels";
constexpr std::uint64_t MostListBytes = std::uint64_t{4} << 20;

pugi::xml_document parsed(const ZipFile& zip, const std::string& part) {
    ZipPart opened = zip.open(part);
    if (opened.size() > MostListBytes) {
        throw DirectoryError({"too-large-unpacked", zip.path(), part});
    }
    const std::string text = opened.all();
    pugi::xml_document document;
    if (!document.load_buffer(text.data(), text.size(), SheetReader::XmlOptions)) {
        throw DirectoryError({"damaged-workbook", zip.path(), part});
    }
    return document;
}

struct Link {
    std::string kind;
    std::string part;
};

/// A target is written from xl/, or from the top when it begins with a slash.
std::string partOf(std::string_view target) {
    return target.starts_with('/') ? std::string(target.substr(1)) : "xl/" + std::string(target);
}

std::map<std::string, Link> readLinks(const ZipFile& zip) {
    std::map<std::string, Link> links;
    const pugi::xml_document document = parsed(zip, LinksPart);
    for (const pugi::xml_node link : document.document_element().children()) {
        const std::string_view type = link.attribute("Type").value();
        links[link.attribute("Id").value()] = {std::string(type.substr(type.rfind('/') + 1)),
                                               partOf(link.attribute("Target").value())};
    }
    return links;
}

std::string linkOf(const pugi::xml_node& sheet) {
    for (const pugi::xml_attribute attribute : sheet.attributes()) {
        const std::string_view name = attribute.name();
        if (name.find(':') != std::string_view::npos && localName(name) == "id") {
            return attribute.value();
        }
    }
    return {};
}

} // namespace

Workbook::Workbook(const std::filesystem::path& path, const ImportLimits& limits)
    : m_zip(path, limits) {
    const std::map<std::string, Link> links = readLinks(m_zip);
    for (const auto& [id, link] : links) {
        if (link.kind == "sharedStrings") {
            m_textPart = link.part;
        }
    }
    const pugi::xml_document book = parsed(m_zip, BookPart);
    for (const pugi::xml_node list : book.document_element().children()) {
        for (const pugi::xml_node sheet : list.children()) {
            const auto link = links.find(linkOf(sheet));
            if (localName(sheet.name()) == "sheet" && link != links.end() &&
                link->second.kind == "worksheet") {
                m_sheets.push_back({sheet.attribute("name").value(), link->second.part});
            }
        }
    }
}

bool Workbook::readTexts(const Progress& progress) {
    if (m_textPart.empty()) {
        return true;
    }
    ZipPart part = m_zip.open(m_textPart);
    XmlElements elements(
        [&part](char* bytes, std::size_t count) { return part.read(bytes, count); }, "si",
        m_zip.limits().rowBytes);
    std::uint64_t bytes = 0;
    std::string element;
    XmlElements::Step step = elements.next(element);
    for (; step == XmlElements::Step::Element; step = elements.next(element)) {
        m_texts.push_back(SheetReader::textOf(element, m_zip.path()));
        bytes += m_texts.back().size() + sizeof(std::string);
        if (bytes > m_zip.limits().textBytes) {
            throw DirectoryError({"too-large-unpacked", m_zip.path(), m_textPart});
        }
        if (m_texts.size() % 512 == 0 &&
            !progress(static_cast<double>(part.readSoFar()) / static_cast<double>(part.size()))) {
            return false;
        }
    }
    if (step != XmlElements::Step::End) {
        throw DirectoryError(
            {step == XmlElements::Step::TooLong ? "row-too-long" : "damaged-workbook", m_zip.path(),
             m_textPart});
    }
    return true;
}

std::unique_ptr<TableReader> Workbook::open(const Sheet& sheet) const {
    return std::make_unique<SheetReader>(m_zip.open(sheet.part), m_texts,
                                         SheetReader::Place{m_zip.path(), sheet.name},
                                         m_zip.limits());
}

} // namespace waymark
