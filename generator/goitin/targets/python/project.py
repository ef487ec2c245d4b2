"""What a package has once: its index, editions, sources and project file."""

from __future__ import annotations

from typing import Any

from packaging.version import Version

from goitin import model
from goitin.language import phrasebook
from goitin.targets import LICENCES
from goitin.targets.python import names
from goitin.targets.python.black_layout import imported, lay, row
from goitin.targets.python.escape import docstring, literal
from goitin.targets.python.prose import sentence


def index(whole: model.Spec) -> dict[str, Any]:
    """The package's `__init__`: every class by the module it is imported from on first use."""
    ids = [*(item.id for item in whole.tables), *(item.id for item in whole.records)]
    own = {names.class_name(id): names.module(id) for id in ids}
    found = sorted({**names.OUTSIDE, **dict.fromkeys(names.PUBLIC, "_runtime"), **own}.items())
    lent: dict[str, list[str]] = {"_runtime": list(names.PUBLIC)}
    for name, module in names.OUTSIDE.items():
        lent.setdefault(module, []).append(name)
    imports = [imported(module, names.sorted_names(some), 4) for module, some in sorted(lent.items())]
    notes = [text for note in whole.notes for text in (sentence(note.vi), sentence(note.en))]
    return {
        "doc": docstring(
            [f"{whole.number}.", sentence(whole.label.vi), sentence(whole.label.en), *notes], ""
        ),
        "imports": [*imports, *(imported(module, [name], 4) for name, module in sorted(own.items()))],
        "entries": [{"name": literal(name), "module": literal(module)} for name, module in found],
    }


def editions(whole: model.Spec) -> dict[str, Any]:
    """The editions, in order of time."""
    members = [
        {
            "member": f"{names.edition(item.id)} = {literal(item.id)}",
            "doc": docstring([f"{item.label.vi} / {sentence(item.label.en)}"]),
        }
        for item in whole.editions
    ]
    return {"members": members, "zone": "None" if whole.zone is None else literal(whole.zone)}


def words() -> dict[str, Any]:
    """Every word of a finding, as the phrasebook has it."""
    sections = [
        {
            "name": name.upper(),
            "rows": [
                lay(
                    row([literal(item["vi"]), literal(item["en"])], f"{literal(item['key'])}: ("),
                    4,
                    1,
                )
                for item in entries
            ],
        }
        for name, entries in phrasebook.view().items()
    ]
    return {"sections": sections}


def sources(whole: model.Spec) -> dict[str, Any]:
    """The sources that clauses name."""
    entries = [
        lay(row([literal(item.label.vi), literal(item.label.en)], f"{literal(item.id)}: ("), 4, 1)
        for item in whole.sources
    ]
    return {"entries": entries, "has_entries": bool(entries)}


def project(whole: model.Spec) -> dict[str, Any]:
    """What pyproject.toml says."""
    sdk = whole.sdk
    return {
        "name": names.distribution(sdk.python_package),
        "release": names.release(whole.version),
        "status": f"Development Status :: {'5 - Production/Stable' if _is_stable(whole.version) else '4 - Beta'}",
        "folder": f"src/{sdk.python_package.split('.')[0]}",
        "description": f"{whole.number}: {whole.label.en}"[:500],
        "licence": sdk.licence,
        "has_licence_text": sdk.licence in LICENCES,
        "authors": sdk.authors,
        "number": whole.number,
        "has_addresses": sdk.homepage is not None or sdk.repository is not None,
        "has_homepage": sdk.homepage is not None,
        "homepage": sdk.homepage or "",
        "has_repository": sdk.repository is not None,
        "repository": sdk.repository or "",
    }


def _is_stable(text: str) -> bool:
    version = Version(text)
    return version.major > 0 and not version.is_prerelease
