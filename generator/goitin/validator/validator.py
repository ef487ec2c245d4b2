"""The judge: documents in, verdicts out. It interprets a specification and shares no code with what is generated from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from goitin.model import ListOf, Nested, Spec
from goitin.validator import calendar
from goitin.validator.context import Context, Within, unheard
from goitin.validator.coverage import Coverage
from goitin.validator.dispatch import ServiceResolver
from goitin.validator.message import MessageValidator, judge_items, wrong
from goitin.validator.messages import DOCUMENT, Phrase, expected
from goitin.validator.records import RecordValidator
from goitin.validator.verdict import Finding, Findings, Options, Verdict
from goitin.wire.codec import Codec, Limits, Refused
from goitin.wire.document import Kind, Node
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Tree

STRICT = Options()
Judging = Callable[[Options, Coverage | None], Verdict]
"""Judges a document, and has a tally hear of it."""


class Validator:
    """Judges records, lists of records and messages of one specification. It looks everything up once and keeps no state.

    Args:
        spec: The specification.
        within: Hears, record by record, how far it is in a document: how many of how many characters.
        codec: The form of the documents.

    """

    def __init__(self, spec: Spec, within: Within = unheard, codec: Codec = JSON) -> None:
        self.spec = spec
        self._codec = codec
        self._within = within
        self._places = {edition.id: place for place, edition in enumerate(spec.editions)}
        self._records = {one.id: RecordValidator(one, spec, self.of) for one in spec.records}
        self._messages = MessageValidator(ServiceResolver(spec, self._records), self._records)

    def of(self, record: str) -> RecordValidator:
        """The judge of one record (by id); raises `KeyError`."""
        return self._records[record]

    def record(
        self, id: str, data: bytes, options: Options = STRICT, tally: Coverage | None = None
    ) -> Verdict:
        """Judge bytes as one record.

        Args:
            id: The record.
            data: The bytes as they came.
            options: How to read them.
            tally: Counts what is judged; None: nobody does.

        Raises:
            KeyError: There is no such record or edition.

        """
        return self._also(options, tally, lambda asked, heard: self._record(id, data, asked, heard))

    def _record(self, id: str, data: bytes, options: Options, tally: Coverage | None) -> Verdict:
        law, context = self.of(id), self._context(options, tally)
        root = self._root(data, options, context)
        if root is None:
            return _verdict(context)
        if root.kind is not Kind.OBJECT:
            context.fault("", "type", wrong(root, expected(Nested(id))))
            return _verdict(context)
        value = law.judge(root, "", context).value
        return _verdict(context, None if value is None else value.tree)

    def records(
        self, id: str, data: bytes, options: Options = STRICT, tally: Coverage | None = None
    ) -> Verdict:
        """Judge bytes as a list of records, each a reading of its own.

        Args:
            id: The record of which it is a list.
            data: The bytes as they came.
            options: How to read them; tolerantly, a single record stands for a list of one.
            tally: Counts what is judged; None: nobody does.

        Raises:
            KeyError: There is no such record or edition.

        """
        return self._also(options, tally, lambda asked, heard: self._list(id, data, asked, heard))

    def _list(self, id: str, data: bytes, options: Options, tally: Coverage | None) -> Verdict:
        law, context = self.of(id), self._context(options, tally)
        root = self._root(data, options, context)
        if root is None:
            return _verdict(context)
        asked = expected(ListOf(Nested(id)))
        if root.kind is Kind.LIST:
            judge_items(root.value, law, context)
        elif root.kind is Kind.OBJECT and options.tolerant:
            context.warn("", "form", DOCUMENT.message("form", expected=asked))
            judge_items([root], law, context)
        else:
            context.fault("", "type", wrong(root, asked))
        return _verdict(context)

    def message(
        self,
        data: bytes,
        options: Options = STRICT,
        service: str | None = None,
        kind: str | None = None,
        tally: Coverage | None = None,
    ) -> Verdict:
        """Judge bytes as a whole message.

        Args:
            data: The bytes as they came.
            options: How to read them.
            service: The id of the service; None: the message says it.
            kind: `request` or `response`; None: the message says it.
            tally: Counts what is judged; None: nobody does.

        Raises:
            KeyError: There is no such service or edition.

        """
        return self._also(
            options, tally, lambda asked, heard: self._message(data, asked, service, kind, heard)
        )

    def _message(
        self, data: bytes, options: Options, service: str | None, kind: str | None, tally: Coverage | None
    ) -> Verdict:
        context = self._context(options, tally)
        root = self._root(data, options, context)
        if root is None:
            return replace(_verdict(context), service=service, kind=kind)
        value, found, direction = self._messages.judge(root, service, kind, context, options)
        tree = None if value is None or context.report.errors else value.tree
        return replace(_verdict(context, tree), service=found, kind=direction)

    def _also(self, options: Options, tally: Coverage | None, judge: Judging) -> Verdict:
        """Judge once, and by the other edition that was asked for once more: what is found only then is announced."""
        verdict = judge(options, tally)
        if options.also is None:
            return verdict
        later = judge(replace(options, edition=options.also, also=None), None)
        known = Counter(verdict.findings)
        return replace(verdict, announced=tuple(one for one in later.findings if not _taken(known, one)))

    def _context(self, options: Options, tally: Coverage | None) -> Context:
        report = Findings(options.max_findings)
        made = Context(
            options.tolerant,
            self._edition(options),
            self.spec.editions,
            report,
            self._codec,
            tally,
            self._within,
        )
        made.chooses = options.edition is None and options.at is None
        made.at = made.day = None if options.at is None else calendar.digits(options.at)
        return made

    def _edition(self, options: Options) -> int:
        if options.edition is not None:
            return self._places[options.edition]
        newest = len(self.spec.editions) - 1
        if options.at is None:
            return newest
        place = calendar.edition_on(calendar.digits(options.at), self.spec.editions)
        if place is None:
            raise ValueError(options.at)
        return place

    def _root(self, data: bytes, options: Options, context: Context) -> Node | None:
        """The document's node, or None with its one finding."""
        try:
            document = self._codec.read(data, options.limits, tolerant=options.tolerant)
        except Refused:
            context.fault("", self._codec.rule, self._why(data, options))
            return None
        for path, sentence, severity in document.remarks:
            context.report.add(path, sentence.partition(" ")[0], severity, DOCUMENT.message(sentence))
        return document.root

    def _why(self, data: bytes, options: Options) -> Phrase:
        """What is wrong with bytes that were refused, and where."""
        word, place = self._codec.why(data, options.limits, tolerant=options.tolerant)
        lines = {} if place is None else {name: str(number) for name, number in place._asdict().items()}
        if word in Limits._fields:
            lines["max"] = str(getattr(options.limits, word))
        return DOCUMENT.message(f"{self._codec.rule} {word}", **lines)


def _taken(known: Counter[Finding], one: Finding) -> bool:
    """Whether a finding is one of those that are known, each of which counts once."""
    known[one] -= 1
    return known[one] >= 0


def _verdict(context: Context, value: Tree | None = None) -> Verdict:
    report = context.report
    return Verdict(
        report.cut(), report.is_cut(), report.errors == 0, value, tuple(context.items), codec=context.codec
    )
