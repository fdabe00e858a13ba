# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""What holds for every page as a screen reader meets it, and the events that a change brings."""
import collections

from outside import OPERABLE

SHOWN_ONCE = "object:state-changed:showing"


def operable(root, focusable):
    return [node for node in root.walk() if node.role in OPERABLE and node.has(focusable)]


def heading(root):
    found = [node for node in root.walk() if node.role == "heading"]
    return found[0].name if found else ""


def named_as_page(node):
    """The nearest thing with a name that a heading stands in: the page."""
    at = node.parent
    while at is not None and not at.name:
        at = at.parent
    return at


def problems_with_names(root, reader):
    stops = operable(root, reader.state("FOCUSABLE"))
    for node in stops:
        if not node.name.strip():
            yield f"{node.role} without a name"
    for name, count in collections.Counter(node.name for node in stops).items():
        if count > 1:
            yield f'{count} things to press are called "{name}"'


def problems_with_heading(root):
    headings = [node for node in root.walk() if node.role == "heading"]
    if len(headings) != 1:
        yield f"{len(headings)} headings: {headings}"
    for node in headings:
        page = named_as_page(node)
        if page is None or page.name != node.name:
            yield f'the page is called {page}, its heading is "{node.name}"'


def problems_with_groups(root):
    for node in root.walk():
        if node.role == "radio button":
            group = node.around("panel")
            if group is None or not group.name:
                yield f"{node} stands in no named panel"
        if node.role == "frame" and node.parent is not None and node.parent.role != "application":
            yield f"{node} inside the window reads like another window"
        if node.role == "image" and (not node.name or node.children):
            yield f"{node} needs a sentence and nothing inside"


def problems_with_labels(root, reader):
    for node in root.walk():
        if node.role in ("text", "entry") and node.has(reader.state("EDITABLE")):
            if reader.atspi.RelationType.LABELLED_BY not in node.relations() and not node.name:
                yield f"{node} has no label"


def problems_with_table(node):
    table = node.of.get_table_iface()
    for row in range(table.get_n_rows()):
        for column in range(table.get_n_columns()):
            heads = table.get_row_header(row), table.get_column_header(column)
            if any(head is None or not head.get_name() for head in heads):
                yield f"cell {row + 1}, {column + 1} of {node} has no row or column header"


def problems(root, reader):
    yield from problems_with_names(root, reader)
    yield from problems_with_heading(root)
    yield from problems_with_groups(root)
    yield from problems_with_labels(root, reader)


def announcements(heard):
    """The lines said without moving focus: Qt 6.8 announces, before it a notice comes to show."""
    return [text or name for kind, value, role, name, text in heard
            if kind.startswith("object:announcement") or (kind == SHOWN_ONCE and value == 1 and role == "notification")]


def focused(heard):
    return [(role, name) for kind, value, role, name, _ in heard if kind == "object:state-changed:focused" and value == 1]


def problems_with_change(heard, name):
    """A new page: its name is heard, as the focus or as one announcement, and the focus comes to rest at one place."""
    said, stops = announcements(heard), focused(heard)
    if len(said) > 1:
        yield f"{len(said)} announcements: {said}"
    if len(stops) != 1:
        yield f"the focus went through {stops}"
    times = sum(name in line for line in said) + sum(stop == ("heading", name) for stop in stops[-1:])
    if times != 1:
        yield f'"{name}" was heard {times} times: said {said}, focus {stops}'
