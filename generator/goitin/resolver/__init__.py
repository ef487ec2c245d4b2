"""What the files say → what they mean: looks everything up, once, and freezes it. Every fault is reported; nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple, TypeVar

from goitin import model, resources
from goitin.diagnostics.diagnostic import Diagnostics, SourceLocation
from goitin.diagnostics.message import msg
from goitin.resolver import dossiers, fields, parties, records, services
from goitin.resolver.context import Context, label
from goitin.source import document, loader
from goitin.source.mapping import MappingNode
from goitin.source.package_coordinates import Sdk
from goitin.source.yaml_reader import Node

__all__ = ["Resolution", "load", "resolve"]

_ZONE = re.compile(r"[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00")

T = TypeVar("T", model.CodeTable, model.NamedType, model.Record, model.Packet)


@dataclass(frozen=True, slots=True, eq=False)
class Resolution:
    """A specification, and what rules need to point at its files: what was said of each entity, and its exceptions, by its place."""

    spec: model.Spec
    entities: Mapping[SourceLocation, MappingNode]
    allowed: Mapping[SourceLocation, Sequence[document.Allow]]
    needs_text_check: Collection[str] = ()


def load(folder: Path) -> model.Spec:
    """Read and resolve a specification; raises `SpecError` with all findings if any is an error."""
    findings = Diagnostics()
    resolved = resolve(loader.load(folder, findings), findings)
    findings.stop_on_error()
    if resolved is None:  # no regulation.yaml, and that is always an error
        raise AssertionError
    return resolved.spec


def resolve(files: loader.SourceFiles, findings: Diagnostics) -> Resolution | None:
    """Look up everything that the files of a specification name.

    Args:
        files: The files as they were read.
        findings: Takes every fault; what can be looked up is returned all the same.

    Returns:
        The specification; None where there is no readable regulation.yaml, which is a finding of the reading.

    """
    if files.regulation is None:
        return None
    context = Context(findings, frozenset(files.unresolved_ids))
    _identity(files, context)
    stated = parties.parties(files.regulation, context)
    tables = _unique(_tables(files, context), context)
    names = fields.Scope({item.id: item for item in tables}, _record_ids(files), {})
    types = _unique((fields.named_type(item, names, context) for item in files.types), context)
    _check_type_names(types, names.records, context)
    names = replace(names, types={item.id: item for item in types})
    plain = [made for item in files.records for made in records.record(item, item.place.file, names, context)]
    rows = {item.id: item for item in plain}
    plain += [
        whole
        for item in files.dossiers
        if (whole := dossiers.dossier(item, rows, names, context)) is not None
    ]
    envelopes = [made for item in files.envelopes if (made := services.envelope(item, names, context))]
    _repeated("envelope", [item.envelope for item in files.envelopes], context)
    known = [item.service for family in files.packets for item in family.services]
    known_ids = [node.value for node in known]
    _repeated("service", known, context)
    messages = services.MessageRecords(envelopes, known_ids, names, context)
    packets = [family for item in files.packets if (family := messages.packet(item, item.place.file))]
    everything = _unique([*plain, *messages.records.values()], context)
    _check_cycles(everything, context)
    by_id = {item.id: item for item in everything}
    owned = [replace(item, records=services.records_of_packet(item, by_id)) for item in packets]
    parts = _Parts(types, tables, everything, envelopes, _unique(owned, context), stated, known_ids)
    spec = _build_specification(files.regulation, parts, context)
    return Resolution(spec, context.entities, context.allowed, files.needs_text_check)


def _tables(files: loader.SourceFiles, context: Context) -> Iterable[model.CodeTable | None]:
    for item in files.tables:
        file = item.place.file
        yield records.table(item, file, context, files.lists.get(file))


def _identity(files: loader.SourceFiles, context: Context) -> None:
    regulation = files.regulation
    if regulation is None:
        return
    if regulation.regulation.value != files.name:
        context.fault(
            regulation.at("regulation"),
            "bad-id",
            msg(
                "The specification is named {regulation!r}, but its folder is {folder!r}.",
                regulation=regulation.regulation.value,
                folder=files.name,
            ),
            msg("Make the two the same."),
        )
    if regulation.regulation.value == resources.RUNTIME:
        context.fault(
            regulation.at("regulation"),
            "bad-id",
            msg("Beside the trees of specifications, {id!r} is the folder of the runtimes.", id=files.name),
            msg("Give the specification another id."),
        )
    fields.identifier(regulation.regulation, context)
    context.editions += [item.edition.value for item in regulation.editions]
    for item in regulation.sources:
        url, seen = (node.value if node else None for node in (item.url, item.seen))
        context.sources[item.source.value] = model.Source(
            item.source.value, label(item), item.kind.value, url, seen, item.source.place
        )
    _repeated(msg("edition"), [item.edition for item in regulation.editions], context)
    _repeated(msg("source"), [item.source for item in regulation.sources], context)
    _repeated(msg("party"), [item.party for item in regulation.parties], context)
    _repeated(msg("term"), [item.term for item in regulation.glossary], context)


def _repeated(kind: str, nodes: Iterable[Node], context: Context) -> None:
    seen: set[str] = set()
    for node in nodes:
        if node.value in seen:
            context.fault(
                node.place,
                "repeated-id",
                msg("The {kind} {value!r} appears twice.", kind=kind, value=node.value),
                msg("Keep one of the two."),
            )
        seen.add(node.value)


def _record_ids(files: loader.SourceFiles) -> frozenset[str]:
    found = {item.dossier.value for item in files.dossiers}
    waiting = list(files.records)
    while waiting:
        item = waiting.pop()
        found.add(item.record.value)
        waiting += item.records
    return frozenset(found)


def _unique(items: Iterable[T | None], context: Context) -> list[T]:
    """The items that came out, each id once."""
    seen: dict[str, T] = {}
    for item in items:
        if item is None:
            continue
        if item.id in seen:
            context.fault(
                item.place,
                "repeated-id",
                msg("The id {id!r} is already used at {place}.", id=item.id, place=seen[item.id].place),
                msg("Give one of the two another id."),
            )
        seen.setdefault(item.id, item)
    return list(seen.values())


def _check_type_names(types: Iterable[model.NamedType], records: Collection[str], context: Context) -> None:
    """A phrase must mean one thing: no type has the id of a record."""
    for item in types:
        if item.id in records:
            context.fault(
                item.place,
                "repeated-id",
                msg("The id {id!r} is also the id of a record.", id=item.id),
                msg("Give one of the two another id."),
            )


def _check_cycles(items: list[model.Record], context: Context) -> None:
    """Report each record that holds itself, through others or at once; without recursion, chains may be long."""
    by_id = {item.id: item for item in items}
    state: dict[str, int] = {}
    for start in items:
        stack = [(start.id, iter(list(services.nested(start))))] if start.id not in state else []
        state.setdefault(start.id, 1)
        while stack:
            id, inner = stack[-1]
            following = next(inner, None)
            if following is None:
                state[id] = 2
                stack.pop()
            elif following in by_id and following not in state:
                state[following] = 1
                stack.append((following, iter(list(services.nested(by_id[following])))))
            elif state.get(following) == 1:
                path = [item for item, _ in stack]
                circle = " → ".join([*path[path.index(following) :], following])
                context.fault(
                    by_id[id].place,
                    "circle",
                    msg("Records hold each other in a circle: {circle}.", circle=circle),
                    msg("Break it, for instance with an id instead of the record."),
                )


def _zone(node: Node | None, context: Context) -> str | None:
    """The zone of all times, or None."""
    if node is not None and not _ZONE.fullmatch(node.value):
        context.fault(
            node.place,
            "zone",
            msg("{value!r} is not a zone.", value=node.value),
            msg("Write hours and minutes from -14:00 to +14:00, such as +07:00."),
        )
        return None
    return None if node is None else str(node.value)


def _sdk(doc: Sdk, regulation: str, context: Context) -> model.Sdk:
    form = context.choice(doc.runtime, model.RuntimeForm) if doc.runtime else None
    return model.Sdk(
        python_package=doc.python.package.value,
        java_group=doc.java.group.value,
        java_artifact=doc.java.artifact.value,
        java_package=doc.java.package.value,
        csharp_package=doc.csharp.package.value,
        csharp_namespace=doc.csharp.namespace.value,
        typescript_package=doc.typescript.package.value if doc.typescript else regulation,
        licence=doc.licence.value,
        authors=doc.authors.value,
        homepage=doc.homepage.value if doc.homepage else None,
        repository=doc.repository.value if doc.repository else None,
        runtime=form or model.RuntimeForm.PACKAGE,
    )


def _term(doc: document.Term, context: Context) -> model.Term:
    return model.Term(
        id=doc.term.value,
        label=label(doc),
        origin=context.origin(doc),
        full=label(doc.full) if doc.full else None,
        also=tuple(item.value for item in doc.also),
        place=doc.place,
    )


class _Parts(NamedTuple):
    """All that a specification holds."""

    types: Sequence[model.NamedType]
    tables: Sequence[model.CodeTable]
    records: Sequence[model.Record]
    envelopes: Sequence[model.Envelope]
    packets: Sequence[model.Packet]
    parties: tuple[model.Party, ...]
    services: Collection[str]


def _build_specification(doc: document.Regulation, parts: _Parts, context: Context) -> model.Spec:
    context.register(doc)
    return model.Spec(
        id=doc.regulation.value,
        number=doc.number.value,
        version=doc.version.value,
        label=label(doc),
        editions=tuple(model.Edition(item.edition.value, label(item)) for item in doc.editions),
        sources=tuple(context.sources.values()),
        types=tuple(parts.types),
        tables=tuple(parts.tables),
        records=tuple(parts.records),
        packets=tuple(sorted(parts.packets, key=lambda item: item.number)),
        sdk=_sdk(doc.sdk, doc.regulation.value, context),
        envelopes=tuple(parts.envelopes),
        notes=tuple(label(item) for item in doc.notes),
        zone=_zone(doc.zone, context),
        parties=parts.parties,
        standing=parties.statement(doc.standing, context),
        transport=parties.transport(doc.transport, context),
        glossary=tuple(_term(item, context) for item in doc.glossary),
        start=parties.start(doc.start, parts.services, context),
        place=doc.place,
    )
