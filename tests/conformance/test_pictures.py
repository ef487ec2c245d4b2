"""Every value of every valid vector stands in its picture exactly once, and every finding of every vector at one place."""

from __future__ import annotations

import hashlib
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest

from goitin.conformity import document_report, looks
from goitin.conformity.json_locations import JsonLocations
from goitin.conformity.looks import Look
from goitin.conformity.options import ResolvedOptions
from goitin.picture import placing
from goitin.picture.drawing import Drawing, Place
from goitin.picture.marks import Marks, Sources
from goitin.picture.views import Cell, Leaf, Mark, Section
from goitin.validator import Options, Validator, Verdict
from goitin.wire.document import Kind, Node

from sdks import vectors
from sdks.executor import Case
from sdks.trees import TREES, Tree

TWICE = "encoded-twice"  # the message inside is drawn, not the text that holds it
NOTHING = {Kind.NULL: "null", Kind.LIST: "[]", Kind.OBJECT: "{}"}


@pytest.fixture(scope="module", params=[pytest.param("qcvn120", marks=pytest.mark.slow), "quan_trac"])
def tree(request: pytest.FixtureRequest) -> Tree:
    return TREES[request.param]


@pytest.fixture(scope="module")
def judge(tree: Tree) -> Validator:
    return Validator(tree.spec)


def every(tree: Tree) -> Iterator[vectors.Vector]:
    """Each document in each mode, read by the newest edition, asked about in one way."""
    newest = tree.spec.editions[-1].id
    for file in vectors.files(tree):
        for vector in vectors.read(file):
            if vector.case.edition == newest and not vector.case.limits:
                yield vector


def drawn(
    judge: Validator, case: Case, verdict: Verdict, *, masks: bool = False
) -> tuple[list[Leaf], list[Mark]]:
    """What stands in the picture of a document: its values and its findings."""
    options = Options(case.mode == "tolerant", case.edition)
    root = looks.root(case.data, options)
    assert root is not None
    record = case.record or None
    resolved = ResolvedOptions(case.edition, case.service, case.kind, record, None)
    entries = document_report.of("", verdict, Look(), JsonLocations(root), "vi")
    marks = Marks(entries, "vi", Sources("vi"))
    placed = placing.placed(judge.spec, root, verdict, resolved, Look(), "vi")
    drawing = Drawing(judge, marks, tolerant=options.tolerant, masks=masks, payload=placed.payload)
    whole = drawing.draw(placed.node, placed.known, Place(placed.path))
    shown = [*marks.within("", ())]
    leaves: list[Leaf] = []
    collect(whole, leaves, shown)
    return leaves, shown


def collect(one: Cell | Section, leaves: list[Leaf], marks: list[Mark]) -> None:
    """Everything that the templates place of a field or a section."""
    marks += one.marks
    if isinstance(one, Cell):
        leaves += one.leaves
        marks += [mark for leaf in one.leaves for mark in leaf.marks]
        return
    rows = [] if one.table is None else one.table.rows
    marks += [mark for row in rows for mark in row.marks]
    cells = [cell for row in rows for cell in row.cells]
    for inner in (*one.heading, *one.cells, *cells, *one.sections, *([one.unknown] if one.unknown else [])):
        collect(inner, leaves, marks)


def sent(leaf: Leaf) -> str:
    """A value as it was sent, as the picture says it."""
    text = leaf.text if leaf.is_sent or leaf.look == "v file" else leaf.sent
    return text.replace("\r\n", "\n")


def values(node: Node, leaves: Sequence[Leaf]) -> Iterator[str]:
    """Every value of a document as it was sent; a long file by its hash."""
    if node.kind in (Kind.LIST, Kind.OBJECT) and node.value:
        inner = node.value if node.kind is Kind.LIST else node.value.values()
        for one in inner:
            yield from values(one, leaves)
    elif node.kind is Kind.BOOLEAN:
        yield str(node.value).lower()
    elif node.kind in NOTHING:
        yield NOTHING[node.kind]
    else:
        files = [leaf.text for leaf in leaves if leaf.look == "v file"] if len(node.value) > 96 else []
        hashed = hashlib.sha256(b64decode(node.value)).hexdigest() if files else ""
        yield next((text for text in files if hashed in text), node.value.replace("\r\n", "\n"))


def of_vector(vector: vectors.Vector) -> Verdict:
    """The verdict of a valid vector, as far as a picture asks for it."""
    return Verdict((), False, True, None, (), vector.answer.service, vector.answer.kind)


def test_every_value_of_every_valid_vector_stands_in_its_picture_once(tree: Tree, judge: Validator) -> None:
    wrong, count = [], 0
    for vector in every(tree):
        if not vector.has_value or any(TWICE in limits for limits in vector.answer.limits):
            continue
        leaves, _ = drawn(judge, vector.case, of_vector(vector))
        root = looks.root(vector.case.data, Options(vector.case.mode == "tolerant"))
        assert root is not None
        count += 1
        if Counter(map(sent, leaves)) != Counter(values(root, leaves)):
            wrong.append(f"{vector.name} {vector.case.mode}: {[*map(sent, leaves)]} {vector.case.data!r}")

    assert count > 2_000
    assert wrong[:10] == []


def test_every_finding_stands_at_one_place(tree: Tree, judge: Validator) -> None:
    wrong, count, seen = [], 0, set[tuple[object, ...]]()
    for vector in every(tree):
        case = vector.case
        key = (case.record, case.is_list, case.do, case.service, case.kind, case.mode, case.data)
        if not vector.answer.findings or vector.answer.findings[0][1] == "json" or key in seen:
            continue
        seen.add(key)
        verdict = judged(judge, case)
        _, marks = drawn(judge, case, verdict)
        count += len(marks)
        found = Counter((one.severity, one.phrase.sentence[0]) for one in verdict.findings)
        root = looks.root(case.data, Options(True))
        placed = {mark.sentence for mark in marks if mark.where}
        lost = [
            one
            for one in verdict.findings
            if is_there(root, one.path) and one.phrase.sentence[0] not in placed
        ]
        is_twice = any(TWICE in (one.phrase.key or "") for one in verdict.findings)
        if Counter((mark.severity, mark.sentence) for mark in marks) != found or (lost and not is_twice):
            wrong.append(f"{vector.name} {case.mode}: {marks} {found}")

    assert count > 5_000
    assert wrong[:10] == []


def is_there(node: Node | None, pointer: str) -> bool:
    """Whether a value inside the document stands at a pointer."""
    for part in pointer.split("/")[1:]:
        members = {} if node is None or node.kind not in (Kind.LIST, Kind.OBJECT) else node.value
        named = members if isinstance(members, dict) else {str(at): one for at, one in enumerate(members)}
        node = named.get(part.replace("~1", "/").replace("~0", "~"))
    return pointer != "" and node is not None


def judged(judge: Validator, case: Case) -> Verdict:
    options = Options(case.mode == "tolerant", case.edition)
    if case.do == "message":
        return judge.message(case.data, options, case.service, case.kind)
    return (judge.records if case.is_list else judge.record)(case.record, case.data, options)
