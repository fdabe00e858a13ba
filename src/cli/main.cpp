// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "casefile/case_file_fault.h"
#include "cli/batch.h"
#include "cli/check_report.h"
#include "cli/compare_text.h"
#include "cli/exit_code.h"
#include "cli/export_case.h"
#include "cli/export_paper.h"
#include "cli/place_commands.h"
#include "cli/replay.h"
#include "cli/session.h"
#include "cli/text_insight.h"
#include "cli/text_ranking.h"
#include "formats/case_json.h"
#include "formats/fhir_questionnaire.h"
#include "formats/insight_json.h"

#include "result/app_version.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::cli {
namespace {

struct Options {
    CaseInput input;
    CaseInput other;
    CheckOptions check;
    CaseExport written;
    PaperExport paper;
    std::string importance;
    std::string language;
    bool json = false;
    bool kept = false;
};

int printProblems(const BadData& bad, ExitCode code) {
    for (const DataError& error : bad.errors()) {
        std::cerr << "waymark-cli: " << error.message() << '\n';
    }
    return code;
}

int printFault(const CaseFileError& error, const Texts& texts) {
    const std::string key = std::string("saving.fault.") + wordOf(error.fault());
    std::cerr << "waymark-cli: " << error.path().string() << ": " << texts.text(key, Voice::Self)
              << " [" << wordOf(error.fault()) << "]\n";
    return BadInput;
}

/// Loads the data, then does the work, each with an exit code of its own.
template <typename Use>
int withSession(Use use) {
    try {
        const Session session;
        try {
            use(session);
            return Fine;
        } catch (const BadData& bad) {
            return printProblems(bad, BadInput);
        } catch (const CaseFileError& error) {
            return printFault(error, session.texts());
        }
    } catch (const BadData& bad) {
        return printProblems(bad, DataDamaged);
    }
}

/// Runs a command on one case.
template <typename Use>
int withCase(const Options& options, Use use) {
    return withSession([&](const Session& session) {
        Case answered = session.readCase(options.input);
        if (!options.language.empty()) {
            answered.language = options.language;
        }
        session.setImportance(answered, options.importance);
        use(session, answered, session.engine().evaluate(answered));
    });
}

nlohmann::json asJson(const Session& session, const Case& answered, const Result& result) {
    return writeResult(result, answered, session.engine(), session.texts(answered.language),
                       session.versions());
}

int runRank(const Options& options) {
    return withCase(options, [&](const Session& session, const Case& answered,
                                 const Result& result) {
        const Engine& engine = session.engine();
        if (options.json) {
            nlohmann::json written = asJson(session, answered, result);
            if (const DecisionResult* setting = result.of("setting")) {
                written["weight_acceptability"] = writeWeightAcceptability(
                    engine.weightAcceptability(answered), *setting->ranking.decision);
            }
            std::cout << written.dump(2) << '\n';
        } else {
            std::cout << textRanking(result, answered, engine, session.texts(answered.language))
                      << textWeights(result, answered, engine, session.texts(answered.language));
        }
    });
}

int runNext(const Options& options) {
    return withCase(options, [&](const Session& session, const Case& answered,
                                 const Result& result) {
        const Engine& engine = session.engine();
        const std::vector<NextQuestion> next = engine.nextQuestions(answered);
        if (options.json) {
            const nlohmann::json all = asJson(session, answered, result);
            std::cout << nlohmann::json{{"waymark_next", 1},
                                        {"next", writeNextQuestions(
                                                     next, engine, session.texts(answered.language),
                                                     answered.voice)},
                                        {"worth_finding_out", all["worth_finding_out"]}}
                             .dump(2)
                      << '\n';
        } else {
            std::cout << textNext(next, answered, engine, session.texts(answered.language))
                      << textQuestions(result, answered, engine, session.texts(answered.language));
        }
    });
}

int runWhatIf(const Options& options) {
    return withCase(options, [&](const Session& session, const Case& answered, const Result&) {
        const WhatWouldChange changes = session.engine().whatWouldChange(answered);
        if (options.json) {
            std::cout << writeWhatIf(changes, session.engine()).dump(2) << '\n';
        } else {
            std::cout << textWhatIf(changes, answered, session.engine(),
                                    session.texts(answered.language));
        }
    });
}

int runCompare(const Options& options) {
    return withCase(options, [&](const Session& session, const Case& first, const Result&) {
        const Case second = session.readCase(options.other);
        const CaseComparison comparison = compareCases(session.engine(), first, second);
        if (options.json) {
            std::cout << comparisonAsJson(comparison, session.engine()).dump(2) << '\n';
        } else {
            std::cout << comparisonAsText(comparison, first, session.engine(),
                                          session.texts(first.language));
        }
    });
}

int runReplay(const Options& options) {
    return withSession([&](const Session& session) {
        replayCase(session, options.input, options.json, std::cout);
    });
}

int runAudit(const Options& options) {
    return withSession([&](const Session& session) {
        writeAudit(session, options.input, options.json, std::cout);
    });
}

/// What is wrong with how `export` was used; empty: nothing.
std::string exportMisuse(const Options& options) {
    if (options.written.count() + (options.paper.isAsked() ? 1 : 0) != 1) {
        return "export writes one thing: --html or --pdf or both, or --fhir, --plain or --sealed";
    }
    if (options.written.sealed.empty() != options.written.newPassphraseFile.empty()) {
        return "--sealed and --new-passphrase-file go together";
    }
    return {};
}

int runExport(const Options& options) {
    const std::string misuse = exportMisuse(options);
    if (!misuse.empty()) {
        std::cerr << "waymark-cli: " << misuse << '\n';
        return Usage;
    }
    int code = Fine;
    const int loaded = withSession([&](const Session& session) {
        if (options.paper.isAsked()) {
            code = exportPaper(session, options.input, options.paper);
        } else {
            exportCase(session, options.input, options.written);
        }
    });
    return loaded == Fine ? code : loaded;
}

int runQuestionnaire(const Options&) {
    return withSession([](const Session& session) {
        const FormWords words{session.texts(), Voice::Self, "en", session.versions().rules};
        std::cout << writeFhirQuestionnaire(session.engine().questionnaire(),
                                            session.engine().rules(), words)
                         .dump(2)
                  << '\n';
    });
}

int runBatchCommand(const Options& options) {
    try {
        const Session session;
        std::ios::sync_with_stdio(false);
        runBatch(session, std::cin, std::cout, options.kept ? BatchLine::Kept : BatchLine::Whole);
        return Fine;
    } catch (const BadData& bad) {
        return printProblems(bad, DataDamaged);
    }
}

int runDataCheck(const Options& options) {
    return runCheck(options.check);
}

void addInput(CLI::App& command, CaseInput& input) {
    command.add_option("CASE", input.path, "A case: JSON, FHIR or sealed; - for standard input")
        ->required();
    command.add_option("--passphrase-file", input.passphraseFile,
                       "A file whose first line opens a sealed case, as /dev/fd/3");
}

void addLanguage(CLI::App& command, std::string& language) {
    command.add_option("--language", language, "en or es; else as in the case")
        ->check(CLI::IsMember(languageWords()));
}

/// What a command does once the line is read; gives the exit code.
using Command = int (*)(const Options& options);

/// The words of the command line, read into the options, and the command that was asked for.
class CommandLine {
public:
    CommandLine()
        : m_app("Ranks six kinds of care by a case's answers, with the reasons.", "waymark-cli") {
        m_app.set_version_flag("--version", "waymark-cli " + std::string(appVersion()));
        m_app.require_subcommand(1);
        addRanking();
        addComparing();
        addChecking();
        addWriting();
        m_places = std::make_unique<PlaceCommands>(m_app);
    }

