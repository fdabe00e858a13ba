// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QVBoxLayout;
class QWidget;

namespace waymark::ui {

class Session;

/// The languages as buttons, each by its own name; picking one switches the session.
[[nodiscard]] QWidget* createLanguageStrip(Session& session);

/// Says that nobody who works in the field and speaks the language has read it yet; nothing in
/// English.
void addNotReviewedNote(QVBoxLayout* column, const Session& session);

/// Says that the facts below are still in English, where the catalogue has no texts in this
/// language.
void addStillEnglishNote(QVBoxLayout* column, Session& session);

} // namespace waymark::ui
