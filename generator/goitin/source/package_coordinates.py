"""What regulation.yaml says of the packages: their names, licence and addresses."""

from __future__ import annotations

from goitin.model import RuntimeForm
from goitin.source.mapping import NAME, PART, MappingNode, key
from goitin.source.yaml_reader import Node


class PythonSdk(MappingNode):
    """Coordinates of the Python package."""

    package: Node = key(required=True, limit=NAME, doc="Import name.")


class JavaSdk(MappingNode):
    """Coordinates of the Java package."""

    group: Node = key(required=True, limit=NAME, doc="Maven groupId.")
    artifact: Node = key(required=True, limit=NAME, doc="Maven artifactId.")
    package: Node = key(required=True, limit=NAME, doc="Java package.")


class CsharpSdk(MappingNode):
    """Coordinates of the C# package."""

    package: Node = key(required=True, limit=NAME, doc="NuGet package id.")
    namespace: Node = key(required=True, limit=NAME, doc="Namespace.")


class TypescriptSdk(MappingNode):
    """Coordinates of the TypeScript package."""

    package: Node = key(required=True, limit=NAME, doc="npm package name.")


class Sdk(MappingNode):
    """Coordinates of the packages."""

    python: PythonSdk = key(PART, "PythonSdk", required=True, doc="Python package.")
    java: JavaSdk = key(PART, "JavaSdk", required=True, doc="Maven coordinates.")
    csharp: CsharpSdk = key(PART, "CsharpSdk", required=True, doc="NuGet package.")
    typescript: TypescriptSdk | None = key(
        PART, "TypescriptSdk", doc="npm package; left out, it is called as the regulation."
    )
    runtime: Node | None = key(
        choices=RuntimeForm,
        doc="Where the runtime is: package (default), shared by all SDKs, or embedded in each.",
    )
    licence: Node = key(required=True, limit=NAME, doc="SPDX id.")
    authors: Node = key(required=True, doc="Who publishes.")
    homepage: Node | None = key(limit=2_000, doc="Address of the project.")
    repository: Node | None = key(limit=2_000, doc="Address of the source code, a git repository.")
