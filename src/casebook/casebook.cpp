// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casebook/casebook.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace waymark {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

/// Names that tell nothing; the first holds the key.
constexpr std::string_view NamePrefix = "notes-";
constexpr std::string_view NameEnd = ".wmk";
constexpr int MostCases = 9999;
constexpr std::size_t KeyBytes = 32;

std::string nameOf(int number) {
    std::string digits = std::to_string(number);
    digits.insert(0, 4 - std::min<std::size_t>(digits.size(), 4), '0');
    return std::string(NamePrefix).append(digits).append(NameEnd);
}

fs::path keyFile(const fs::path& folder) {
    return folder / nameOf(0);
}

bool isCaseName(const std::string& name) {
    const bool isFramed =
        name.size() == nameOf(0).size() && name.starts_with(NamePrefix) && name.ends_with(NameEnd);
    return isFramed && name != nameOf(0) &&
           std::all_of(name.begin() + NamePrefix.size(), name.end() - NameEnd.size(),
                       [](char c) { return c >= '0' && c <= '9'; });
}

/// The key is random and as long as the cipher's own: nothing is gained by making it slow.
SealHow howToSealCases() {
    return {SealedKind::Case, LeastKeyCost, {}};
}

std::string keyText(const Secret& key) {
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string hex;
    for (const char letter : key.view()) {
        const auto byte = static_cast<unsigned char>(letter);
        hex += Digits[byte >> 4U];
        hex += Digits[byte & 15U];
    }
    std::string text = R"({"waymark_casebook": 1, "key": ")";
    text += hex;
    text += "\"}\n";
    wipe(hex.data(), hex.size());
    return text;
}

/// The hex digits of the key are the passphrase of each case.
Secret keyFrom(const Unsealed& content, const fs::path& path) {
    const json parsed = json::parse(content.payload.view(), nullptr, false);
    if (content.kind != SealedKind::Casebook || !parsed.is_object() ||
        parsed.value("waymark_casebook", json()) != json(1)) {
        throw CaseFileError(CaseFileFault::Foreign, path);
    }
    const json key = parsed.value("key", json());
    if (!key.is_string() || key.get_ref<const std::string&>().size() != 2 * KeyBytes) {
        throw CaseFileError(CaseFileFault::Damaged, path);
    }
    return Secret(std::string_view(key.get_ref<const std::string&>()));
}

std::string textMember(const json& record, const char* key) {
    const json value = record.value(key, json());
    return value.is_string() ? value.get<std::string>() : std::string();
}

} // namespace

Casebook::Casebook(fs::path folder, Secret key, HeldFile held)
    : m_folder(std::move(folder))
    , m_key(std::move(key))
    , m_held(std::move(held)) {
    list();
}

bool Casebook::isIn(const fs::path& folder) {
    std::error_code ignored;
    return fs::exists(keyFile(folder), ignored);
}

Casebook Casebook::create(const fs::path& folder, const Secret& passphrase, const SealHow& how) {
    if (isIn(folder)) {
        throw CaseFileError(CaseFileFault::InUse, keyFile(folder));
    }
    std::error_code failure;
    if (fs::create_directory(folder, failure)) {
        fs::permissions(folder, fs::perms::owner_all, failure);
    }
    if (failure) {
        throw CaseFileError(faultOf(failure.value(), CaseFileFault::NotAllowed), folder);
    }
    const Secret key = randomSecret(KeyBytes);
    std::string text = keyText(key);
    const SealHow seal{SealedKind::Casebook, how.cost, how.stop};
    HeldFile held = saveSealed(keyFile(folder), text, passphrase, {seal, nullptr});
    // Without this one file no case opens: its copy stands beside it from the first day.
    held = saveSealed(keyFile(folder), text, passphrase, {seal, &held});
    Secret hex = keyFrom({SealedKind::Casebook, Secret(std::string_view(text))}, folder);
    wipe(text.data(), text.size());
    return {fs::canonical(folder), std::move(hex), std::move(held)};
}

Casebook Casebook::open(const fs::path& folder, const Secret& passphrase,
                        const std::stop_token& stop) {
    OpenedCase opened = openCaseFile(keyFile(folder), passphrase, {true, stop});
    if (opened.form != CaseFileForm::Sealed) {
        throw CaseFileError(CaseFileFault::Foreign, keyFile(folder));
    }
    return {fs::canonical(folder), keyFrom(opened.content, keyFile(folder)),
            std::move(opened.held)};
}

void Casebook::list() {
    m_entries.clear();
    m_unreadable.clear();
    std::error_code failure;
    for (const fs::directory_entry& each : fs::directory_iterator(m_folder, failure)) {
        const std::string name = each.path().filename().string();
        if (!isCaseName(name)) {
            continue;
        }
        try {
            const Secret text = read(name);
            const json record = json::parse(text.view(), nullptr, false);
            if (!record.is_object()) {
                throw CaseFileError(CaseFileFault::Damaged, each.path());
            }
            m_entries.push_back({name, textMember(record, "label"), textMember(record, "started"),
                                 textMember(record, "changed")});
        } catch (const CaseFileError& error) {
            // Someone else's sealed file, put into this folder, has another key.
            const bool isOther = error.fault() == CaseFileFault::WrongPassphrase;
            m_unreadable.push_back({name, isOther ? CaseFileFault::Foreign : error.fault()});
        }
    }
    if (failure) {
        throw CaseFileError(faultOf(failure.value(), CaseFileFault::NotAllowed), m_folder);
    }
    std::ranges::sort(m_entries, [](const CasebookEntry& a, const CasebookEntry& b) {
        return std::tie(b.changed, b.file) < std::tie(a.changed, a.file);
    });
    std::ranges::sort(m_unreadable, {}, &Unreadable::file);
}

Secret Casebook::read(const std::string& file) const {
    OpenedCase opened = openCaseFile(m_folder / file, m_key, {false, {}});
    if (opened.form != CaseFileForm::Sealed) {
        throw CaseFileError(CaseFileFault::Foreign, m_folder / file);
    }
    return std::move(opened.content.payload);
}

std::string Casebook::freeName() const {
    for (int number = 1; number <= MostCases; ++number) {
        std::error_code ignored;
        if (!fs::exists(m_folder / nameOf(number), ignored)) {
            return nameOf(number);
        }
    }
    throw CaseFileError(CaseFileFault::TooLarge, m_folder);
}

std::string Casebook::keep(std::string_view record, const std::string& file) {
    std::string name = file.empty() ? freeName() : file;
    (void)saveSealed(m_folder / name, record, m_key, {howToSealCases(), nullptr});
    list();
    return name;
}

void Casebook::remove(const std::string& file) {
    deleteCaseFile(m_folder / file);
    list();
}

} // namespace waymark
