"""The words of specifications that shells may complete."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from goitin import resources
from goitin.cli.i18n import language
from goitin.cli.locate import root_of
from goitin.diagnostics.diagnostic import GoitinError
from goitin.rendering.escape import single_line

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from goitin.model import Label, Spec

_PLAIN = re.compile(r"[\w.:/+-]+")  # what a shell puts on its line as it is must be nothing that it would run
Completion = Callable[[click.Context, click.Parameter, str], list["CompletionItem"]]


def _completing(words: Callable[[click.Context], Iterable[tuple[str, str]]]) -> Completion:
    """Complete one of these words, each with what it means; nothing where they cannot be found."""

    def complete(ctx: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        try:
            found = dict(words(ctx))
        except (GoitinError, OSError, click.UsageError):
            return []
        return [
            CompletionItem(word, help=single_line(help))
            for word, help in found.items()
            if word.startswith(begun) and _PLAIN.fullmatch(word)
        ]

    return complete


def _root(ctx: click.Context) -> Path:
    given: Any = ctx.params.get("specs")
    bundled = bool(ctx.params.get("bundled"))
    return root_of(Path(given) if given else None, bundled=bundled)


def _specs(ctx: click.Context) -> Iterator[Spec]:
    from goitin import resolver

    root = _root(ctx)
    for name in [ctx.params["regulation"]] if ctx.params.get("regulation") else resources.regulations(root):
        yield resolver.load(root / name)


def _regulations(ctx: click.Context) -> Iterator[tuple[str, str]]:
    return ((name, "") for name in resources.regulations(_root(ctx)))


def _targets(_: click.Context) -> Iterator[tuple[str, str]]:
    from goitin.targets import TARGETS

    return ((name, "") for name in TARGETS)


def _services(ctx: click.Context) -> Iterator[tuple[str, str]]:
    for spec in _specs(ctx):
        for service in spec.services():
            for name in filter(None, (service.id, service.wire)):
                yield name, _label(service.label)


def _records(ctx: click.Context) -> Iterator[tuple[str, str]]:
    for spec in _specs(ctx):
        for record in spec.records:
            if record.message_kind == "record":
                yield record.id, _label(record.label)


def _words(ctx: click.Context) -> Iterator[tuple[str, str]]:
    from goitin.describe import explain
    from goitin.linter import rule_index

    yield "language", ""
    for folder, ids in ((rule_index.PACKETS, rule_index.OF_PACKETS), (rule_index.FOLDER, rule_index.KNOWN)):
        for id in ids:
            yield id, rule_index.titles(id, folder)[language()]
    for spec in _specs(ctx):
        for word, label in explain.words(spec):
            yield word, _label(label)


def _rules(ctx: click.Context) -> Iterator[tuple[str, str]]:
    from goitin.linter import rule_index

    for id in rule_index.OF_PACKETS:
        yield id, rule_index.titles(id, rule_index.PACKETS)[language()]
    for spec in _specs(ctx):
        for record in spec.records:
            for rule in record.rules:
                yield f"rule:{rule.id}", _label(rule.message)


def _label(label: Label) -> str:
    text: str = getattr(label, language())
    return text


REGULATIONS, TARGETS, SERVICES, RECORDS, WORDS, RULES = map(
    _completing, (_regulations, _targets, _services, _records, _words, _rules)
)
