"""The sequence picture: who calls whom in which order, drawn inside its frame, and any text in it harmless."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goitin import resolver, resources
from goitin.model import Label, Packet, Provenance, Spec, Step
from goitin.rendering import escape
from goitin.targets.docs import sequence_diagram
from goitin.targets.docs.call_flow import Call, groups

ROOT = Path(__file__).parents[2]
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def real() -> Spec:
    return resolver.load(resources.specs() / "qcvn120")


@pytest.fixture(scope="module")
def golden() -> Spec:
    return resolver.load(ROOT / "tests" / "golden" / "spec" / "quan_trac")


def drawn(
    spec: Spec, packet: Packet | None, standalone: bool = False, language: str | None = None
) -> ET.Element:
    return ET.fromstring(sequence_diagram.svg(spec, packet, language, standalone=standalone))


def calls(spec: Spec, packet: Packet | None) -> list[Call]:
    return [call for group in groups(spec, packet) for call in group.calls]


def test_a_family_is_its_flow_and_what_goes_in_any_order(real: Spec) -> None:
    first, loose = groups(real, real.packets[0])

    assert [call.names or call.label.en for call in first.calls] == [
        "Login", ("TraCuuHoSo",), ("DongBoHoSoMC",), ("CapNhatTienDoHoSoMC",),
    ]  # fmt: skip
    assert first.calls[3].when == Label("DongBoHoSoMC thành công", "when DongBoHoSoMC succeeded")
    assert [call.answer for call in first.calls[:3]] == [
        "session, error_code",
        "error_code, result",
        "error_code",
    ]
    assert loose.title == Label("Thứ tự bất kỳ", "In any order")
    assert [call.inbound for call in loose.calls] == [True, False, True, True, True, True]


def test_many_calls_in_any_order_are_one_arrow_with_their_names(real: Spec) -> None:
    _, loose = groups(real, real.packets[3])

    (bundle,) = loose.calls
    assert len(bundle.names) == 21
    assert bundle.label == Label("21 dịch vụ", "21 services")


def test_the_whole_has_the_login_once_and_every_family(real: Spec) -> None:
    shared, *families = groups(real, None)

    assert [call.label.en for call in shared.calls] == ["Login"]
    assert [group.title.en.split(".")[0] for group in families if group.title] == [
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
    ]
    assert all(call.label.en != "Login" for group in families for call in group.calls)
    assert [call.label.en for call in families[0].calls][-1] == "5 more services"


def test_without_flows_nothing_is_shared_and_no_order_is_claimed(golden: Spec) -> None:
    assert [group.title for group in groups(golden, golden.packets[0])] == [None] * 2
    assert [call.label.en for call in calls(golden, None)] == ["3 services", "2 services"]


@pytest.mark.parametrize(
    ("standalone", "language"), [(False, "vi"), (False, "en"), (False, None), (True, None)]
)
@pytest.mark.parametrize("number", range(7))
def test_everything_is_drawn_inside_the_frame(
    real: Spec, number: int, standalone: bool, language: str | None
) -> None:
    packet = real.packets[number - 1] if number else None
    root = drawn(real, packet, standalone, language)
    _, _, width, height = map(int, root.attrib["viewBox"].split())

    arrows = list(root.iter(f"{SVG}g"))
    requests = [group for group in arrows if group.attrib["class"] == "seq-request"]
    right = [group.find(f"{SVG}line") for group in requests]
    assert len(arrows) == 2 * len(requests)
    assert [int(line.attrib["x2"]) > int(line.attrib["x1"]) for line in right if line is not None] == [
        not call.inbound for call in calls(real, packet)
    ]
    for element in root.iter():
        for key, size in (
            ("x", width),
            ("x1", width),
            ("x2", width),
            ("y", height),
            ("y1", height),
            ("y2", height),
        ):
            assert 0 <= int(element.attrib.get(key, 0)) <= size
    languages = [text.attrib["lang"] for text in root.iter(f"{SVG}text") if "lang" in text.attrib]
    assert set(languages) == ({language} if language else {"vi", "en"})


def test_it_is_told_in_words_and_named(real: Spec) -> None:
    root = drawn(real, real.packets[0])
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")

    assert title is not None
    assert desc is not None
    assert root.attrib["aria-labelledby"] == f"{title.attrib['id']} {desc.attrib['id']}"
    assert "Cổng / the portal → đơn vị / the unit: NhanChungTuThueDat" in (desc.text or "")
    ids = [
        item.attrib["id"]
        for packet in real.packets
        for item in drawn(real, packet).iter()
        if "id" in item.attrib
    ]
    assert len(ids) == len(set(ids)) == 12


def test_in_one_language_it_is_no_wider_than_a_phone_and_says_nothing_in_the_other(real: Spec) -> None:
    root = drawn(real, real.packets[0], language="en")

    assert int(root.attrib["viewBox"].split()[2]) <= 390
    assert "đơn vị" not in ET.tostring(root, encoding="unicode").lower()
    assert "the portal → the unit: NhanChungTuThueDat" in (root.findtext(f"{SVG}desc") or "")


def test_only_a_file_of_its_own_knows_light_and_dark(real: Spec) -> None:
    assert "prefers-color-scheme: dark" in sequence_diagram.svg(real, None, standalone=True)
    assert "prefers-color-scheme" not in sequence_diagram.svg(real, None, standalone=False)


_odd = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1, max_size=40
)
_hostile = st.sampled_from(
    ["</text><script>x</script>", "]]>", "&lt;", "{{ 7*7 }}", '" onload="x', "a" * 500, "đ " * 250]
)


@settings(max_examples=30, deadline=None)
@given(_odd | _hostile, _odd | _hostile)
def test_any_text_stays_text(vi: str, en: str) -> None:
    golden = resolver.load(ROOT / "tests" / "golden" / "spec" / "quan_trac")
    packet = golden.packets[0]
    service = replace(packet.services[0], label=Label(vi, en), wire=en)
    step = Step(service.id, Label(en, vi), Provenance(packet.origin.citations, packet.origin.confidence))
    odd = replace(packet, label=Label(vi, en), services=(service, *packet.services[1:]), flow=(step,))
    spec = replace(golden, packets=(odd,))

    for root in (drawn(spec, odd), drawn(spec, None, True)):
        assert {element.tag for element in root.iter()} == {
            f"{SVG}{name}"
            for name in ("svg", "title", "desc", "style", "rect", "text", "line", "g", "polygon")
        }
        shown = escape.multi_line(vi)
        assert "".join(shown.split()) in "".join((root.findtext(f"{SVG}desc") or "").split())


def test_nothing_in_it_hides(golden: Spec) -> None:
    packet = golden.packets[0]
    odd = replace(packet, label=Label("a\u202eb", "a\u00adb"))

    assert "a&lt;U+202E&gt;b / a&lt;U+00AD&gt;b" in sequence_diagram.svg(golden, odd, standalone=True)
