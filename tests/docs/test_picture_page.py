"""The picture of a packet in a real Chromium: on a phone and a desktop, in both languages and lights, on paper.

Screenshots lie in .tools/screenshots afterwards, for looking at. What needs no browser is in tests/unit/test_picture.py.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from docs.test_browser import look

from goitin.cli import main
from goitin.model import find_services
from goitin.samples.messages import MessageGenerator

from sdks.trees import QCVN120

pytestmark = pytest.mark.xdist_group("browser")


def dossiers(count: int) -> dict[str, Any]:
    """A request of many dossiers, of which the last has everything wrong that a picture shows."""
    (service,) = find_services(QCVN120.spec.services(), "dong_bo_ho_so_mc")
    made: dict[str, Any] = json.loads(MessageGenerator(QCVN120.spec, service, "request", 1, count).valid())
    last = made["data"][-1]
    del last["MaTTHC"]
    last |= {
        "NgayHenTra": "2025-02-30",
        "TrangThaiHoSo": "99",
        "TrichYeuHoSo": "Tr?ch y?u <b>đậm</b>\n" + "dài " * 200,
        "GhiChuNoiBo": {
            "Buoc": [1, {"x": None}],
            "MotKhoaRatDaiKhongCoDauCachNaoDeXuongDongCaMaVanPhaiVuaManHinh": "x" * 300,
        },
    }
    return made


def statistics() -> dict[str, Any]:
    """A request whose records are rows of many columns."""
    (service,) = find_services(QCVN120.spec.services(), "dong_bo_thong_ke_ho_so")
    made: dict[str, Any] = json.loads(MessageGenerator(QCVN120.spec, service, "request", 1, 30).valid())
    return made


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pictures of both, and of a packet that ends midway, in both languages."""
    folder = tmp_path_factory.mktemp("pictures")
    packets = {
        "ho_so": json.dumps(dossiers(30)),
        "thong_ke": json.dumps(statistics()),
        "do_dang": json.dumps(dossiers(1))[:2000],
    }
    for name, packet in packets.items():
        (folder / f"{name}.json").write_text(packet, encoding="utf-8")
        for language in ("vi", "en"):
            words = ["--specs", str(QCVN120.folder.parent), "--lang", language, "--unmasked"]
            out = folder / f"picture-{name}-{language}.html"
            done = CliRunner().invoke(main, ["show", str(folder / f"{name}.json"), "--out", str(out), *words])
            assert done.exit_code == (0 if name == "thong_ke" else 1), done.output
    return folder


def test_it_is_well_and_accessible_everywhere(pictures: Path) -> None:
    pages = sorted(path.name for path in pictures.glob("*.html"))

    assert len(pages) == 6
    assert look("everywhere", pictures, pages=pages) == []


def test_on_paper_it_is_whole_and_links_unfold_what_they_lead_to(pictures: Path) -> None:
    assert look("unfolded", pictures, pages=["picture-ho_so-vi.html"]) == []
    assert look("printed", pictures, pages=["picture-thong_ke-vi.html"]) == []
