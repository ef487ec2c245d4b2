"""The container of a NuGet package: a zip after the Open Packaging Conventions, the same bytes for the same parts."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

from goitin.packaging.build_step import MOMENT

_NUSPEC = "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"
_OPC = "http://schemas.openxmlformats.org/package/2006"
_CORE = f"{_OPC}/metadata/core-properties"
_DUBLIN = "http://purl.org/dc/elements/1.1/"
_TYPES = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "psmdcp": "application/vnd.openxmlformats-package.core-properties+xml",
}
_DOTNET_FRAMEWORK = ".NETFramework"
_OWN = ("_rels/", "package/", "[Content_Types].xml")

Tree = tuple[str, Mapping[str, str], "list[Tree] | str"]
"""An element: its name, its attributes, and its children or its text."""


def nuspec(
    properties: Mapping[str, str],
    frameworks: Sequence[str],
    needs: Mapping[str, str],
    shared: Sequence[str] = (),
    references: Sequence[str] = (),
) -> bytes:
    """What the package says of itself, from the properties of its project.

    Args:
        properties: What the project says.
        frameworks: What there is an assembly for; each asks for the same.
        needs: Other packages, and their least versions.
        shared: Shared frameworks of .NET besides its own.
        references: Assemblies of .NET Framework besides those that everybody has.

    Returns:
        The XML.

    """
    metadata: list[Tree] = [
        ("id", {}, properties["PackageId"]),
        ("version", {}, properties["Version"]),
        ("title", {}, properties["Title"]),
        ("authors", {}, properties["Authors"]),
        ("license", {"type": "expression"}, properties["PackageLicenseExpression"]),
        ("readme", {}, properties["PackageReadmeFile"]),
    ]
    if "PackageProjectUrl" in properties:
        metadata.append(("projectUrl", {}, properties["PackageProjectUrl"]))
    metadata += [("description", {}, properties["Description"]), ("tags", {}, properties["PackageTags"])]
    if "RepositoryUrl" in properties:
        metadata.append(
            ("repository", {"type": properties["RepositoryType"], "url": properties["RepositoryUrl"]}, "")
        )
    metadata += _asked(frameworks, needs, shared, references)
    return _xml(("package", {"xmlns": _NUSPEC}, [("metadata", {}, metadata)]))


def _asked(
    frameworks: Sequence[str], needs: Mapping[str, str], shared: Sequence[str], references: Sequence[str]
) -> Iterator[Tree]:
    groups = [{"targetFramework": framework} for framework in frameworks]
    asked: list[Tree] = [("dependency", {"id": id, "version": version}, "") for id, version in needs.items()]
    yield "dependencies", {}, [("group", group, asked or "") for group in groups]
    old = [framework for framework in frameworks if framework.startswith(_DOTNET_FRAMEWORK)]
    if old and references:
        named: list[Tree] = [
            ("frameworkAssembly", {"assemblyName": name, "targetFramework": old[0]}, "")
            for name in references
        ]
        yield "frameworkAssemblies", {}, named
    if shared:
        named = [("frameworkReference", {"name": name}, "") for name in shared]
        yield "frameworkReferences", {}, [("group", group, named) for group in groups]


def parts(package: Path) -> dict[str, bytes]:
    """The parts of a package somebody else packed, without those its container needs."""
    with zipfile.ZipFile(package) as opened:
        return {name: opened.read(name) for name in opened.namelist() if not name.startswith(_OWN)}


def container(content: Mapping[str, bytes], metadata: Mapping[str, str]) -> bytes:
    """The whole package: relationships, types and properties beside the parts; no name by chance, no clock."""
    (specification,) = (name for name in content if name.endswith(".nuspec"))
    properties = _properties(metadata)
    named = f"package/services/metadata/core-properties/{hashlib.sha256(properties).hexdigest()[:32]}.psmdcp"
    entries = {
        "_rels/.rels": _relationships(specification, named),
        **dict(sorted(content.items())),
        named: properties,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as zipped:
        for name, data in {"[Content_Types].xml": _content_types(entries), **entries}.items():
            entry = zipfile.ZipInfo(name, MOMENT)
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_DEFLATED
            zipped.writestr(entry, data)
    return out.getvalue()


def _relationships(specification: str, properties: str) -> bytes:
    kinds = {
        specification: "http://schemas.microsoft.com/packaging/2010/07/manifest",
        properties: f"{_OPC}/relationships/metadata/core-properties",
    }
    items: list[Tree] = [
        ("Relationship", {"Type": kind, "Target": f"/{name}", "Id": f"R{number}"}, "")
        for number, (name, kind) in enumerate(kinds.items(), 1)
    ]
    return _xml(("Relationships", {"xmlns": f"{_OPC}/relationships"}, items))


def _content_types(entries: Mapping[str, bytes]) -> bytes:
    return _xml(("Types", {"xmlns": f"{_OPC}/content-types"}, list(_typed(entries))))


def _typed(entries: Mapping[str, bytes]) -> Iterator[Tree]:
    """A type for each ending, and one for each part that has no ending."""
    endings = {PurePosixPath(f"x{name.rpartition('/')[2]}").suffix[1:] for name in entries}
    for ending in sorted(endings - {""}):
        yield "Default", {"Extension": ending, "ContentType": _TYPES.get(ending, "application/octet")}, ""
    for name in entries:
        if "." not in name.rpartition("/")[2]:
            yield "Override", {"PartName": f"/{name}", "ContentType": "application/octet"}, ""


def _properties(properties: Mapping[str, str]) -> bytes:
    items: list[Tree] = [
        ("dc:creator", {}, properties["Authors"]),
        ("dc:description", {}, properties["Description"]),
        ("dc:identifier", {}, properties["PackageId"]),
        ("version", {}, properties["Version"]),
        ("keywords", {}, properties["PackageTags"]),
        ("lastModifiedBy", {}, "goitin"),
    ]
    return _xml(("coreProperties", {"xmlns": _CORE, "xmlns:dc": _DUBLIN}, items))


def _xml(tree: Tree) -> bytes:
    root = _element(tree)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, "unicode")}\n'.encode()


def _element(tree: Tree) -> ET.Element:
    name, attributes, content = tree
    element = ET.Element(name, dict(attributes))
    if isinstance(content, str):
        element.text = content or None
    else:
        element.extend(map(_element, content))
    return element
