"""The documentation site: complete, linked, in two languages, and harmless whatever a specification says."""

from __future__ import annotations

import gzip
import json
import re
import shutil
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from sites import files, led, made, page, pages

from goitin.cli import main
from goitin.model import Label
from goitin.model.message_keys import records_of
from goitin.rendering.escape import multi_line
from goitin.targets.docs import escape
from goitin.targets.docs.urls import Addresses, key, of_packet, of_record, of_service, of_table
from goitin.validator import Validator

from sdks.trees import GOLDEN, QCVN120, ROOT, TREES, Tree

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("site")]
EACH = pytest.mark.parametrize("tree", TREES.values(), ids=TREES)
MOST = 300_000  # bytes of a page, and of all that it reads; the OpenAPI document is to be taken away
NAME = "muon_sach"


def entries(tree: Tree) -> list[list[str]]:
    """The index of the search, as its script gives it."""
    text = files(tree)["assets/search.js"].decode()
    made: list[list[str]] = json.loads(text[text.index('["index"] = ') + len('["index"] = ') :].rstrip(";\n"))
    return made


@EACH
def test_two_runs_give_the_same_bytes_on_any_number_of_cores(tree: Tree) -> None:
    assert made(tree, cores=1) == made(tree, cores=3) == files(tree)


@EACH
def test_every_link_leads_somewhere(tree: Tree) -> None:
    all_pages, all_files = pages(tree), files(tree)
    abroad = {*(source.url for source in tree.spec.sources), tree.spec.sdk.repository}
    lost = []
    for path, one in all_pages.items():
        for link in set(one.links) - abroad:
            file, anchor = led(path, link)
            if file not in all_files or (anchor and anchor not in all_pages[file].ids):
                lost.append((path, link))

    assert lost == []


@EACH
def test_every_field_code_and_record_is_in_one_place(tree: Tree) -> None:
    spec = tree.spec
    found = Counter(id for one in pages(tree).values() for id in one.ids)
    wanted = [key(record.id, field.wire) for record in spec.records for field in record.fields]
    wanted += [key(table.id, code.code) for table in spec.tables for code in table.codes]

    assert [id for id in wanted if found[id] != 1] == []
    places = Addresses(spec)
    for record in spec.records:
        file, anchor = led("index.html", places.of_record(record.id))
        assert (anchor or key(record.id)) in pages(tree)[file].ids


@EACH
def test_every_family_service_and_table_has_a_page(tree: Tree) -> None:
    spec = tree.spec
    wanted = {of_packet(one.id) for one in spec.packets} | {of_service(one.id) for one in spec.services()}
    wanted |= {of_table(one.id) for one in spec.tables}

    assert wanted <= pages(tree).keys()


def test_each_record_has_a_page_with_its_fields_in_the_regulations_order() -> None:
    for record in (one for one in QCVN120.spec.records if one.message_kind == "record"):
        wanted = [key(record.id, field.wire) for field in record.fields]
        assert [id for id, _ in pages(QCVN120)[of_record(record.id)].rows if id] == wanted


@EACH
def test_a_record_leads_to_all_it_uses_and_all_that_uses_it_leads_to_it(tree: Tree) -> None:
    spec, places = tree.spec, Addresses(tree.spec)

    def links(page: str) -> set[str]:
        return {led(page, link)[0] for link in pages(tree)[page].links}

    for record in (one for one in spec.records if one.message_kind == "record"):
        here = of_record(record.id)
        assert {of_record(id) for id in record.nested} | {of_table(id) for id in record.tables} <= links(here)
        assert all(here in links(of_table(id)) for id in record.tables)
    for service in spec.services():
        carried = {id for id in map(records_of, (service.data, service.result)) if id} | {
            service.instead or ""
        }
        for id in carried - {""}:
            assert of_service(service.id) in links(places.of_record(id))
            assert places.of_record(id) in links(of_service(service.id)) or id == service.instead


@EACH
def test_a_page_lists_its_headings_and_fields_in_their_order(tree: Tree) -> None:
    for path, one in pages(tree).items():
        listed = [link[1:] for link in one.contents]
        assert len(listed) != 1
        assert [id for id in one.ids if id in listed] == listed, path
    spec = tree.spec
    for record in (one for one in spec.records if one.message_kind == "record"):
        listed = [link[1:] for link in pages(tree)[of_record(record.id)].contents]
        assert {key(record.id, field.wire) for field in record.fields} <= set(listed)


@EACH
def test_what_is_said_of_a_field_stands_on_its_page_as_text(tree: Tree) -> None:
    spec, places = tree.spec, Addresses(tree.spec)
    missing = []
    for record in spec.records:
        for field in record.fields:
            text = pages(tree)[led("", places.of_field(record.id, field.wire))[0]].text
            said = [field.label, *([field.note] if field.note else []), *(one.text for one in field.readings)]
            words = [field.wire, *(word for one in said for word in (one.vi, one.en))]
            missing += [(record.id, field.wire, word) for word in words if multi_line(word) not in text]

    assert missing == []


