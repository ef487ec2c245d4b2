"""The bill of materials beside each package: CycloneDX 1.6, JSON, by the project's own library.

It names the package and the hashes of its files, what it needs at run time, the specification it was made from, and the
generator. No clock in it; its serial number follows from its content.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from goitin import __version__
from goitin.diagnostics import optional_packages
from goitin.model import Spec
from goitin.packaging.generated_files import BuildFacts

if TYPE_CHECKING:
    from cyclonedx.model import HashType
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component
    from cyclonedx.model.license import DisjunctiveLicense
    from packageurl import PackageURL

_ENDING = ".cdx.json"


@dataclass(frozen=True, slots=True)
class Dependency:
    """What a package needs at run time: by its exact version, or a range of them; no `type`: no registry has it. Optional: where its user has it."""

    type: str
    name: str
    group: str | None = None
    version: str | None = None
    range: str | None = None
    licence: str | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Subject:
    """What a package says of itself in its bill; `specification` is what it was made from, where it was made from one."""

    description: str
    authors: str
    licence: str
    homepage: str | None = None
    repository: str | None = None
    specification: Spec | None = None


@dataclass(frozen=True, slots=True)
class Package:
    """What was built, as its registry (`type` of package URLs) knows it; `file`: how its files' names begin."""

    type: str
    name: str
    version: str
    file: str
    needs: Sequence[Dependency]
    group: str | None = None


def subject_of(spec: Spec) -> Subject:
    """What the packages of a specification say of themselves."""
    sdk, description = spec.sdk, f"{spec.number}: {spec.label.en}"
    return Subject(description, sdk.authors, sdk.licence, sdk.homepage, sdk.repository, spec)


def write(package: Package, subject: Subject, facts: BuildFacts, folder: Path) -> None:
    """Write the bill of the package whose files lie in `folder`, beside them."""
    optional_packages.demand("packages", "cyclonedx")
    from cyclonedx.output.json import JsonV1Dot6

    bill = _bill(package, subject, facts, folder)

    def text(serial: uuid.UUID) -> str:
        bill.serial_number = serial
        return _with_compositions(JsonV1Dot6(bill).output_as_string(indent=2))

    nameless = text(uuid.UUID(int=0))
    named = text(uuid.uuid5(uuid.NAMESPACE_OID, nameless))
    (folder / f"{package.file}{_ENDING}").write_text(named, encoding="utf-8")


def _with_compositions(text: str) -> str:
    """The bill, saying that it names only what the package itself asks for, not what that asks for; the library writes no compositions."""
    bom = json.loads(text)
    bom["compositions"] = [{"aggregate": "incomplete", "dependencies": ["package"]}]
    return json.dumps(bom, ensure_ascii=False, indent=2) + "\n"


def _bill(package: Package, subject: Subject, facts: BuildFacts, folder: Path) -> Bom:
    from cyclonedx.model.bom import Bom, BomMetaData
    from cyclonedx.model.tool import ToolRepository

    described = _described(package, subject, folder)
    parts = [_component(item) for item in package.needs]
    if subject.specification is not None and facts.specification is not None:
        parts.append(_specification(subject.specification, facts.specification))
    metadata = BomMetaData(component=described, tools=ToolRepository(components=[_generator(facts)]))
    metadata.timestamp = None  # type: ignore[assignment] # optional in the standard; the library would take the clock
    bill = Bom(metadata=metadata, components=parts)
    bill.register_dependency(described, parts)
    return bill


def _described(package: Package, subject: Subject, folder: Path) -> Component:
    from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
    from cyclonedx.model.component import Component, ComponentType

    addresses = {
        ExternalReferenceType.WEBSITE: subject.homepage,
        ExternalReferenceType.VCS: subject.repository,
    }
    files = (
        ExternalReference(
            type=ExternalReferenceType.DISTRIBUTION,
            url=XsUri(path.name),
            hashes=[_sha256(hashlib.sha256(path.read_bytes()).hexdigest())],
        )
        for path in sorted(folder.iterdir())
        if path.name.startswith(package.file)
    )
    known = (ExternalReference(type=kind, url=XsUri(url)) for kind, url in addresses.items() if url)
    return Component(
        type=ComponentType.LIBRARY,
        bom_ref="package",
        name=package.name,
        group=package.group,
        version=package.version,
        description=subject.description,
        publisher=subject.authors,
        licenses=_licences(subject.licence),
        purl=_address(package.type, package.group, package.name, package.version),
        external_references=[*files, *known],
    )


def _component(needed: Dependency) -> Component:
    from cyclonedx.model import Property
    from cyclonedx.model.component import Component, ComponentScope, ComponentType

    known = bool(needed.type)
    return Component(
        type=ComponentType.LIBRARY if known else ComponentType.FRAMEWORK,
        bom_ref=":".join(filter(None, [needed.group, needed.name])),
        name=needed.name,
        group=needed.group,
        version=needed.version,
        scope=ComponentScope.OPTIONAL if needed.optional else None,
        licenses=_licences(needed.licence),
        purl=_address(needed.type, needed.group, needed.name, needed.version) if known else None,
        properties=[Property(name="goitin:version-range", value=needed.range)] if needed.range else (),
    )


def _specification(spec: Spec, digest: str) -> Component:
    from cyclonedx.model.component import Component, ComponentType

    return Component(
        type=ComponentType.DATA,
        bom_ref="specification",
        name=spec.id,
        version=spec.version,
        description=f"{spec.number}: {spec.label.vi}",
        hashes=[_sha256(digest)],
    )


def _generator(facts: BuildFacts) -> Component:
    from cyclonedx.model.component import Component, ComponentType

    return Component(
        type=ComponentType.APPLICATION,
        bom_ref="generator",
        name="goitin",
        version=__version__,
        hashes=[_sha256(facts.generator)],
    )


def _address(type: str, group: str | None, name: str, version: str | None) -> PackageURL:
    from packageurl import PackageURL

    return PackageURL(type=type, namespace=group, name=name, version=version)


def _licences(id: str | None) -> Iterator[DisjunctiveLicense]:
    from cyclonedx.model.license import DisjunctiveLicense

    if id:
        yield DisjunctiveLicense(id=id)


def _sha256(digest: str) -> HashType:
    from cyclonedx.model import HashAlgorithm, HashType

    return HashType(alg=HashAlgorithm.SHA_256, content=digest)
