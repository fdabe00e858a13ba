// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/case_file.h"

#include <cerrno>

namespace waymark {

namespace fs = std::filesystem;

namespace {

bool startsPlain(std::string_view bytes) {
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && bytes[first] == '{';
}

/// An empty file may be one that was just made for us.
bool isCaseFile(std::string_view bytes) {
    return bytes.empty() || startsSealed(bytes) ||
           (startsPlain(bytes) && bytes.find("\"waymark_case\"") != std::string_view::npos);
}

/// Does the work, and names the file in what goes wrong.
template <typename Work>
auto naming(const fs::path& path, Work work) {
    try {
        return work();
    } catch (const CaseFileError& error) {
        throw CaseFileError(error.fault(), path);
    } catch (const std::bad_alloc&) {
        throw CaseFileError(CaseFileFault::NotEnoughMemory, path);
    }
}

CaseFileForm formOf(std::string_view bytes) {
    if (!startsSealed(bytes) && !startsPlain(bytes)) {
        throw CaseFileError(CaseFileFault::Foreign, {});
    }
    return startsSealed(bytes) ? CaseFileForm::Sealed : CaseFileForm::Plain;
}

FileHandle openOrThrow(const fs::path& path) {
    FileHandle file = FileHandle::toRead(path);
    if (!file.isOpen()) {
        throw CaseFileError(faultOf(errno, CaseFileFault::NotAllowed), path);
    }
    return file;
}

bool opensAgain(std::string_view bytes, const Secret& passphrase, std::string_view payload,
                const SealHow& how) {
    const Unsealed again = unseal(bytes, passphrase, how.stop);
    return again.kind == how.kind && again.payload.view() == payload;
}

} // namespace

CaseFileForm caseFileForm(const fs::path& path) {
    return naming(path,
                  [&] { return formOf(readWhole(openOrThrow(path), path, MostSealedBytes)); });
}

OpenedCase openCaseFile(const fs::path& path, const Secret& passphrase, const OpenHow& how) {
    return naming(path, [&] {
        FileHandle file = openOrThrow(path);
        if (how.hold && !file.lock()) {
            throw CaseFileError(CaseFileFault::InUse, path);
        }
        std::string bytes = readWhole(file, path, MostSealedBytes);
        OpenedCase opened{formOf(bytes), {}, {}};
        if (opened.form == CaseFileForm::Sealed) {
            opened.content = unseal(bytes, passphrase, how.stop);
        } else {
            opened.content.payload = Secret(bytes);
        }
        if (how.hold) {
            opened.held = HeldFile(std::move(file), fs::canonical(path), bytes);
        }
        wipe(bytes.data(), bytes.size());
        return opened;
    });
}

HeldFile saveSealed(const fs::path& path, std::string_view payload, const Secret& passphrase,
                    const SaveHow& how) {
    return naming(path, [&] {
        const std::string bytes = seal(payload, passphrase, how.seal);
        return replaceFile(path, bytes,
                           {isCaseFile, startsSealed,
                            [&](std::string_view there) {
                                return opensAgain(there, passphrase, payload, how.seal);
                            },
                            how.held});
    });
}

HeldFile savePlain(const fs::path& path, std::string_view payload, const HeldFile* held) {
    return naming(path, [&] {
        return replaceFile(path, payload,
                           {isCaseFile, startsSealed, [](std::string_view) { return true; }, held});
    });
}

void deleteCaseFile(const fs::path& path) {
    std::error_code failure;
    for (const fs::path& each : {path, backupOf(path), partOf(path), partOf(backupOf(path))}) {
        if (!fs::remove(each, failure) && failure) {
            throw CaseFileError(faultOf(failure.value(), CaseFileFault::CannotWrite), each);
        }
    }
    if (!syncFolder(fs::absolute(path).parent_path())) {
        throw CaseFileError(CaseFileFault::CannotWrite, path);
    }
}

} // namespace waymark