def test_text_of_a_specification_makes_no_element() -> None:
    """The model specification is full of markup; its pages have no element that the pages of the real one have not."""
    used = {tag for one in pages(QCVN120).values() for tag in one.tags}
    made = {tag for one in pages(GOLDEN).values() for tag in one.tags}

    assert made <= used
    known = scripts(QCVN120)
    assert {
        kind: (count, known[kind]) for kind, count in scripts(GOLDEN).items() if count != known[kind]
    } == {}


def scripts(tree: Tree) -> dict[str, set[int]]:
    """How many scripts pages have: those of one name, or of one folder."""
    found: dict[str, set[int]] = {}
    for path, one in pages(tree).items():
        folder = path.rpartition("/")[0]
        kind = folder if folder in ("packets", "records", "services", "tables") else path
        found.setdefault(kind, set()).add(one.tags["script"])
    return found


@EACH
def test_nothing_runs_but_the_scripts_of_the_site(tree: Tree) -> None:
    for path, data in files(tree).items():
        if path.endswith(".html"):
            assert b"default-src 'none'; script-src 'self'" in data
            assert b"://" not in b"".join(
                part for part in data.split(b"<") if part.startswith((b"script", b"link"))
            )


@EACH
def test_every_text_is_there_in_both_languages(tree: Tree) -> None:
    for one in pages(tree).values():
        assert one.languages
        assert one.languages[::2] == ["vi"] * (len(one.languages) // 2)
        assert one.languages[1::2] == ["en"] * (len(one.languages) // 2)


@EACH
def test_no_page_is_heavy(tree: Tree) -> None:
    heavy = {path: len(data) for path, data in files(tree).items() if len(data) > MOST}

    assert {path: size for path, size in heavy.items() if not path.startswith(("api/", "downloads/"))} == {}


def test_a_row_says_how_sure_it_is() -> None:
    rows = {id: set(kinds.split()) for one in pages(QCVN120).values() for id, kinds in one.rows}

    for record in QCVN120.spec.records:
        for field in record.fields:
            assert str(field.origin.confidence) in rows[key(record.id, field.wire)]


@EACH
def test_examples_are_judged_as_the_page_says(tree: Tree) -> None:
    judge = Validator(tree.spec)
    for service in tree.spec.services():
        text = files(tree)[of_service(service.id)].decode()
        for section in text.split('<section class="example')[1:]:
            blocks = page(section.split("</section>")[0]).blocks
            kind = "response" if 'id="page-valid-response"' in section else "request"
            message = next(text for text in blocks if text.startswith(("{", "[")))
            findings = judge.message(message.encode(), service=service.id, kind=kind).findings
            assert ("page-valid" in section) == (not findings)
            assert section.count('<b class="error">') == sum(one.severity == "error" for one in findings)


@EACH
def test_the_search_knows_every_name_and_leads_to_it(tree: Tree) -> None:
    spec, index = tree.spec, entries(tree)
    names = {entry[1] for entry in index}
    wanted = {field.wire for record in spec.records for field in record.fields}
    wanted |= {code.code for table in spec.tables for code in table.codes}
    wanted |= {one.wire for one in spec.services() if one.wire}

    assert wanted <= names
    for address, *_ in index:
        file, anchor = led("index.html", address)
        assert file in files(tree)
        assert not anchor or anchor in pages(tree)[file].ids


def test_the_search_knows_rules_synonyms_and_what_notes_say() -> None:
    spec, index = QCVN120.spec, entries(QCVN120)
    names, more = {entry[1] for entry in index}, " ".join(entry[5] for entry in index)

    assert {"required", "unknown", *(rule.id for record in spec.records for rule in record.rules)} <= names
    assert {term.id for term in spec.glossary} <= names
    assert [word for term in spec.glossary for word in term.also if word not in more] == []
    assert all(table.note.vi in more for table in spec.tables if table.note)
    assert "datetime(yyyyMMddHHmmss)" in more


def test_what_a_visitor_of_the_search_loads_is_small() -> None:
    assert len(gzip.compress(files(QCVN120)["assets/search.js"], 9)) < 40_000


@given(st.text())
def test_any_text_comes_out_as_itself_and_nothing_hides(text: str) -> None:
    shown = multi_line(text)
    seen: list[tuple[str, str | None]] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag == "a":
                seen.extend(attrs)

    Reader().feed(f"<a title={escape.attribute(text)}>")

    assert page(f"<p>{escape.text(text)}</p>").text == shown
    assert page(f"<p>{escape.bilingual(Label(text, text + '.'))}</p>").text == shown + shown + "."
    assert [value for _, value in seen] == [shown]
    assert not any(line.endswith((" ", "\t")) for line in escape.code(text).split("\n"))


@given(st.text(min_size=1), st.text(min_size=1))
def test_anchors_differ_where_names_do_and_need_no_escaping(one: str, other: str) -> None:
    assert (escape.anchor(one) == escape.anchor(other)) == (one == other)
    assert re.fullmatch("[A-Za-z0-9_.~-]+", escape.anchor(one))


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "tests" / "faults" / "base" / NAME, tmp_path / "specs" / NAME)
    return tmp_path / "specs"


def run(specs: Path, *words: str) -> Result:
    return CliRunner().invoke(
        main, ["docs", "--specs", str(specs), "--out", str(specs.parent / "out"), *words]
    )


def test_a_second_run_changes_nothing_and_a_changed_page_is_told(specs: Path) -> None:
    first, second = run(specs), run(specs)
    assert (first.exit_code, second.exit_code) == (0, 0), first.output
    assert "nothing changed" in second.output
    assert run(specs, "--check").exit_code == 0

    (specs.parent / "out" / NAME / "docs" / "index.html").write_bytes(b"")
    done = run(specs, "--check")

    assert done.exit_code == 1
    assert "docs/index.html was edited by hand" in done.output


def test_a_broken_specification_is_told_and_nothing_is_written(specs: Path) -> None:
    (specs / NAME / "regulation.yaml").write_text("regulation: [\n", encoding="utf-8")

    done = run(specs)

    assert done.exit_code == 1
    assert "regulation.yaml:" in done.output
    assert not (specs.parent / "out").exists()


def with_source(specs: Path, said: str) -> Result:
    """What a run says whose first source says this, too."""
    file = specs / NAME / "regulation.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("kind: legal,", f"kind: legal, {said},", 1), encoding="utf-8")
    return run(specs)


def test_a_source_leads_to_where_it_was_read_and_says_when(specs: Path) -> None:
    done = with_source(specs, 'url: "https://example.vn/a?b=1", seen: "2026-11-05"')

    index = (specs.parent / "out" / NAME / "docs" / "index.html").read_text(encoding="utf-8")
    assert done.exit_code == 0, done.output
    assert '<a href="https://example.vn/a?b=1" rel="external noopener noreferrer">' in index
    assert "example.vn" in index
    assert '<span lang="vi">05/11/2026</span><span lang="en">5 November 2026</span>' in index


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://me@example.vn/", "ftp://example.vn", "//a"])
def test_an_address_that_is_none_of_the_web_is_refused(specs: Path, url: str) -> None:
    done = with_source(specs, f'url: "{url}"')

    assert done.exit_code == 1
    assert "source-address" in done.output
    assert not (specs.parent / "out").exists()


def test_each_release_has_a_page_that_says_what_changed_and_where(specs: Path) -> None:
    def release(*words: str) -> None:
        done = CliRunner().invoke(main, ["release", "--specs", str(specs), *words])
        assert done.exit_code == 0, done.output

    release("--date", "2026-01-31")
    before = specs.parent / "before"
    shutil.copytree(specs, before)
    file = specs / NAME / "regulation.yaml"
    old = next(line for line in file.read_text(encoding="utf-8").splitlines() if line.startswith("version:"))
    file.write_text(file.read_text(encoding="utf-8").replace(old, "version: 9.0.0"), encoding="utf-8")
    record = next(path for path in (specs / NAME / "records").glob("*.yaml") if "wire:" in path.read_text())
    record.write_text(
        record.read_text(encoding="utf-8").replace("type: text", "type: url", 1), encoding="utf-8"
    )
    release(str(before))

    site = specs.parent / "out" / NAME / "docs"
    assert run(specs).exit_code == 0
    overview = page((site / "changes.html").read_text(encoding="utf-8"))
    newest = page((site / "changes" / "9.0.0.html").read_text(encoding="utf-8"))

    assert next(link for link in overview.links if link.startswith("changes/")) == "changes/9.0.0.html"
    assert "2026-01-31" in overview.text
    assert "Không tương thích" in newest.text
    assert any(link.startswith("../records/") and "#" in link for link in newest.links)


def test_labels_with_markup_and_loose_blanks_make_a_site(tmp_path: Path) -> None:
    specs, out = tmp_path / "specs", tmp_path / "out"
    runner = CliRunner()
    assert runner.invoke(main, ["init", "thu", "--specs", str(specs)]).exit_code == 0
    packet, regulation = next((specs / "thu" / "packets").iterdir()), specs / "thu" / "regulation.yaml"
    loose = re.sub(r"vi: Gửi bản ghi\b", r'vi: "Gửi bản \\nghi"', packet.read_text("utf-8"))
    assert loose.count("bản \\nghi") == 2  # of the family and of its service
    packet.write_text(loose, "utf-8")
    text = regulation.read_text("utf-8")
    label = 'en: "Label <img src=x onerror=a> [x](y) _z_"'
    regulation.write_text(re.sub(r"(?m)^en: .*$", lambda _: label, text, count=1), "utf-8")

    done = runner.invoke(main, ["docs", "--specs", str(specs), "--out", str(out)])

    assert done.exit_code == 0, done.output
    api = out / "thu" / "docs" / "api"
    assert (
        "Label <img src=x onerror=a> [x](y) _z_"
        in json.loads((api / "openapi.json").read_text())["info"]["summary"]
    )
