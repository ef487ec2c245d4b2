"""The page of a picture: what it is and is not, what was found, the documents, the sources. No clock, no folder, no script."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from goitin import __version__
from goitin.describe import status
from goitin.diagnostics.message import Message, msg, translate
from goitin.model import Spec
from goitin.picture.marks import Sources
from goitin.picture.views import Mark, Section
from goitin.validator import Options

_FEW = 12  # findings whose list stands open
_WORDS = {
    "document": msg("Document"),
    "findings": msg("Findings"),
    "missing": msg("not sent"),
    "number": msg("No"),
    "old": msg("This browser prints only what is unfolded."),
    "alias": msg("sent as"),
    "source": msg("source"),
    "sources": msg("Sources of the findings"),
    "text": msg("The bytes as they were sent"),
    "trust": msg("How sure this reading is"),
}
_MASKED = msg(
    "Personal data, and values that the specification does not know, are masked (--unmasked shows them)."
)
_UNMASKED = msg("This picture shows personal data. Handle it accordingly.")
_READINGS = {False: msg("read strictly"), True: msg("read tolerantly")}


class Drawn(NamedTuple):
    """One document on the page: what it is called, what came of it, and what was drawn of it.

    `leftover` are findings about the document itself, `text` the lines of what was sent where that is not JSON.
    """

    title: str
    about: str
    facts: Sequence[str]
    outcome: str
    look: str
    marks: Sequence[Mark]
    leftover: Sequence[Mark]
    whole: Section
    text: str

    @property
    def is_short(self) -> bool:
        """Whether its findings are few enough to be listed at once."""
        return len(self.marks) <= _FEW


def view(
    spec: Spec, options: Options, documents: Sequence[Drawn], sources: Sources, language: str, *, masks: bool
) -> Mapping[str, Any]:
    """What the template of the page places.

    Args:
        spec: The specification.
        options: How the documents were read.
        documents: The documents in their order; at least one.
        sources: The sources that their findings name.
        language: `vi` or `en`.
        masks: Whether personal data is masked.

    """
    edition = options.edition or msg("by the day of each record")
    made = msg(
        "Specification {id} {version}, edition {edition}, {reading}.",
        id=spec.id,
        version=spec.version,
        edition=edition,
        reading=_READINGS[options.tolerant],
    )

    def in_words(text: Message) -> str:
        return translate(text, language)

    return {
        "language": language,
        "number": spec.number,
        "status": [
            getattr(status.reading(spec), language),
            in_words(made),
            in_words(_MASKED if masks else _UNMASKED),
        ],
        "documents": documents,
        "is_single": len(documents) == 1,
        "title": documents[0].title,
        "sources": sources.listed(),
        "trust": [getattr(one, language) for one in (status.sure(spec), *status.standing(spec))],
        "generator": f"goitin {__version__}",
        "words": {name: in_words(text) for name, text in _WORDS.items()},
    }
