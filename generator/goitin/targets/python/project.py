"""What a package has once: its index, editions, sources and project file."""

from __future__ import annotations

from typing import Any

from packaging.version import Version

from goitin import model
from goitin.language import phrasebook
from goitin.targets import LICENCES
from goitin.targets.python import names
from goitin.targets.python.black_layout import imported, layout, row
from goitin.targets.python.escape import docstring, literal
from goitin.targets.python.prose import sentence


def index(spec: model.Spec) -> dict[str, Any]:
    """The package's `__init__`: every class by the module it is imported from on first use."""
    ids = [*(item.id for item in spec.tables), *(item.id for item in spec.records)]
    own = {names.class_name(id): names.module(id) for id in ids}
    found = sorted({**names.LAZY_EXPORTS, **dict.fromkeys(names.PUBLIC, "_runtime"), **own}.items())
    lent: dict[str, list[str]] = {"_runtime": list(names.PUBLIC)}
    for name, module in names.LAZY_EXPORTS.items():
        lent.setdefault(module, []).append(name)
    imports = [imported(module, names.sorted_names(some), 4) for module, some in sorted(lent.items())]
    notes = [text for note in spec.notes for text in (sentence(note.vi), sentence(note.en))]
    return {
        "doc": docstring([f"{spec.number}.", sentence(spec.label.vi), sentence(spec.label.en), *notes], ""),
        "imports": [*imports, *(imported(module, [name], 4) for name, module in sorted(own.items()))],
        "entries": [{"name": literal(name), "module": literal(module)} for name, module in found],
    }


def editions(spec: model.Spec) -> dict[str, Any]:
    """The editions, in order of time."""
    members = [
        {
            "member": f"{names.edition(item.id)} = {literal(item.id)}",
            "doc": docstring([f"{item.label.vi} / {sentence(item.label.en)}"]),
        }
        for item in spec.editions
    ]
    return {"members": members, "zone": "None" if spec.zone is None else literal(spec.zone)}


def words() -> dict[str, Any]:
    """Every word of a finding, as the phrasebook has it."""
    sections = [
        {
            "name": name.upper(),
            "rows": [
                layout(
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


def sources(spec: model.Spec) -> dict[str, Any]:
    """The sources that clauses name."""
    entries = [
        layout(row([literal(item.label.vi), literal(item.label.en)], f"{literal(item.id)}: ("), 4, 1)
        for item in spec.sources
    ]
    return {"entries": entries, "has_entries": bool(entries)}


def project(spec: model.Spec) -> dict[str, Any]:
    """What pyproject.toml says."""
    sdk = spec.sdk
    return {
        "name": names.distribution(sdk.python_package),
        "release": names.release(spec.version),
        "status": f"Development Status :: {'5 - Production/Stable' if _is_stable(spec.version) else '4 - Beta'}",
        "folder": f"src/{sdk.python_package.split('.')[0]}",
        "description": f"{spec.number}: {spec.label.en}"[:500],
        "licence": sdk.licence,
        "has_licence_text": sdk.licence in LICENCES,
        "authors": sdk.authors,
        "number": spec.number,
        "has_addresses": sdk.homepage is not None or sdk.repository is not None,
        "has_homepage": sdk.homepage is not None,
        "homepage": sdk.homepage or "",
        "has_repository": sdk.repository is not None,
        "repository": sdk.repository or "",
    }


def _is_stable(text: str) -> bool:
    version = Version(text)
    return version.major > 0 and not version.is_prerelease
