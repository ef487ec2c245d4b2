"""What is known, in the words of the Language Server Protocol."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcInvalidParams

from goitin import resources
from goitin.diagnostics.diagnostic import Severity, SpecError
from goitin.diagnostics.message import msg, translate
from goitin.diagnostics.suggest import folded
from goitin.editor import completion as completing
from goitin.editor import hover as hovering
from goitin.editor import specification as desk
from goitin.editor import symbols as outlines
from goitin.editor.addresses import address_of
from goitin.editor.desk import Marked, OpenFile
from goitin.editor.findings import Mark
from goitin.editor.names import Name, Role
from goitin.editor.specification import Found, Specification
from goitin.editor.text import Position, Span, Text
from goitin.linter import rule_index
from goitin.model import naming
from goitin.source import formatter, loader

_ITEMS: Mapping[str, lsp.CompletionItemKind] = {
    "key": lsp.CompletionItemKind.Property,
    "word": lsp.CompletionItemKind.EnumMember,
    Role.TYPE: lsp.CompletionItemKind.Struct,
    Role.TABLE: lsp.CompletionItemKind.Enum,
    Role.CODE: lsp.CompletionItemKind.EnumMember,
    Role.FIELD: lsp.CompletionItemKind.Field,
    Role.SERVICE: lsp.CompletionItemKind.Function,
}
_SYMBOLS: Mapping[Role, lsp.SymbolKind] = {
    Role.TYPE: lsp.SymbolKind.Struct,
    Role.TABLE: lsp.SymbolKind.Enum,
    Role.CODE: lsp.SymbolKind.EnumMember,
    Role.FIELD: lsp.SymbolKind.Field,
    Role.RULE: lsp.SymbolKind.Boolean,
    Role.SERVICE: lsp.SymbolKind.Function,
    Role.ENVELOPE: lsp.SymbolKind.Interface,
    Role.PACKET: lsp.SymbolKind.Module,
}
_NAMED = frozenset(map(str, Role))
"""What is found by its label, too, typed without diacritics."""
_AS_THEY_TRAVEL = (Role.FIELD, Role.CODE, Role.EDITION)
"""What is not named by an id of ours, but as somebody else writes it."""


def completion(file: OpenFile, params: lsp.CompletionParams, language: str) -> lsp.CompletionList:
    """What may be written at a place."""
    offset = _offset(file.text, params.position)
    items = completing.items(file.specification, file.path, file.text, offset, language)
    return lsp.CompletionList(
        is_incomplete=False,
        items=[_item(item, number, file.text) for number, item in enumerate(items)],
    )


def _item(item: completing.Item, number: int, text: Text) -> lsp.CompletionItem:
    return lsp.CompletionItem(
        label=item.label,
        kind=_ITEMS.get(item.kind, lsp.CompletionItemKind.Value),
        detail=item.detail or None,
        documentation=lsp.MarkupContent(lsp.MarkupKind.Markdown, item.doc) if item.doc else None,
        sort_text=f"{0 if item.is_first else 1}{number:05}",
        filter_text=f"{item.label} {folded(item.detail)}" if item.kind in _NAMED else item.label,
        text_edit=lsp.TextEdit(_range(text, item.span), item.text),
    )


def hover(file: OpenFile, params: lsp.HoverParams, language: str) -> lsp.Hover | None:
    """What stands at a place."""
    offset = _offset(file.text, params.position)
    found = hovering.hover(file.specification, file.path, file.text, offset, language)
    if found is None:
        return None
    content = lsp.MarkupContent(lsp.MarkupKind.Markdown, found.markdown)
    return lsp.Hover(content, _range(file.text, found.span))


def definition(file: OpenFile, params: lsp.DefinitionParams, _: str) -> lsp.Location | None:
    """Where the name at a place is defined; a rule of `check`: its page."""
    name = _name(file, params.position)
    if name is None:
        return None
    if name.role is Role.CHECK:
        page = _page(name.word)
        return lsp.Location(page, _NOWHERE) if page is not None else None
    return next((_location(file, one) for one in file.specification.standing(name) if one.definition), None)


def references(file: OpenFile, params: lsp.ReferenceParams, _: str) -> list[lsp.Location]:
    """Where the name at a place stands."""
    name = _name(file, params.position)
    found = file.specification.standing(name) if name is not None else ()
    return [_location(file, one) for one in found if params.context.include_declaration or not one.definition]


def highlights(file: OpenFile, params: lsp.DocumentHighlightParams, _: str) -> list[lsp.DocumentHighlight]:
    """Where the name at a place stands in the same file."""
    name = _name(file, params.position)
    found = file.specification.standing(name) if name is not None else ()
    return [lsp.DocumentHighlight(_range(file.text, one.span)) for one in found if one.path == file.path]


def symbols(file: OpenFile, _: lsp.DocumentSymbolParams, language: str) -> list[lsp.DocumentSymbol]:
    """What a file defines."""
    tree = file.specification.current(file.path)
    found = outlines.symbols(tree, file.text, language) if tree is not None else []
    return [_symbol(one, file.text) for one in found]


def _symbol(one: outlines.Symbol, text: Text) -> lsp.DocumentSymbol:
    return lsp.DocumentSymbol(
        name=one.name.word or "–",
        detail=one.detail,
        kind=_SYMBOLS.get(one.name.role, lsp.SymbolKind.Constant),
        range=_range(text, one.whole),
        selection_range=_range(text, one.span),
        children=[_symbol(inner, text) for inner in one.inner],
    )


def named(specification: Specification, query: str, language: str) -> list[lsp.WorkspaceSymbol]:
    """What a specification defines whose name or label has a text in it, with diacritics or without."""
    wanted, made = folded(query), []
    for path, tree in specification.trees():
        text = specification.text(path)
        for name, entry in tree.definitions.items():
            label = entry.holder.text(language)
            span = desk.span_of(text, entry, name, 0)
            if span is not None and wanted in folded(f"{name.word} {label}"):
                made.append(
                    lsp.WorkspaceSymbol(
                        location=lsp.Location(address_of(path), _range(text, span)),
                        name=name.word,
                        kind=_SYMBOLS.get(name.role, lsp.SymbolKind.Constant),
                        container_name=label,
                    )
                )
    return made


def prepare_rename(file: OpenFile, params: lsp.PrepareRenameParams, _: str) -> lsp.Range | None:
    """The name at a place, if it is one of the specification."""
    found = _standing(file, params.position)
    if found is None or not _may_rename(file, found[0]):
        return None
    return _range(file.text, found[1])


def rename(file: OpenFile, params: lsp.RenameParams, language: str) -> lsp.WorkspaceEdit | None:
    """Another name wherever a name stands. Raises `JsonRpcInvalidParams` where it would be no name."""
    name = _name(file, params.position)
    if name is None or not _may_rename(file, name):
        return None
    new = params.new_name
    is_name = (
        new.isprintable() and not set(new) & set(" '\"#:,[]{}")
        if name.role in _AS_THEY_TRAVEL
        else naming.ID.match(new)
    )
    if not is_name or not new:
        raise JsonRpcInvalidParams(translate(msg("{value!r} is not an id.", value=new), language))
    changes: dict[str, list[lsp.TextEdit]] = {}
    for one in file.specification.standing(name):
        where = _location(file, one)
        changes.setdefault(where.uri, []).append(lsp.TextEdit(where.range, new))
    return lsp.WorkspaceEdit(changes=changes)


def _may_rename(file: OpenFile, name: Name) -> bool:
    """Whether a name is one of the specification, and the file can be parsed now: else a place of it might be missed."""
    specification = file.specification
    return specification.definition(name) is not None and specification.current(file.path) is not None


def formatting(
    file: OpenFile, _params: lsp.DocumentFormattingParams, _language: str
) -> list[lsp.TextEdit] | None:
    """The one form of a file, as `goitin fmt` gives it; None where it cannot be read."""
    content = file.text.content
    try:
        made = formatter.formatted(content, loader.kind(file.path), file.specification.name(file.path))
    except SpecError:
        return None
    return [] if made == content else [lsp.TextEdit(_range(file.text, Span(0, len(content))), made)]


def actions(
    file: OpenFile, marks: Sequence[Mark], params: lsp.CodeActionParams, language: str
) -> list[lsp.CodeAction]:
    """What may be done about the findings at a place, where that is one replacement."""
    start, end = _offset(file.text, params.range.start), _offset(file.text, params.range.end)
    made = []
    for one in marks:
        if one.replacement is None or one.span.end < start or one.span.start > end:
            continue
        span, new = one.replacement
        old = file.text.content[span.start : span.end]
        edit = lsp.TextEdit(_range(file.text, span), new)
        made.append(
            lsp.CodeAction(
                title=translate(msg("Replace {old!r} by {new!r}", old=old, new=new), language),
                kind=lsp.CodeActionKind.QuickFix,
                diagnostics=[_diagnostic(one, file.text, language)],
                is_preferred=True,
                edit=lsp.WorkspaceEdit(changes={file.address: [edit]}),
            )
        )
    return made


def diagnostics(marked: Marked, language: str) -> lsp.PublishDiagnosticsParams:
    """All that is wrong in a file."""
    found = [_diagnostic(one, marked.text, language) for one in marked.marks]
    return lsp.PublishDiagnosticsParams(marked.address, found, marked.version)


def _diagnostic(one: Mark, text: Text, language: str) -> lsp.Diagnostic:
    is_error = one.finding.severity is Severity.ERROR
    page = _page(one.finding.rule)
    return lsp.Diagnostic(
        range=_range(text, one.span),
        message=one.sentence(language),
        severity=lsp.DiagnosticSeverity.Error if is_error else lsp.DiagnosticSeverity.Warning,
        code=one.finding.rule,
        code_description=lsp.CodeDescription(page) if page is not None else None,
        source="goitin",
    )


@cache
def _page(rule: str) -> str | None:
    """The address of the page about a rule."""
    path = resources.specs() / rule_index.FOLDER / f"{rule}.md"
    return address_of(path) if path.is_file() else None


def _standing(file: OpenFile, position: lsp.Position) -> tuple[Name, Span] | None:
    tree = file.specification.tree(file.path)
    found = desk.name_at(tree, file.text, _offset(file.text, position)) if tree is not None else None
    return (found[0], found[2]) if found is not None else None


def _name(file: OpenFile, position: lsp.Position) -> Name | None:
    found = _standing(file, position)
    return found[0] if found is not None else None


def _location(file: OpenFile, found: Found) -> lsp.Location:
    """A place in any file of the specification of one that is open."""
    is_same = found.path == file.path
    text = file.text if is_same else file.specification.text(found.path)
    return lsp.Location(file.address if is_same else address_of(found.path), _range(text, found.span))


def _offset(text: Text, position: lsp.Position) -> int:
    return text.offset_of(Position(position.line, position.character))


def _range(text: Text, span: Span) -> lsp.Range:
    start, end = text.position(span.start), text.position(span.end)
    return lsp.Range(lsp.Position(*start), lsp.Position(*end))


_NOWHERE = lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0))
