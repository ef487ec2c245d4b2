"""The registry of targets, and the contract between a target and the stages to its right.

A target turns a `Spec` into pages: a template, where it goes, and a view made of ready values.
A new language is one line in `TARGETS`, one module (or package) here, one folder of templates.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from goitin.rendering.page import Copy, Target

if TYPE_CHECKING:
    from goitin.model import Spec

TARGETS: Mapping[str, str] = {
    "python": "goitin.targets.python",
    "java": "goitin.targets.java",
    "csharp": "goitin.targets.csharp",
    "openapi": "goitin.targets.openapi",
    "jsonschema": "goitin.targets.jsonschema",
}


LICENCES = ("Apache-2.0",)


def licence(spec: Spec) -> Iterator[Copy]:
    """The text of the licence as a file of the package, where it is one we carry."""
    if spec.sdk.licence in LICENCES:
        yield Copy("LICENSE", f"licences/{spec.sdk.licence}.txt")


def load(name: str) -> Target:
    """Import a target when it is asked for; the others cost nothing."""
    target: Target = import_module(TARGETS[name]).TARGET
    return target
