"""What regulation.yaml says of the packages: their names, licence and addresses."""

from __future__ import annotations

from goitin.source.mapping import PART, Said, said
from goitin.source.yaml_reader import Node


class PythonSdk(Said):
    """Coordinates of the Python package."""

    package: Node = said(needed=True, doc="Import name.")


class JavaSdk(Said):
    """Coordinates of the Java package."""

    group: Node = said(needed=True, doc="Maven groupId.")
    artifact: Node = said(needed=True, doc="Maven artifactId.")
    package: Node = said(needed=True, doc="Java package.")


class CsharpSdk(Said):
    """Coordinates of the C# package."""

    package: Node = said(needed=True, doc="NuGet package id.")
    namespace: Node = said(needed=True, doc="Namespace.")


class Sdk(Said):
    """Coordinates of the packages."""

    python: PythonSdk = said(PART, "PythonSdk", needed=True, doc="Python package.")
    java: JavaSdk = said(PART, "JavaSdk", needed=True, doc="Maven coordinates.")
    csharp: CsharpSdk = said(PART, "CsharpSdk", needed=True, doc="NuGet package.")
    licence: Node = said(needed=True, doc="SPDX id.")
    authors: Node = said(needed=True, doc="Who publishes.")
    homepage: Node | None = said(doc="Address of the project.")
    repository: Node | None = said(doc="Address of the source code, a git repository.")
