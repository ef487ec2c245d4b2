"""The documentation site in a real Chromium, from a folder: what people see and do, on a phone and a desktop, in both languages and lights.

Screenshots lie in .tools/screenshots afterwards, for looking at. What needs no browser is in tests/unit/test_site.py.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from goitin.model import find_services
from goitin.output import StagingArea
from goitin.pipeline.build import Templates, build_files
from goitin.pipeline.generate import Run, check, generate
from goitin.rendering.page import PlanContext
from goitin.samples.messages import MessageGenerator
from goitin.validator import Validator

from sdks.trees import GOLDEN, QCVN120, TOOLS, Tree

pytestmark = pytest.mark.xdist_group("browser")

RUN = Path(__file__).parent / "browser" / "run.cjs"
SCREENSHOTS = TOOLS / "screenshots"
REFERENCE = "api/reference.html"
KINDS = [
    "index.html",
    "packets/quan_trac_khong_khi.html",
    "services/gui_ban_tin.html",
    "tables.html",
    "tables/trang_thai_tram.html",
    "types.html",
    "messages.html",
    "rules.html",
    "code_generators.html",
    "changes.html",
    "check.html",
    "api/index.html",
    REFERENCE,
]
DOSSIERS = "packets/dong_bo_ho_so.html"


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
    """The site of a tree as `make docs` leaves it; returns its folder."""
    build_files(PlanContext(tree.spec, tree.folder), ["docs"], Templates(), StagingArea(folder))
    for file in (TOOLS / "redoc").glob("redoc.standalone.js*"):
        shutil.copy(file, folder / "docs" / "api")
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
    assert look("everywhere", strange, pages=KINDS, ready={REFERENCE: ".redoc-wrap"}) == []


def test_the_first_paint_needs_no_script(strange: Path) -> None:
    assert look("unscripted", strange, pages=[page for page in KINDS if page != "changes.html"]) == []


def test_on_paper_the_tables_are_whole(dossiers: Path) -> None:
    pages = [DOSSIERS, "services/dong_bo_ho_so_mc.html", "tables/trang_thai_ho_so.html", "rules.html"]

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
    ]

    assert look("search", dossiers, queries=queries) == []


def test_language_and_light_switch_and_are_remembered(dossiers: Path) -> None:
    assert look("switches", dossiers, pages=["index.html", DOSSIERS]) == []


def test_a_link_to_a_field_leads_to_it_and_marks_it(dossiers: Path) -> None:
    assert look("deep", dossiers, page=DOSSIERS, anchor="ho_so.NgayHenTra") == []


def test_the_wrong_line_of_an_example_is_in_sight(dossiers: Path) -> None:
    pages = ["services/dong_bo_ho_so_mc.html", "services/cap_nhat_tien_do_ho_so_mc.html"]

    assert look("marked", dossiers, pages=pages) == []


def test_a_fragment_that_cannot_be_decoded_stops_no_page(dossiers: Path) -> None:
    assert look("undecodable", dossiers, pages=[REFERENCE, "index.html", DOSSIERS]) == []


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


def test_the_reference_shows_every_operation_and_asks_the_network_for_nothing(dossiers: Path) -> None:
    services = {service.id for service in QCVN120.spec.services()}

    seen = look("reference", dossiers, operation="cap_nhat_tien_do_ho_so_mc")

    assert seen["faults"] == []
    assert set(seen["ids"]) == services
    assert "Yêu cầu mẫu" in seen["text"]
    assert "Request samples" in seen["english"]


def test_without_redoc_the_reference_says_how_to_get_it(strange: Path, tmp_path: Path) -> None:
    shutil.copytree(strange, tmp_path / "docs", ignore=shutil.ignore_patterns("redoc.standalone.js"))

    seen = look("reference", tmp_path / "docs", operation="gui_ban_tin")

    assert all("redoc.standalone.js" in fault or "ERR_FILE_NOT_FOUND" in fault for fault in seen["faults"])
    assert "make docs" in seen["text"]


def test_redoc_beside_the_page_is_left_alone(tmp_path: Path) -> None:
    run = Run(GOLDEN.folder.parent, GOLDEN.folder.name, ["docs"], tmp_path)
    generate(run)
    bundle = tmp_path / GOLDEN.folder.name / "docs" / "api" / "redoc.standalone.js"
    bundle.write_text("// as `make docs` puts it there\n", encoding="utf-8")

    assert check(run).differences == ()
    (bundle.parent / "index.html").unlink()
    generate(run)
    assert bundle.is_file()
    assert (bundle.parent / "index.html").is_file()
