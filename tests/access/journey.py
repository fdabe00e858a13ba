#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""The whole way through the window as someone who cannot see it: over AT-SPI, from outside.

usage: journey.py WAYMARK WAYMARK_CLI DATA CASE.json [TRANSCRIPT]
       exit code 0: fine; 1: something is in the way, and named; 77: packages are missing

It starts the real program, answers the case page by page, reads the ranking and holds it against what waymark-cli says,
opens an option, reads the table with its headers, makes a plan, hides and comes back; at last the computer is locked and
put to sleep. At every page it looks for what a
screen reader would stumble over. Where AT-SPI has no action, keys are pressed on the screen's server.
"""
import json
import pathlib
import subprocess
import sys

import outside

outside.use_system_python()

SKIP = 77


def texts_of(data):
    texts = {}
    for path in pathlib.Path(data, "text/en").glob("*.json"):
        for key, words in json.loads(path.read_text(encoding="utf-8"))["texts"].items():
            texts[key] = words if isinstance(words, str) else words["self"]
    return texts


class Journey:
    def __init__(self, desktop, reader, data, case, transcript):
        import pages
        self.check = pages
        self.desktop, self.reader, self.case, self.transcript = desktop, reader, case, transcript
        self.texts = texts_of(data)
        self.questionnaire = json.loads(pathlib.Path(data, "questionnaire.json").read_text(encoding="utf-8"))
        self.found = []
        self.page = ""
        self.root = None

    def note(self, line):
        self.transcript.append(line)

    def blame(self, problem):
        self.found.append(f'"{self.page}": {problem}')

    def arrive(self, name=None):
        """Waits for another page, then looks at all of it."""
        before = self.page

        def there():
            now = self.check.heading(self.reader.look())
            return now if now and (now == name or (name is None and now != before)) else None
        try:
            self.page = self.reader.wait(there)
        except TimeoutError as error:
            raise TimeoutError(f'from "{before}" to "{name or "the next page"}": {error}') from error
        self.reader.settle()
        self.root = self.reader.look()
        for problem in self.check.problems(self.root, self.reader):
            self.blame(problem)
        self.note(f"\n# {self.page}")
        for role, focus in self.check.focused(self.reader.heard):
            self.note(f"focus: {role} \"{focus}\"")
        for said in self.check.announcements(self.reader.heard):
            self.note(f"said: {said}")
        return self.page

    def go(self, act, name=None):
        """Does something that brings another page."""
        self.reader.settle()
        self.reader.heard.clear()
        act()
        self.arrive(name)
        for problem in self.check.problems_with_change(self.reader.heard, self.page):
            self.blame(problem)

    def one(self, role, name, begins=False):
        for node in self.root.walk():
            if node.role == role and (node.name == name or (begins and node.name.startswith(name))):
                return node
        raise LookupError(f'no {role} "{name}" on "{self.page}"')

    def press(self, name, role="push button"):
        self.note(f"press: {name}")
        node = self.one(role, name)
        return lambda: self.reader.act(node)

    def keys(self, *keys):
        self.note(f"keys: {' '.join(keys)}")
        return lambda: self.desktop.key(*keys)

    def tick(self, role, name):
        """Picks an answer by its action, and sees the state change."""
        self.note(f"pick: {name}")
        node = self.one(role, name)
        self.reader.heard.clear()
        self.reader.act(node)
        self.reader.wait(lambda: self.reader.state("CHECKED") in node.of.get_state_set().get_states())
        self.reader.settle()
        if len(self.check.announcements(self.reader.heard)) > 1:
            self.blame(f'picking "{name}" said {self.check.announcements(self.reader.heard)}')

    # The way

    def start(self):
        self.arrive("Find a treatment that fits")
        if ("radio button", "Me") not in self.check.focused(self.reader.heard):
            self.blame("the first answer did not get the focus")
        self.tick("radio button", "Me")
        self.go(self.press("Start"), "Before you start")
        self.go(self.keys("Return"))

    def answer_all(self):
        """Every question until the answers are shown; gives how many there were."""
        titles = {self.texts[f"page.{page['id']}.title"]: page for page in self.questionnaire["pages"]}
        count = 0
        while self.page in titles:
            self.answer(titles[self.page])
            self.go(self.press("Continue"))
            count += 1
            if self.page in ("Get help now", "Check this first"):
                self.go(self.keys("Escape"))
        return count

    def answer(self, page):
        given = self.case["answers"]
        if page["kind"] == "ticks":
            ticks = [name for name in page["variables"] if given.get(name) == "yes"]
            for variable in ticks:
                self.tick("check box", self.texts[f"variable.{variable}.label"])
            if not ticks:
                self.tick("check box", "None of these")
            return
        group = self.one("panel", self.page)
        names = [node.name for node in group.walk() if node.role == "radio button"]
        variable = page["variables"][0]
        value = given.get(variable)
        wanted = self.texts[f"value.{variable}.{value}"] if isinstance(value, str) else self.texts["unknown.not-sure"]
        if wanted not in names:
            self.blame(f'the group has no "{wanted}", but {names}')
            return
        self.tick("radio button", wanted)

    def change_a_value(self):
        """One line says what moved, and all goes back, so that the order stays the one of the case."""
        loose = next(node for node in self.root.walk() if node.role == "radio button" and not node.has(self.reader.state("CHECKED")))
        self.tick("radio button", loose.name)
        if len(self.check.announcements(self.reader.heard)) != 1:
            self.blame(f"a change of importance said {self.check.announcements(self.reader.heard)}")
        self.note(f"said: {self.check.announcements(self.reader.heard)}")
        self.reader.act(self.one("push button", "Set all back"))

    def open_second_part(self):
        self.reader.settle()
        self.reader.heard.clear()
        self.keys("alt+2")()
        self.reader.wait(lambda: self.check.focused(self.reader.heard) or self.check.announcements(self.reader.heard))
        self.reader.settle()
        heard = self.check.focused(self.reader.heard) + self.check.announcements(self.reader.heard)
        self.note(f"part: {heard}")
        names = {heard_as[1] if isinstance(heard_as, tuple) else heard_as for heard_as in heard}
        if len(names) != 1 or len(self.check.announcements(self.reader.heard)) > 1:
            self.blame(f"the second part was heard as {heard}")
        self.root = self.reader.look()
        for problem in self.check.problems(self.root, self.reader):
            self.blame(f"second part: {problem}")

    def read_order(self):
        """The cards as they are met: place, name, fit and reasons."""
        order = []
        for node in self.root.walk():
            if node.role == "panel" and any(child.name.startswith("Read more: ") for child in node.walk()):
                inside = [child for child in node.walk() if child is not node]
                if any(child.role == "panel" and any(deep.name.startswith("Read more: ") for deep in child.walk())
                       for child in inside):
                    continue
                name = next(child.name[len("Read more: "):] for child in inside if child.name.startswith("Read more: "))
                words = [child.name for child in inside if child.name and child.role in ("label", "image", "filler", "panel")]
                order.append((name, words))
                self.note(f"card: {name}: " + " / ".join(words))
        return order

    def hold_against(self, order, ranked):
        names = [self.texts[f"option.{entry['option']}.name"] for entry in ranked]
        read = [name for name, _ in order][:len(names)]
        if read != names:
            self.blame(f"the cards are {read}, waymark-cli says {names}")
        for (name, words), entry in zip(order, ranked):
            heard = " ".join(words)
            if entry["fit_words"] not in heard.lower().replace(" fit", "") and entry["tier"] == "fits":
                self.blame(f'the card "{name}" does not say how it fits ({entry["fit_words"]}): {heard}')
            reasons = [reason["because"] for reason in entry["reasons"]]
            if entry["tier"] == "fits" and reasons and not any(reason in heard for reason in reasons):
                self.blame(f'the card "{name}" gives none of its reasons {reasons}')

    def read_table(self):
        tables = [node for node in self.root.walk() if node.role == "table"]
        if not tables:
            self.blame("no table")
        for node in tables:
            for problem in self.check.problems_with_table(node):
                self.blame(problem)
            table = node.of.get_table_iface()
            for row in range(min(3, table.get_n_rows())):
                for column in range(1, table.get_n_columns()):
                    cell = table.get_accessible_at(row, column)
                    self.note(f"cell: {table.get_row_header(row).get_name()} / {table.get_column_header(column).get_name()}: "
                              f"{cell.get_name()}")

    def hide_and_return(self):
        """While it is hidden only the empty page is there, and only its focus is heard."""
        page = self.page
        self.reader.settle(0.3)
        self.reader.heard.clear()
        self.keys("Shift_L", "Shift_L", "Shift_L")()
        self.reader.wait(lambda: not self.check.heading(self.reader.look()))
        self.reader.settle(0.3)
        heard = self.reader.heard[:]
        if self.check.announcements(heard) or self.check.focused(heard) != [("text", "Notes")]:
            self.blame(f"hiding was heard: {self.check.announcements(heard)}, focus {self.check.focused(heard)}")
        shown = [node.name for node in self.reader.look().walk() if node.name and node.role not in ("application", "filler")]
        if set(shown) - {"Notes", "Waymark"}:
            self.blame(f"while it is hidden there is {shown}")
        self.note(f"hidden: focus {self.check.focused(heard)}")
        self.desktop.type("milk")
        self.reader.settle(2.0)
        self.reader.heard.clear()
        self.keys("Shift_L", "Shift_L", "Shift_L")()
        self.arrive(page)
        if self.check.announcements(self.reader.heard):
            self.blame(f"coming back said {self.check.announcements(self.reader.heard)}")

    def lock_and_sleep(self, waymark):
        """A lock hides; sleep, while it is hidden, erases and ends."""
        self.reader.settle(0.3)
        if not self.desktop.login.was_asked:
            self.blame("nobody asked logind for the session")
        self.desktop.login.lock()
        self.reader.wait(lambda: not self.check.heading(self.reader.look()))
        self.note("locked: hidden")
        self.desktop.login.sleep()
        for _ in range(200):
            self.reader.settle(0.02)
            if waymark.poll() is not None:
                self.note(f"sleep: ended with {waymark.returncode}")
                return
        self.blame("sleep did not end the hidden window")


def walk(journey, ranked, waymark):
    journey.start()
    questions = journey.answer_all()
    assert journey.page == "Check your answers", journey.page
    journey.go(journey.press("See your options"))
    journey.change_a_value()
    journey.go(journey.press("See your options"))
    journey.hold_against(journey.read_order(), ranked)
    journey.go(journey.press(f"Read more: {journey.texts['option.outpatient.name']}"))
    journey.open_second_part()
    journey.go(journey.keys("alt+Left"))
    journey.go(journey.press("Compare in and out"))
    journey.read_table()
    journey.go(journey.keys("alt+Left"))
    journey.go(journey.press("Make my plan"))
    journey.hide_and_return()
    journey.go(journey.keys("F1"))
    journey.go(journey.keys("Escape"))
    journey.lock_and_sleep(waymark)
    return questions


def ranking_of(cli, case):
    said = subprocess.run([cli, "rank", "--json", case], check=True, capture_output=True, text=True, timeout=60).stdout
    return json.loads(said)["ranking"]


def main(arguments):
    if len(arguments) not in (4, 5):
        print(__doc__, file=sys.stderr)
        return 2
    missing = outside.missing()
    if missing:
        print("skipped: these packages are not installed:", *missing)
        return SKIP
    program, cli, data, case_file = arguments[:4]
    case = json.loads(pathlib.Path(case_file).read_text(encoding="utf-8"))
    transcript = []
    with outside.Desktop() as desktop:
        waymark = subprocess.Popen([program], stdin=subprocess.DEVNULL)
        try:
            reader = outside.Reader("waymark")
            desktop.focus_window("Waymark")
            journey = Journey(desktop, reader, data, case, transcript)
            questions = walk(journey, ranking_of(cli, case_file), waymark)
            if waymark.wait(10) != 0:
                journey.blame(f"the program ended with {waymark.returncode}")
        finally:
            waymark.terminate()
            waymark.wait(10)
            if len(arguments) == 5:
                pathlib.Path(arguments[4]).write_text("\n".join(transcript) + "\n", encoding="utf-8")
    found = list(dict.fromkeys(journey.found))
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{questions} questions answered over AT-SPI. Problems: {len(found)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
