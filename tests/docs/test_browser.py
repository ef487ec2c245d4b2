"""The documentation site in a real Chromium, from a folder: what people see and do, on a phone and a desktop, in both languages and lights.

Screenshots lie in .tools/screenshots afterwards, for looking at. What needs no browser is in tests/unit/test_site.py.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from goitin.model import find_services
from goitin.output import StagingArea
from goitin.pipeline.build import Templates, build_files
from goitin.rendering.page import PlanContext
from goitin.samples.messages import MessageGenerator
from goitin.validator import Validator

from sdks.trees import GOLDEN, QCVN120, TOOLS, Tree

pytestmark = pytest.mark.xdist_group("browser")

RUN = Path(__file__).parent / "browser" / "run.cjs"
SCREENSHOTS = TOOLS / "screenshots"
KINDS = [
    "index.html",
    "packets/quan_trac_khong_khi.html",
    "services/gui_ban_tin.html",
    "records.html",
    "records/ban_tin.html",
    "tables.html",
    "tables/trang_thai_tram.html",
    "types.html",
    "messages.html",
    "rules.html",
    "code_generators.html",
    "glossary.html",
    "structure.html",
    "downloads.html",
    "changes.html",
    "check.html",
    "services.html",
]
DOSSIERS = "records/ho_so.html"


def look(check: str, site: Path, **asked: Any) -> Any:
    """What Chromium finds."""
    browser = TOOLS / "browser"
    (browser / "tmp").mkdir(parents=True, exist_ok=True)
    SCREENSHOTS.mkdir(exist_ok=True)
    done = subprocess.run(
        ["node", str(RUN), check],
        input=json.dumps({"site": str(site), "screenshots": str(SCREENSHOTS), **asked}),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
        env={**os.environ, "GOITIN_BROWSER": str(browser), "TMPDIR": str(browser / "tmp")},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def built(tree: Tree, folder: Path) -> Path:
    """The site of a tree; returns its folder."""
    build_files(PlanContext(tree.spec, tree.folder), ["docs"], Templates(), StagingArea(folder))
    return folder / "docs"


@pytest.fixture(scope="module")
def dossiers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the real specification."""
    return built(QCVN120, tmp_path_factory.mktemp("qcvn120"))