    int run(int argc, char** argv) {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            return m_app.exit(error) == 0 ? Fine : Usage;
        }
        return m_places->isAsked() ? m_places->run() : m_asked(m_options);
    }

private:
    CLI::App& add(const char* name, const char* does, Command command) {
        CLI::App& added = *m_app.add_subcommand(name, does);
        added.callback([this, command] { m_asked = command; });
        return added;
    }

    void addCaseOptions(CLI::App& command) {
        addInput(command, m_options.input);
        addJson(command);
        command.add_option("--importance", m_options.importance, "As cost=lot,preference=not-much");
        addLanguage(command, m_options.language);
    }

    void addJson(CLI::App& command) {
        command.add_flag("--json", m_options.json, "Write JSON for programs");
    }

    void addRanking() {
        addCaseOptions(add("rank", "Rank the options of a case and say why", runRank));
        addCaseOptions(add("next", "List the open questions most worth finding out", runNext));
        addCaseOptions(add("what-if", "List what would change the order", runWhatIf));
    }

    void addComparing() {
        CLI::App& compare =
            add("compare", "Set two cases about one person side by side", runCompare);
        compare
            .add_option("FIRST", m_options.input.path,
                        "A case: JSON, FHIR or sealed; - for standard input")
            ->required();
        compare.add_option("SECOND", m_options.other.path, "The other case")->required();
        compare.add_option("--passphrase-file", m_options.input.passphraseFile,
                           "A file whose first line opens the first, when it is sealed");
        compare.add_option("--second-passphrase-file", m_options.other.passphraseFile,
                           "The same for the second");
        addJson(compare);
        CLI::App& replay =
            add("replay", "Work a kept case out anew and say what differs", runReplay);
        addInput(replay, m_options.input);
        addJson(replay);
        CLI::App& audit = add("audit", "Write what a counselor changed, and why", runAudit);
        addInput(audit, m_options.input);
        addJson(audit);
    }

