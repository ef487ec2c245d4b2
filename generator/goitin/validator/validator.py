"""The judge: documents in, verdicts out. It interprets a specification and shares no code with what is generated from it."""

from __future__ import annotations

from dataclasses import replace

from goitin.model import ListOf, Nested, Spec
from goitin.model.asked_lists import lists_of
from goitin.validator.context import Context, Within, unheard
from goitin.validator.coverage import Coverage
from goitin.validator.dispatch import REQUEST, ServiceResolver
from goitin.validator.message import MessageValidator, judge_items, wrong
from goitin.validator.messages import DOCUMENT, Phrase, expected
from goitin.validator.records import RecordValidator
from goitin.validator.verdict import Findings, Options, UsedList, Verdict
from goitin.wire.codec import Codec, Limits, Refused
from goitin.wire.document import Kind, Node
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Tree

STRICT = Options()


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
        law, context = self.of(id), self._context(options, tally)
        root = self._root(data, options, context)
        if root is None:
            return self._by(id, _verdict(context))
        if root.kind is not Kind.OBJECT:
            context.fault("", "type", wrong(root, expected(Nested(id))))
            return self._by(id, _verdict(context))
        value = law.judge(root, "", context).value
        return self._by(id, _verdict(context, None if value is None else value.tree))

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
        law, context = self.of(id), self._context(options, tally)
        root = self._root(data, options, context)
        if root is None:
            return self._by(id, _verdict(context))
        asked = expected(ListOf(Nested(id)))
        if root.kind is Kind.LIST:
            judge_items(root.value, law, context)
        elif root.kind is Kind.OBJECT and options.tolerant:
            context.warn("", "form", DOCUMENT.message("form", expected=asked))
            judge_items([root], law, context)
        else:
            context.fault("", "type", wrong(root, asked))
        return self._by(id, _verdict(context))

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
        context = self._context(options, tally)
        root = self._root(data, options, context)
        if root is None:
            return self._of_message(replace(_verdict(context), service=service, kind=kind))
        value, found, direction = self._messages.judge(root, service, kind, context, options)
        tree = None if value is None or context.report.errors else value.tree
        return self._of_message(replace(_verdict(context, tree), service=found, kind=direction))

    def _of_message(self, verdict: Verdict) -> Verdict:
        """A verdict on a message, with the lists of the record that it is."""
        if verdict.service is None or verdict.kind is None:
            return verdict
        one = next(one for one in self.spec.services() if one.id == verdict.service)
        return self._by(one.request if verdict.kind == REQUEST else one.response, verdict)

    def _by(self, record: str, verdict: Verdict) -> Verdict:
        """A verdict, with the lists that it rests on and those that were not given."""
        tables = [self.spec.table(id) for id in lists_of(self.spec, record)]
        if not tables:
            return verdict
        used = [(one.id, one.rows.version) for one in tables if one.rows and not one.rows.is_provided]
        missed = [one.id for one in tables if one.rows and one.rows.is_provided]
        return replace(verdict, used=tuple(UsedList(*one) for one in used), not_judged=tuple(missed))

    def _context(self, options: Options, tally: Coverage | None) -> Context:
        newest = len(self.spec.editions) - 1
        edition = newest if options.edition is None else self._places[options.edition]
        report = Findings(options.max_findings)
        return Context(
            options.tolerant, edition, self.spec.editions, report, self._codec, tally, self._within
        )

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


def _verdict(context: Context, value: Tree | None = None) -> Verdict:
    report = context.report
    return Verdict(
        report.cut(), report.is_cut(), report.errors == 0, value, tuple(context.items), codec=context.codec
    )