@pytest.fixture(scope="module")
def strange(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the specification with everything in it, strange names and texts, too."""
    return built(GOLDEN, tmp_path_factory.mktemp("quan_trac"))


def test_every_page_opens_and_fits_a_phone(dossiers: Path) -> None:
    pages = sorted(path.relative_to(dossiers).as_posix() for path in dossiers.rglob("*.html"))

    assert len(pages) > 80
    assert look("each", dossiers, pages=pages) == []


def test_each_kind_of_page_is_well_and_accessible_everywhere(strange: Path) -> None:
    assert look("everywhere", strange, pages=KINDS) == []


def test_the_first_paint_needs_no_script(strange: Path) -> None:
    assert look("unscripted", strange, pages=[page for page in KINDS if page != "changes.html"]) == []


def test_on_paper_the_tables_are_whole(dossiers: Path) -> None:
    pages = [
        DOSSIERS,
        "records.html",
        "services/dong_bo_ho_so_mc.html",
        "tables/trang_thai_ho_so.html",
        "rules.html",
    ]

    assert look("printed", dossiers, pages=pages) == []


def test_search_by_keyboard(dossiers: Path) -> None:
    queries = [
        ("MaHoSo", f"{DOSSIERS}#ho_so.MaHoSo"),
        ("NgayHenTra", f"{DOSSIERS}#ho_so.NgayHenTra"),
        ("Ngày hẹn trả", f"{DOSSIERS}#ho_so.NgayHenTra"),
        ("ngay hen tra", f"{DOSSIERS}#ho_so.NgayHenTra"),
        ("dossier number", f"{DOSSIERS}#ho_so.MaHoSo"),
        ("DongBoHoSoMC", "services/dong_bo_ho_so_mc.html"),
        ("trang_thai_ho_so", "tables/trang_thai_ho_so.html"),
        ("không được tiếp nhận", "tables/trang_thai_ho_so.html#trang_thai_ho_so.3"),
        ("required", "rules.html#page-rule.required"),
        ("hen_tra", "rules.html#page-rule.ho_so.hen_tra_sau_tiep_nhan"),
        ("XML", "index.html#page-sure"),
        ("khoan dung", "rules.html#page-modes"),
        ("SDK", "downloads.html"),
        ("datetime", f"{DOSSIERS}#ho_so.NgayTiepNhan"),
        ("CCCD", "glossary.html#CCCD"),
        ("can cuoc", "glossary.html#CCCD"),
        ("identity card", "glossary.html#CCCD"),
        ("-1", "tables/ma_loi.html#ma_loi.-1"),
    ]

    assert look("search", dossiers, queries=queries) == []


def test_language_and_light_switch_and_are_remembered(dossiers: Path) -> None:
    assert look("switches", dossiers, pages=["index.html", DOSSIERS]) == []


def test_a_link_to_a_field_leads_to_it_and_marks_it(dossiers: Path) -> None:
    assert look("deep", dossiers, page=DOSSIERS, anchor="ho_so.NgayHenTra") == []


def test_what_a_page_contains_stands_beside_it_and_folds_on_a_phone(dossiers: Path) -> None:
    assert look("contents", dossiers, page=DOSSIERS, anchor="ho_so.NgayHenTra") == []


def test_a_field_has_the_names_of_record_and_columns_in_sight(dossiers: Path) -> None:
    assert look("headed", dossiers, page=DOSSIERS, anchor="ho_so.NgayHenTra", record="Hồ sơ") == []


def test_one_edition_is_shown_if_asked_and_remembered(dossiers: Path) -> None:
    gone = "ho_so.KenhThucHien"

    assert look("edition", dossiers, page=DOSSIERS, other="index.html", old="2019", gone=gone) == []


def test_tables_fit_screens_of_every_width(strange: Path, dossiers: Path) -> None:
    widths = [320, 700, 961, 1121, 1281]
    tables = [DOSSIERS, "records/giay_to_ket_qua.html", "services/dong_bo_danh_gia.html", "rules.html"]

    assert look("fits", dossiers, pages=tables, widths=widths) == []
    assert look("fits", strange, pages=["records/moi_kieu.html", "records/tu_khoa.html"], widths=widths) == []


def test_nothing_moves_while_a_page_loads(strange: Path, dossiers: Path) -> None:
    assert look("shift", strange, pages=KINDS, most=0.05) == []
    assert look("shift", dossiers, pages=[DOSSIERS, "services/dong_bo_ho_so_mc.html"], most=0.05) == []


def test_the_wrong_line_of_an_example_is_in_sight(dossiers: Path) -> None:
    pages = ["services/dong_bo_ho_so_mc.html", "services/cap_nhat_tien_do_ho_so_mc.html"]

    assert look("marked", dossiers, pages=pages) == []


def test_a_fragment_that_cannot_be_decoded_stops_no_page(dossiers: Path) -> None:
    assert look("undecodable", dossiers, pages=["index.html", DOSSIERS]) == []


def test_the_page_that_checks_says_what_the_judge_says(dossiers: Path) -> None:
    spec, texts = QCVN120.spec, []
    for id in ("dong_bo_ho_so_mc", "dang_nhap", "dong_bo_thong_ke_ho_so"):
        (service,) = find_services(spec.services(), id)
        packets = MessageGenerator(spec, service, "request", seed=2)
        texts += [packets.valid(), *(packets.invalid()[0] for _ in range(3))]
    texts.append(b'{"service": "?", ')
    verdicts = [Validator(spec).message(text) for text in texts]

    seen = look("check", dossiers, packets=[text.decode() for text in texts])

    assert seen["faults"] == []
    assert [one["verdict"][0] for one in seen["found"]] == ["✓" if one.valid else "✗" for one in verdicts]
    assert [one["findings"] for one in seen["found"]] == [
        [[finding.path or '""', finding.rule, finding.severity] for finding in verdict.findings]
        for verdict in verdicts
    ]
