// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/paper_file.h"

#include "paper/paper_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace waymark::ui {

namespace {

constexpr qreal Margin = 16;
constexpr int Resolution = 300;

FileTrouble whyNot(const QString& path, qint64 size, bool isBegun) {
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        return FileTrouble::NoFolder;
    }
    const QStorageInfo disk(folder.absoluteFilePath());
    // Where a file cannot even be begun the folder is locked, whatever it says of itself.
    if (!isBegun || !folder.isWritable() || disk.isReadOnly()) {
        return FileTrouble::ReadOnly;
    }
    return disk.isValid() && disk.bytesAvailable() < size ? FileTrouble::Full : FileTrouble::Other;
}

} // namespace

FileTrouble writeBytes(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    // Without this the old file would be written over in place where no new one can be made.
    file.setDirectWriteFallback(false);
    const bool isBegun = file.open(QIODevice::WriteOnly);
    const bool isWritten = isBegun &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? FileTrouble::None : whyNot(path, bytes.size(), isBegun);
}

FileTrouble writePdf(PaperDocument& paper, const QString& path) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(QStringLiteral("Notes"));
        writer.setCreator(QString());
        writer.setResolution(Resolution);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins(QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter);
        if (!paper.print(writer)) {
            return FileTrouble::Other;
        }
    }
    return writeBytes(bytes, path);
}

QString troubleWords(FileTrouble trouble) {
    switch (trouble) {
    case FileTrouble::None:
        return {};
    case FileTrouble::ReadOnly:
        return QCoreApplication::translate("PaperFile",
                                           "That folder is locked. Choose another folder.");
    case FileTrouble::NoFolder:
        return QCoreApplication::translate("PaperFile",
                                           "That folder is not there. Choose another folder.");
    case FileTrouble::Full:
        return QCoreApplication::translate(
            "PaperFile", "The disk is full. Make room, or choose another folder.");
    case FileTrouble::Other:
        break;
    }
    return QCoreApplication::translate("PaperFile",
                                       "The disk may be full or locked. Choose another folder.");
}

} // namespace waymark::ui
