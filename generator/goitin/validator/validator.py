"""The judge: documents in, verdicts out. It interprets a specification and shares no code with what is generated from it."""

from __future__ import annotations

from dataclasses import replace

from goitin.model import ListOf, Nested, Spec
from goitin.validator import json_breaks, json_reader
from goitin.validator.context import Context, Within, unheard
from goitin.validator.coverage import Tally
from goitin.validator.dispatch import Places
from goitin.validator.json_reader import BOM, Fault, Kind, Node
from goitin.validator.message import MessageJudge, judge_items, wrong
from goitin.validator.messages import DOCUMENT, Said, expected
from goitin.validator.records import RecordJudge
from goitin.validator.verdict import Options, Report, Verdict

STRICT = Options()


class Judge:
    """Judges records, lists of records and messages of one specification. It looks everything up once and keeps no state.

    `within` hears, record by record, how far it is in a document: how many of how many characters.
    """

    def __init__(self, spec: Spec, within: Within = unheard) -> None:
        self.spec = spec
        self._within = within
        self._places = {edition.id: place for place, edition in enumerate(spec.editions)}
        self._records = {one.id: RecordJudge(one, spec, self.of) for one in spec.records}
        self._messages = MessageJudge(Places(spec, self._records), self._records)

    def of(self, record: str) -> RecordJudge:
        """The judge of one record (by id); raises `KeyError`."""
        return self._records[record]

    def record(self, id: str, data: bytes, options: Options = STRICT, tally: Tally | None = None) -> Verdict:
        """Judge bytes as one record. Raises `KeyError` where there is no such record or edition."""
        law, context = self.of(id), self._context(options, tally)
        root = self._root(data, options, context)
        if root is None:
            return _verdict(context)
        if root.kind is not Kind.OBJECT:
            context.fault("", "type", wrong(root, expected(Nested(id))))
            return _verdict(context)
        value = law.judge(root, "", context).value
        return _verdict(context, None if value is None else value.written)

    def records(self, id: str, data: bytes, options: Options = STRICT, tally: Tally | None = None) -> Verdict:
        """Judge bytes as a list of records, each a reading of its own. Raises `KeyError` as `record` does."""
        law, context = self.of(id), self._context(options, tally)
        root = self._root(data, options, context)
        if root is None:
            return _verdict(context)
        asked = expected(ListOf(Nested(id)))
        if root.kind is Kind.LIST:
            judge_items(root.value, law, context)
        elif root.kind is Kind.OBJECT and options.tolerant:
            context.warn("", "form", DOCUMENT.say("form", expected=asked))
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
        tally: Tally | None = None,
    ) -> Verdict:
        """Judge bytes as a whole message, of a service (id) and kind (`request` or `response`) if the caller knows them.

        Raises `KeyError` where there is no such service or edition.
        """
        context = self._context(options, tally)
        root = self._root(data, options, context)
        if root is None:
            return replace(_verdict(context), service=service, kind=kind)
        value, found, direction = self._messages.judge(root, service, kind, context, options)
        written = None if value is None or context.report.errors else value.written
        return replace(_verdict(context, written), service=found, kind=direction)

    def _context(self, options: Options, tally: Tally | None) -> Context:
        newest = len(self.spec.editions) - 1
        edition = newest if options.edition is None else self._places[options.edition]
        report = Report(options.max_findings)
        return Context(options.tolerant, edition, self.spec.editions, report, tally, self._within)

    def _root(self, data: bytes, options: Options, context: Context) -> Node | None:
        """The document's node, or None with its one finding."""
        has_mark = options.tolerant and data.startswith(BOM)
        try:
            text = json_reader.decode(data, options.max_bytes)
            root = json_reader.read(text[1:] if has_mark else text, options.max_levels, options.max_items)
        except Fault:
            context.fault("", "json", _why(data, options))
            return None
        if has_mark:
            context.warn("", "form", DOCUMENT.say("form bom"))
        return root


def _why(data: bytes, options: Options) -> Said:
    """What is wrong with bytes that were refused, and where."""
    limits = json_breaks.Limits(options.max_bytes, options.max_levels, options.max_items)
    reason, at = json_breaks.first(data, limits, tolerant=options.tolerant)
    said = {} if at is None else json_breaks.place(data, at)
    if reason in limits._fields:
        said["max"] = str(getattr(limits, reason))
    return DOCUMENT.say(f"json {reason}", **said)


def _verdict(context: Context, written: str | None = None) -> Verdict:
    report = context.report
    return Verdict(
        report.cut(),
        report.is_cut(),
        report.errors == 0,
        None if written is None else written.encode("utf-8"),
        tuple(context.items),
    )
