"""Who calls whom is what the specification says: its words in all that is made of it, and nothing where it says nothing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from goitin import resolver
from goitin.cli import main
from goitin.diagnostics.diagnostic import SpecError
from goitin.model import Label, Spec

BASE = Path(__file__).parents[1] / "faults" / "base" / "muon_sach"
PARTIES = """\
parties:
  - {party: lien_thu_vien, vi: liên thư viện, en: the union of libraries}
  - {party: thu_vien, vi: thư viện, en: the library}
editions:
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small specification that says nothing of its parties."""
    shutil.copytree(BASE, tmp_path / "specs" / "muon_sach")
    return tmp_path / "specs" / "muon_sach"


def edited(folder: Path, name: str, old: str, new: str) -> None:
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def directed(folder: Path, direction: str, parties: str = PARTIES) -> Spec:
    """The specification with these parties, its first service in this direction."""
    edited(folder, "regulation.yaml", "editions:\n", parties)
    file = folder / "packets" / "muon.yaml"
    text = file.read_text(encoding="utf-8").replace("to_portal", direction)
    file.write_text(text, encoding="utf-8")
    return resolver.load(folder)


def run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [*words, "--specs", str(folder.parent)])


@pytest.mark.parametrize(
    ("direction", "seen"),
    [
        ("to_lien_thu_vien", "to_lien_thu_vien"),
        ("from_thu_vien", "to_lien_thu_vien"),
        ("to_thu_vien", "from_lien_thu_vien"),
        ("from_lien_thu_vien", "from_lien_thu_vien"),
    ],
)
def test_a_direction_names_either_party_and_is_seen_from_the_first(
    direction: str, seen: str, folder: Path
) -> None:
    spec = directed(folder, direction)
    service = next(spec.services())

    assert service.direction == seen
    assert service.is_inbound == seen.startswith("from_")
    assert spec.sides(inbound=False).sentence == Label(
        "Thư viện gọi liên thư viện", "The library calls the union of libraries"
    )


def test_a_party_that_is_not_there_is_refused_with_the_nearest(folder: Path) -> None:
    with pytest.raises(SpecError, match=r"There is no party 'thu_vienn'\. Did you mean 'thu_vien'"):
        directed(folder, "to_thu_vienn")


def test_one_party_is_no_call(folder: Path) -> None:
    alone = PARTIES.replace("  - {party: thu_vien, vi: thư viện, en: the library}\n", "")

    with pytest.raises(SpecError, match="A call has two sides; given here: 1"):
        directed(folder, "to_lien_thu_vien", alone)


def test_where_no_parties_are_stated_nothing_is_said_of_them(folder: Path, tmp_path: Path) -> None:
    spec = resolver.load(folder)
    done = run(folder, "generate", "--target", "openapi", "--out", str(tmp_path / "out"))
    document = json.loads((tmp_path / "out" / "muon_sach" / "openapi" / "openapi.json").read_text("utf-8"))

    assert done.exit_code == 0, done.output
    assert spec.sides(inbound=False).arrow == Label("… → portal", "… → portal")
    assert "description" not in document["servers"][0]
    for word in ("address", "POST", "security", "địa chỉ"):
        assert word not in document["info"]["description"]


def test_without_parties_all_directions_name_the_same_one(folder: Path) -> None:
    edited(
        folder,
        "packets/muon.yaml",
        "direction: to_portal",
        "direction: to_portal, allow: []",
    )
    text = (folder / "packets" / "muon.yaml").read_text(encoding="utf-8")
    more = "  - {service: hoi, wire: Hoi, vi: Hỏi, en: Ask, direction: to_portall}\n"
    (folder / "packets" / "muon.yaml").write_text(text.replace(", allow: []", "") + more, encoding="utf-8")

    with pytest.raises(SpecError, match=r"There is no party 'portall'\. Did you mean 'portal'"):
        resolver.load(folder)


def test_the_words_are_in_documents_sdks_and_tables(folder: Path, tmp_path: Path) -> None:
    directed(folder, "to_thu_vien")
    assert run(folder, "generate", "--out", str(tmp_path / "out")).exit_code == 0
    assert run(folder, "review", "--format", "markdown", "--out", str(tmp_path / "r.md")).exit_code == 0
    made = tmp_path / "out" / "muon_sach"
    document = json.loads((made / "openapi" / "openapi.json").read_text("utf-8"))
    says = "Liên thư viện gọi thư viện / The union of libraries calls the library"

    assert document["webhooks"].keys() == {"GuiPhieu"}
    assert f"Webhook / webhooks: {says}." in document["info"]["description"]
    (java,) = made.rglob("Directions.java")
    assert f"{says}. */\n  public static final Direction FROM_LIEN_THU_VIEN =" in java.read_text("utf-8")
    (csharp,) = made.rglob("MuonSachDirections.cs")
    assert f"{says}.</summary>\n    public static PacketDirection FromLienThuVien " in csharp.read_text(
        "utf-8"
    )
    assert "liên thư viện → thư viện" in (tmp_path / "r.md").read_text("utf-8")
