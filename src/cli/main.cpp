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

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

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

int runQuestionnaire() {
    return withSession([](const Session& session) {
        const FormWords words{session.texts(), Voice::Self, "en", session.versions().rules};
        std::cout << writeFhirQuestionnaire(session.engine().questionnaire(),
                                            session.engine().rules(), words)
                         .dump(2)
                  << '\n';
    });
}

int runBatchCommand(BatchLine form) {
    try {
        const Session session;
        std::ios::sync_with_stdio(false);
        runBatch(session, std::cin, std::cout, form);
        return Fine;
    } catch (const BadData& bad) {
        return printProblems(bad, DataDamaged);
    }
}

void addInput(CLI::App& command, CaseInput& input) {
    command.add_option("CASE", input.path, "A case: JSON, FHIR or sealed; - for standard input")
        ->required();
    command.add_option("--passphrase-file", input.passphraseFile,
                       "A file whose first line opens a sealed case, as /dev/fd/3");
}

CLI::App& addExport(CLI::App& app, Options& options) {
    CLI::App& command = *app.add_subcommand("export", "Write a case to a file in another form");
    addInput(command, options.input);
    command.add_option("--fhir", options.written.fhir, "A FHIR R4 document with the order");
    command.add_option("--plain", options.written.plain, "JSON that anyone can read");
    command.add_option("--sealed", options.written.sealed, "A file that a passphrase opens");
    command.add_option("--new-passphrase-file", options.written.newPassphraseFile,
                       "A file whose first line is that passphrase");
    command.add_option("--html", options.paper.html, "The plan as HTML; - for standard output");
    command.add_option("--pdf", options.paper.pdf, "The plan as PDF; needs waymark-paper");
    command.add_option("--parts", options.paper.parts,
                       "Of plan,options,comparison,answers,insurance,visit; left out: plan");
    command.add_option("--language", options.paper.language, "en or es; else as in the case")
        ->check(CLI::IsMember(languageWords()));
    command.add_flag("--plain-words", options.paper.hasPlainWords,
                     "Leave out words that tell too much");
    command.add_flag("--large", options.paper.hasLargeType, "Set it in large type");
    return command;
}

void addCaseOptions(CLI::App& command, Options& options) {
    addInput(command, options.input);
    command.add_flag("--json", options.json, "Write JSON for programs");
    command.add_option("--importance", options.importance, "As cost=lot,preference=not-much");
    command.add_option("--language", options.language, "en or es; else as in the case")
        ->check(CLI::IsMember(languageWords()));
}

int run(int argc, char** argv) {
    CLI::App app("Ranks six kinds of care by a case's answers, with the reasons.", "waymark-cli");
    app.set_version_flag("--version", "waymark-cli " WAYMARK_VERSION);
    app.require_subcommand(1);
    Options options;
    CLI::App& rank = *app.add_subcommand("rank", "Rank the options of a case and say why");
    addCaseOptions(rank, options);
    CLI::App& next = *app.add_subcommand("next", "List the open questions most worth finding out");
    addCaseOptions(next, options);
    CLI::App& whatIf = *app.add_subcommand("what-if", "List what would change the order");
    addCaseOptions(whatIf, options);
    CLI::App& compare =
        *app.add_subcommand("compare", "Set two cases about one person side by side");
    compare
        .add_option("FIRST", options.input.path,
                    "A case: JSON, FHIR or sealed; - for standard input")
        ->required();
    compare.add_option("SECOND", options.other.path, "The other case")->required();
    compare.add_option("--passphrase-file", options.input.passphraseFile,
                       "A file whose first line opens the first, when it is sealed");
    compare.add_option("--second-passphrase-file", options.other.passphraseFile,
                       "The same for the second");
    compare.add_flag("--json", options.json, "Write JSON for programs");
    CLI::App& replay =
        *app.add_subcommand("replay", "Work a kept case out anew and say what differs");
    addInput(replay, options.input);
    replay.add_flag("--json", options.json, "Write JSON for programs");
    CLI::App& audit = *app.add_subcommand("audit", "Write what a counselor changed, and why");
    addInput(audit, options.input);
    audit.add_flag("--json", options.json, "Write JSON for programs");
    CLI::App& check = *app.add_subcommand("check", "Check questionnaire, rules and texts");
    check.add_option("DATA_DIR", options.check.folder,
                     "A data folder; left out: the program's own");
    check.add_option("--cases", options.check.casesFolder,
                     "A folder of cases to try every rule on");
    check.add_option("--certificate", options.check.certificate,
                     "Write what was looked at to this file when nothing is found");
    check.add_flag("--json", options.check.json, "Write JSON for programs");
    const CLI::App& exported = addExport(app, options);
    const CLI::App& questionnaire =
        *app.add_subcommand("questionnaire", "Write the questions as a FHIR R4 Questionnaire");
    CLI::App& batch = *app.add_subcommand("batch", "One case a line in, one result a line out");
    batch.add_flag("--kept", options.kept,
                   "Write results as they are kept with a case: names and numbers, no sentences");
    const PlaceCommands places(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Fine : Usage;
    }
    if (rank.parsed()) {
        return runRank(options);
    }
    if (next.parsed()) {
        return runNext(options);
    }
    if (whatIf.parsed()) {
        return runWhatIf(options);
    }
    if (compare.parsed()) {
        return runCompare(options);
    }
    if (replay.parsed()) {
        return runReplay(options);
    }
    if (audit.parsed()) {
        return runAudit(options);
    }
    if (check.parsed()) {
        return runCheck(options.check);
    }
    if (places.isAsked()) {
        return places.run();
    }
    if (exported.parsed()) {
        return runExport(options);
    }
    if (questionnaire.parsed()) {
        return runQuestionnaire();
    }
    return batch.parsed() ? runBatchCommand(options.kept ? BatchLine::Kept : BatchLine::Whole)
                          : Usage;
}

} // namespace
} // namespace waymark::cli

int main(int argc, char** argv) {
    const int code = waymark::cli::run(argc, argv);
    // A disk that is full shows only when the last of the output goes out.
    if (!std::cout.flush()) {
        std::cerr << "waymark-cli: the output could not be written. The disk may be full.\n";
        return waymark::cli::DataDamaged;
    }
    return code;
}
