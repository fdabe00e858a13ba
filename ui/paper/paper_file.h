// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace waymark::ui {

class PaperDocument;

/// Why a file could not be written.
enum class FileTrouble { None, ReadOnly, NoFolder, Full, Other };

/// Writes a paper as PDF: the file is there whole, or as it was before. Only its owner may read it.
[[nodiscard]] FileTrouble writePdf(PaperDocument& paper, const QString& path);

/// Writes bytes the same way.
[[nodiscard]] FileTrouble writeBytes(const QByteArray& bytes, const QString& path);

/// What a person can do about it, in a sentence.
[[nodiscard]] QString troubleWords(FileTrouble trouble);

} // namespace waymark::ui
