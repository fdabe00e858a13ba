// SPDX-FileCopyrightText: Waymark contributors
// SPDX-License-Identifier: Apache-2.0

#include "questionnaire/answers.h"

#include "support/catch.h"

using namespace waymark;

TEST_CASE("an answer can be given, changed and taken back") {
    Answers answers;
    CHECK(answers.isEmpty());
    answers.give(3, ValueSet::single(1));
    answers.give(3, ValueSet::single(2));
    CHECK(answers.of(3) == Answer(ValueSet::single(2)));
    CHECK(answers.isGiven(3));
    answers.take(3);
    CHECK_FALSE(answers.isGiven(3));
    CHECK(answers.isEmpty());
    answers.take(3);
    CHECK(answers == Answers());
}

TEST_CASE("not sure is an answer, but no value") {
    Answers answers;
    answers.give(0, NoAnswer::NotSure);
    answers.give(1, ValueSet::firstValues(2));
    CHECK(answers.isGiven(0));
    CHECK_FALSE(answers.isValue(0));
    CHECK(answers.isValue(1));
    CHECK_FALSE(answers.isValue(2));
}

TEST_CASE("the ways of not answering are kept apart") {
    Answers one;
    Answers other;
    one.give(0, NoAnswer::NotSure);
    other.give(0, NoAnswer::RatherNotSay);
    CHECK_FALSE(one == other);
}

TEST_CASE("the order of answering is not remembered") {
    Answers one;
    one.give(0, ValueSet::single(1));
    one.give(1, NoAnswer::Skipped);
    Answers other;
    other.give(1, NoAnswer::Skipped);
    other.give(0, ValueSet::single(1));
    CHECK(one == other);
}
