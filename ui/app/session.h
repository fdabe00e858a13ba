// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/speech.h"
#include "result/engine.h"
#include "result/versions.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace waymark {
struct PlanNotes;
}

namespace waymark::ui {

class Clients;
class OpenCasebook;
struct PlanBook;
class PlacesToCall;
class Safety;
class SavedCase;
class SecondView;

/// One person's visit: the loaded knowledge, the answers so far, and what follows from them.
/// It knows no widget. Answers live in memory only; erase() forgets them.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Reads the program's data, once. False when it cannot be used; then only help() and problem()
    /// work.
    bool load();
    [[nodiscard]] bool isReady() const { return m_engine != nullptr; }
    /// The data was read, and cannot be used.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] const QString& problem() const {
        return m_problem;
    } ///< for the log of a developer, never shown

    [[nodiscard]] const Engine& engine() const { return *m_engine; }
    [[nodiscard]] const Questionnaire& questionnaire() const { return m_engine->questionnaire(); }
    [[nodiscard]] const HelpData& help() const { return m_speech.help(); }
    /// Names the questions and rules that were loaded; empty when none were.
    [[nodiscard]] const QString& rulesHash() const { return m_rulesHash; }
    /// The catalogue, opened when first asked for; null when its file is missing or damaged.
    [[nodiscard]] const Catalogue* catalogue() { return m_speech.catalogue(); }

    /// Which program and which knowledge a result of now comes from.
    [[nodiscard]] Versions versions();

    /// What the plan is made from, and what was noted in it.
    [[nodiscard]] const PlanBook& planBook() const { return *m_planBook; }
    void setPlanNotes(const PlanNotes& notes);

    [[nodiscard]] const std::string& language() const { return m_case.language; }
    /// Says everything in another language from here on; answers stay. False when its texts cannot
    /// be used.
    bool setLanguage(const std::string& language);
    /// The language the catalogue speaks: English where it has no other yet.
    [[nodiscard]] const std::string& catalogueLanguage() { return m_speech.catalogueLanguage(); }

    [[nodiscard]] Voice voice() const { return m_case.voice; }
    void setVoice(Voice voice);
    [[nodiscard]] const Texts& texts() const { return m_speech.texts(); }
    /// A text in the current voice.
    [[nodiscard]] QString text(const QString& key) const;
    /// The same with its "{names}" filled in.
    [[nodiscard]] QString text(const QString& key, const Texts::Fillings& fillings) const;
    /// The same, empty where there is none.
    [[nodiscard]] QString optionalText(const QString& key) const;

    [[nodiscard]] const Case& currentCase() const { return m_case; }
    [[nodiscard]] const Answers& answers() const { return m_case.answers; }
    /// Takes over a whole case, as one that was read from a file.
    void setCase(const Case& answered);
    void give(VariableIndex variable, Answer answer);
    /// Several answers at once: one change.
    void giveAll(const std::vector<std::pair<VariableIndex, Answer>>& answers);
    /// How much each thing matters, by criterion; kept in memory like an answer.
    void setImportance(const Importance& importance);
    /// What the person adds: shown with the options, never counted.
    void setConcerns(const std::vector<OwnConcern>& concerns);
    /// Something was answered or noted that leaving would lose.
    [[nodiscard]] bool hasAnswers() const;
    /// How deep the questionnaire goes: counselors see all, others the short set.
    [[nodiscard]] Depth depth() const;
    [[nodiscard]] KnowledgeState state() const;
    /// Pages shown now, in order.
    [[nodiscard]] std::vector<const Page*> pages() const;
    [[nodiscard]] const Page* page(const QString& id) const;

    /// What follows from the answers; worked out once after each change.
    [[nodiscard]] const Result& result();
    /// The settings as another case would rank them; nothing of this one changes.
    [[nodiscard]] Ranking orderOf(const Case& other) const;
    /// The open questions worth most for the order, three at most; worked out once after each
    /// change.
    [[nodiscard]] const std::vector<NextQuestion>& nextQuestions();
    /// Remembers the order as it is, to tell later what an answer has moved.
    void markOrder();
    [[nodiscard]] std::optional<Ranking> takeMarkedOrder();
    /// The person has said that no more questions are wanted.
    [[nodiscard]] bool isEnough() const { return m_isEnough; }
    void setEnough(bool enough);

    /// Stops and signs to look for, and which of them were seen.
    [[nodiscard]] Safety& safety() { return *m_safety; }
    [[nodiscard]] const Safety& safety() const { return *m_safety; }
    /// The clients of a counselor; the one of them whose answers these are.
    [[nodiscard]] Clients& clients() { return *m_clients; }
    [[nodiscard]] const Clients& clients() const { return *m_clients; }
    /// Where a counselor keeps them, when they are kept.
    [[nodiscard]] OpenCasebook& casebook() { return *m_casebook; }
    /// The directory on this computer, to find places to call in.
    [[nodiscard]] PlacesToCall& places() { return *m_places; }
    [[nodiscard]] const PlacesToCall& places() const { return *m_places; }

    /// "us", "uk", ...: as answered, else by the computer's own setting, else empty.
    [[nodiscard]] std::string region() const;

    /// The case as a file; nothing is on disk before it is asked to save.
    [[nodiscard]] SavedCase& savedCase() { return *m_savedCase; }
    [[nodiscard]] const SavedCase& savedCase() const { return *m_savedCase; }
    /// Someone else's answers about the same person, or those from before.
    [[nodiscard]] SecondView& secondView() { return *m_secondView; }
    [[nodiscard]] const SecondView& secondView() const { return *m_secondView; }
    /// Forgets every answer and every note of the plan, and lets the file go.
    void erase();

Q_SIGNALS:
    void answersChanged();
    void importanceChanged();
    void concernsChanged();
    void enoughChanged();
    void voiceChanged();
    void planChanged();
    void languageChanged();

private:
    void touch();

    Speech m_speech;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<PlanBook> m_planBook;
    bool m_hasFailed = false;
    QString m_problem;
    QString m_rulesHash;
    Case m_case;
    std::optional<Result> m_result;
    std::optional<std::vector<NextQuestion>> m_next;
    std::optional<Ranking> m_marked;
    bool m_isEnough = false;
    std::unique_ptr<Safety> m_safety;
    std::unique_ptr<PlacesToCall> m_places;
    std::unique_ptr<SavedCase> m_savedCase;
    std::unique_ptr<SecondView> m_secondView;
    std::unique_ptr<OpenCasebook> m_casebook;
    std::unique_ptr<Clients> m_clients;
};

} // namespace waymark::ui