    void addChecking() {
        CLI::App& check = add("check", "Check questionnaire, rules and texts", runDataCheck);
        CheckOptions& options = m_options.check;
        check.add_option("DATA_DIR", options.folder, "A data folder; left out: the program's own");
        check.add_option("--cases", options.casesFolder, "A folder of cases to try every rule on");
        check.add_option("--certificate", options.certificate,
                         "Write what was looked at to this file when nothing is found");
        check.add_flag("--json", options.json, "Write JSON for programs");
    }

    void addWriting() {
        CLI::App& command = add("export", "Write a case to a file in another form", runExport);
        addInput(command, m_options.input);
        CaseExport& written = m_options.written;
        command.add_option("--fhir", written.fhir, "A FHIR R4 document with the order");
        command.add_option("--plain", written.plain, "JSON that anyone can read");
        command.add_option("--sealed", written.sealed, "A file that a passphrase opens");
        command.add_option("--new-passphrase-file", written.newPassphraseFile,
                           "A file whose first line is that passphrase");
        PaperExport& paper = m_options.paper;
        command.add_option("--html", paper.html, "The plan as HTML; - for standard output");
        command.add_option("--pdf", paper.pdf, "The plan as PDF; needs waymark-paper");
        command.add_option("--parts", paper.parts,
                           "Of plan,options,comparison,answers,insurance,visit; left out: plan");
        addLanguage(command, paper.language);
        command.add_flag("--plain-words", paper.hasPlainWords,
                         "Leave out words that tell too much");
        command.add_flag("--large", paper.hasLargeType, "Set it in large type");
        add("questionnaire", "Write the questions as a FHIR R4 Questionnaire", runQuestionnaire);
        add("batch", "One case a line in, one result a line out", runBatchCommand)
            .add_flag(
                "--kept", m_options.kept,
                "Write results as they are kept with a case: names and numbers, no sentences");
    }

    CLI::App m_app;
    Options m_options;
    std::unique_ptr<PlaceCommands> m_places;
    Command m_asked = nullptr;
};

} // namespace
} // namespace waymark::cli

int main(int argc, char** argv) {
    const int code = waymark::cli::CommandLine().run(argc, argv);
    // A disk that is full shows only when the last of the output goes out.
    if (!std::cout.flush()) {
        std::cerr << "waymark-cli: the output could not be written. The disk may be full.\n";
        return waymark::cli::DataDamaged;
    }
    return code;
}
