"""What a package has once: its index, what it hands to the runtime, its project file."""

from __future__ import annotations

import tomllib
from typing import Any

from packaging.version import Version

from goitin import model, resources
from goitin.describe.in_words import sentence
from goitin.model.carriers import carriers
from goitin.targets import LICENCES, published
from goitin.targets.python import names
from goitin.targets.python.black_layout import imported
from goitin.targets.python.escape import docstring, literal


def index(spec: model.Spec) -> dict[str, Any]:
    """The package's `__init__`: every class by the module it is imported from on first use."""
    shared = carriers(spec)
    ids = [one.id for one in spec.tables]
    ids += [one.id for one in shared.envelopes] + [one.id for one in shared.records]
    own = names.OWN_EXPORTS | {names.class_name(id): names.module(id) for id in ids}
    found = {
        **dict.fromkeys(names.PUBLIC, names.runtime(spec)),
        **{name: names.runtime(spec, module) for name, module in names.RUNTIME_EXPORTS.items()},
        **{name: f".{module}" for name, module in own.items()},
    }
    by_module: dict[str, list[str]] = {}
    for name, module in found.items():
        by_module.setdefault(module, []).append(name)
    notes = [text for note in spec.notes for text in (sentence(note.vi), sentence(note.en))]
    return {
        "doc": docstring([f"{spec.number}.", sentence(spec.label.vi), sentence(spec.label.en), *notes], ""),
        "imports": [
            imported(module, names.sorted_names(some), 4) for module, some in sorted(by_module.items())
        ],
        "entries": [
            {"name": literal(name), "module": literal(module)} for name, module in sorted(found.items())
        ],
    }


def regulation(spec: model.Spec) -> dict[str, Any]:
    """The editions in order of time."""
    members = [
        {
            "member": f"{names.edition(item.id)} = {literal(item.id)}",
            "doc": docstring([f"{item.label.vi} / {sentence(item.label.en)}"]),
        }
        for item in spec.editions
    ]
    return {"runtime": imported(names.runtime(spec, "regulation"), ["Regulation"]), "members": members}


def project(spec: model.Spec) -> dict[str, Any]:
    """What pyproject.toml says."""
    sdk = spec.sdk
    return {
        "dependency": "pydantic>=2.12,<3" if spec.sdk.is_embedded else _dependency(),
        "name": names.distribution(sdk.python_package),
        "release": names.release(spec.version),
        "status": f"Development Status :: {'5 - Production/Stable' if _is_stable(spec.version) else '4 - Beta'}",
        "folder": f"src/{sdk.python_package.split('.')[0]}",
        "description": f"{spec.number}: {spec.label.en}"[:500],
        **published(sdk),
        "has_licence_text": sdk.licence in LICENCES,
        "number": spec.number,
        "has_addresses": sdk.homepage is not None or sdk.repository is not None,
    }


def runtime_version() -> str:
    """The version of the runtime that comes with this generator."""
    file = resources.templates() / resources.RUNTIME / "python" / "pyproject.toml"
    version: str = tomllib.loads(file.read_text(encoding="utf-8"))["project"]["version"]
    return version


def _dependency() -> str:
    """The runtime from this version on, up to the next one that may break."""
    version = Version(runtime_version())
    end = f"{version.major + 1}" if version.major else f"0.{version.minor + 1}"
    return f"goitin-runtime>={version},<{end}"


def _is_stable(text: str) -> bool:
    version = Version(text)
    return version.major > 0 and not version.is_prerelease
