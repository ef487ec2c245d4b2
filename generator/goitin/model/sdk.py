"""The packages made from a specification: their coordinates, and where the runtime is that they stand on."""

from __future__ import annotations

from enum import StrEnum

from goitin.model.value import value


class RuntimeForm(StrEnum):
    """Where the runtime of an SDK is: `package`, which all SDKs share, or `embedded` in each."""

    PACKAGE = "package"
    EMBEDDED = "embedded"


@value
class Sdk:
    """Coordinates of the packages made from a specification, and where their runtime is."""

    python_package: str
    java_group: str
    java_artifact: str
    java_package: str
    csharp_package: str
    csharp_namespace: str
    typescript_package: str
    licence: str
    authors: str
    homepage: str | None = None
    repository: str | None = None
    runtime: RuntimeForm = RuntimeForm.PACKAGE

    @property
    def is_embedded(self) -> bool:
        """Whether the SDKs have the runtime inside."""
        return self.runtime is RuntimeForm.EMBEDDED
