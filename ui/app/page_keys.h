// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace waymark::ui {

/// A page that has keys of its own, beside those every page has.
class PageKeys {
public:
    PageKeys() = default;
    virtual ~PageKeys() = default;
    PageKeys(const PageKeys&) = delete;
    PageKeys& operator=(const PageKeys&) = delete;

    /// A key of one letter (in lower case) or sign was pressed outside text boxes.
    virtual void pressSingle(const QString& sign) = 0;
};

} // namespace waymark::ui
