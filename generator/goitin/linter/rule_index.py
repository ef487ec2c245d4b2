"""Every finding there can be about a specification: its stage and severity, and the page that explains it.

The pages are `specs/rules/<id>.md`, in both languages, each with an example that the tests prove; those about findings of packets
are `specs/findings/<rule>.md`. The language of specifications has one page, `specs/language.md`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from goitin import resources
from goitin.diagnostics.diagnostic import Severity
from goitin.kinds import CONSTRAINTS
from goitin.linter import RULES

FOLDER, PACKETS = "rules", "findings"
"""Folders of the pages, beside the specifications: rules of `goitin check`, and what is found in packets."""

_STAGES: Mapping[str, str] = {
    "files": "missing-file outside stray-file",
    "reading": "anchor empty encoding repeated-key tag too-deep too-large unreadable yaml",
    "shape": "empty-value missing-key shape unknown-key unknown-word",
    "resolve": """
        bad-id bad-wire bounds circle code-list code-list-row dossier edition-order examples expression missing-id missing-source not-a-number party present repeated-id
        required severity-without-reason strength type type-of-type unknown-edition unknown-envelope unknown-field
        unknown-service unknown-source unknown-table unknown-type
        zone
    """,
    "targets": "name-clash",
    "render": "template white-space",
    "proof": "proof",
    "release": "release-file",
}
_TITLE = re.compile(r"^## (English|Tiếng Việt)\n\n\*\*(.+?)\*\*", re.MULTILINE)
_SECTION = re.compile(r"^## (English|Tiếng Việt)\n.+?(?=^## )", re.MULTILINE | re.DOTALL)
_LANGUAGES = {"English": "en", "Tiếng Việt": "vi"}


@dataclass(frozen=True, slots=True)
class Known:
    """One id of findings: the stage that gives it, and what it weighs."""

    id: str
    stage: str
    severity: Severity


def _known() -> dict[str, Known]:
    found = [Known(id, "rules", rule.severity) for id, rule in RULES.items()]
    found.append(Known("allow", "rules", Severity.ERROR))
    found += [Known(id, stage, Severity.ERROR) for stage, ids in _STAGES.items() for id in ids.split()]
    return {known.id: known for known in sorted(found, key=lambda known: known.id)}


KNOWN: Mapping[str, Known] = _known()
"""Id → what is known of it, in order of id."""

_BESIDE = {"alias", "form", "format", "json", "rule", "suspicious", "type", "unknown"}
OF_PACKETS = tuple(
    sorted((_BESIDE | {kind.rule for kind in CONSTRAINTS}) - {"present"})
)  # that one is found as `required`
"""Rules of findings about packets that have a page; those of records, `rule:<id>`, share one, and so do suspicions, which are no findings."""


def page(id: str, language: str | None = None, folder: str = FOLDER) -> str:
    """Read the page of a rule, in Markdown.

    Args:
        id: The id of the rule.
        language: The language, `vi` or `en`; None: both.
        folder: `FOLDER` for a rule of specifications, `PACKETS` for one of packets.

    Raises:
        FileNotFoundError: The rule has no page there.

    """
    text = (resources.specs() / folder / f"{id}.md").read_text(encoding="utf-8")
    if language is None:
        return text
    return _SECTION.sub(lambda found: found[0] if _LANGUAGES[found[1]] == language else "", text)


def titles(id: str, folder: str = FOLDER) -> Mapping[str, str]:
    """Read what a rule asks for, in one sentence.

    Args:
        id: The id of the rule.
        folder: `FOLDER` for a rule of specifications, `PACKETS` for one of packets.

    Returns:
        The sentence by language (`vi`, `en`).

    Raises:
        FileNotFoundError: The rule has no page there.

    """
    return {_LANGUAGES[language]: title for language, title in _TITLE.findall(page(id, folder=folder))}


def language_page(language: str) -> str:
    """The language of specifications, on one page of Markdown."""
    name = "language.vi.md" if language == "vi" else "language.md"
    return (resources.specs() / name).read_text(encoding="utf-8")
