"""`goitin show`: a packet drawn for people, as one page of HTML that needs nothing else, from the specification alone.

What is drawn are the nodes of the document as they stand, so that a wrong packet has a picture, too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from goitin.conformity import document_report, documents, inputs, looks
from goitin.conformity import options as given
from goitin.conformity.documents import Document
from goitin.conformity.inputs import MisuseError
from goitin.conformity.json_locations import JsonLocations
from goitin.conformity.options import ResolvedOptions
from goitin.conformity.request import ValidationRequest
from goitin.conformity.summary import Summary
from goitin.diagnostics.message import join, msg, translate
from goitin.diagnostics.progress import JUDGING, OnProgress
from goitin.model import Spec
from goitin.picture import page, placing
from goitin.picture.drawing import Drawing, Place
from goitin.picture.marks import Marks, Sources, counted
from goitin.picture.page import Drawn
from goitin.picture.views import Cell, Section
from goitin.rendering import html
from goitin.validator import Options, Validator, Verdict

__all__ = ["Picture", "draw"]


@dataclass(frozen=True, slots=True)
class Picture:
    """The page, and what was found in its documents, in numbers."""

    html: str
    summary: Summary


def draw(
    spec: Spec, source: str, request: ValidationRequest, language: str, progress: OnProgress, *, masks: bool
) -> Picture:
    """Judge the documents of a file and draw them.

    Args:
        spec: The specification.
        source: A path, or `-` for standard input.
        request: How to read it; its sources are not looked at.
        language: The language of the page, `vi` or `en`.
        progress: Hears how far the judging of a document is.
        masks: Whether personal data, and values that the specification does not know, are masked.

    Raises:
        MisuseError: The file cannot be read, or the specification has not what is asked for.

    """
    resolved = given.resolve(spec, request)
    options = Options(request.tolerant, resolved.edition, at=resolved.at)
    if request.max_bytes is not None:
        options = replace(options, max_bytes=request.max_bytes)
    one, *others = inputs.find([source])
    if others:
        raise MisuseError(msg("{source}: contains several documents. Name one.", source=source))
    painter = _Painter(spec, resolved, options, language, progress, masks=masks)
    for document in documents.read(one, options.max_bytes, lines=request.lines):
        painter.add(one.name, document)
    view = page.view(spec, options, painter.drawn, painter.sources, language, masks=masks)
    return Picture(html.html("picture/page.html.jinja", view), painter.summary)


class _Painter:
    """Draws documents one after the other."""

    def __init__(
        self,
        spec: Spec,
        resolved: ResolvedOptions,
        options: Options,
        language: str,
        progress: OnProgress,
        *,
        masks: bool,
    ) -> None:
        self.drawn: list[Drawn] = []
        self.sources, self.summary = Sources(language), Summary()
        self._spec, self._resolved, self._options, self._masks = spec, resolved, options, masks
        self._language, self._judge = language, Validator(spec, partial(progress, JUDGING))
        self._findings = 1

    def add(self, name: str, document: Document) -> None:
        """Draw one more."""
        data, language = document.content.data, self._language
        verdict = self._resolved.verdict(self._judge, data, self._options, None)
        root = looks.root(data, self._options)
        look = looks.look_again(self._spec, root, verdict, self._resolved, suspicious=True)
        is_lined = not (verdict.valid or document.is_line) and documents.is_lined(data)
        self.summary.add(verdict, look, is_lined=is_lined)
        locations = JsonLocations(root, document.line)
        entries = document_report.of(name, verdict, look, locations, language)
        marks = Marks(entries, language, self.sources, self._findings)
        title, about, whole = translate(msg("Not JSON"), language), "", Section("", "")
        if root is not None:
            placed = placing.placed(self._spec, root, verdict, self._resolved, look, language)
            title, about = placed.title, placed.about
            whole = self._whole(placed, marks)
        leftover = [*marks.within("", ()), *whole.marks]
        text = "" if root is not None or self._masks else data.decode("utf-8", "replace")
        self._findings += len(marks.taken)
        outcome = self._outcome(verdict)
        self.drawn.append(
            Drawn(
                title,
                about,
                self._facts(name, document),
                outcome,
                "right" if verdict.valid else "wrong",
                marks.taken,
                leftover,
                whole,
                text,
            )
        )

    def _whole(self, placed: placing.Whole, marks: Marks) -> Section:
        drawing = Drawing(
            self._judge,
            marks,
            tolerant=self._options.tolerant,
            masks=self._masks,
            payload=placed.payload,
        )
        drawn = drawing.draw(placed.node, placed.known, Place(placed.path))
        return Section("", "", cells=[drawn]) if isinstance(drawn, Cell) else drawn

    def _facts(self, name: str, document: Document) -> list[str]:
        line = msg("line {line}", line=document.line)
        content = document.content
        facts = [
            join(", ", [name, line]) if document.is_line else name,
            msg("{size} bytes", size=content.size),
            f"SHA-256 {content.sha256}",
        ]
        return [translate(one, self._language) for one in facts]

    def _outcome(self, verdict: Verdict) -> str:
        """What came of it, in words."""
        severities = [one.severity for one in verdict.findings]
        counts = list(counted(severities.count("error"), severities.count("warning")))
        word = msg("Valid by this reading") if verdict.valid else msg("Not valid by this reading")
        more = [msg("more than are listed")] if verdict.truncated else []
        outcome = join(" – ", [word, join(", ", [*counts, *more])]) if counts else word
        return translate(outcome, self._language)
