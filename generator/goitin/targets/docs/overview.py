"""The pages about the whole: the first one, named types, common messages, rules, the check."""

from __future__ import annotations

from itertools import groupby

from goitin.describe import authority_codes, status
from goitin.describe.authority_codes import CodedError
from goitin.model import Code, Label, NamedType, item_type
from goitin.model.message_keys import is_named
from goitin.targets.docs import check_page_examples
from goitin.targets.docs.page import PageContext, Site, View, confidence_view, source_view
from goitin.targets.docs.record_tables import rule, table
from goitin.targets.docs.urls import (
    MESSAGES,
    RULES,
    TYPES,
    authority_anchor,
    key,
    of_code,
    of_packet,
    of_service,
    of_table,
    rule_anchor,
)
from goitin.targets.docs.verdict_rules import RULES as VERDICT
from goitin.types import of
from goitin.wire.json_codec import JSON

CHECK_SCRIPTS = ("editor.js", "views.js", "check.js", "actions.js")
"""The scripts of the page that checks packets, in the order in which they run."""


def first(site: Site) -> View:
    """The first page."""
    sheet, whole = PageContext(site, "index.html"), site.spec
    body = {
        "packets": [_packet(sheet, at) for at in range(len(whole.packets))],
        "notes": whole.notes,
        "transport": sheet.transport(),
        "all_editions": [{"id": one.id, "label": one.label} for one in whole.editions],
        "all_sources": [source_view(at, one) for at, one in enumerate(whole.sources, 1)],
    }
    return {**sheet.view(whole.label, body), "sources": []}  # they all stand in the page already


def editions(site: Site) -> View:
    """The editions of which a page can show one."""
    return {"editions": [one.id for one in site.spec.editions]}


def _packet(sheet: PageContext, at: int) -> View:
    one = sheet.spec.packets[at]
    return {
        "number": one.number,
        "href": sheet.to(of_packet(one.id)),
        **sheet.words(one),
        **sheet.heading(one.origin, status.of_packet(sheet.spec, one)),
        "services": [
            {"name": each.wire, "is_inbound": each.is_inbound, "href": sheet.to(of_service(each.id))}
            for each in one.services
            if each.wire
        ],
    }


def types(site: Site) -> View:
    """The named types: identifier formats of the regulation."""
    sheet = PageContext(site, TYPES)
    body = {"types": [_type(sheet, one) for one in site.spec.types]}
    return sheet.view(Label("Kiểu dùng chung", "Named types"), body)


def _type(sheet: PageContext, one: NamedType) -> View:
    fields = ((record, field) for record in sheet.spec.records for field in record.fields)
    users = [
        {
            "wire": field.wire,
            "record": record.label,
            "href": sheet.to(sheet.addresses.of_field(record.id, field.wire)),
        }
        for record, field in fields
        if field.named_type == one.id
    ]
    return {
        "anchor": key(one.id),
        "here": f"#{key(one.id)}",
        "heading": f"page-type.{one.id}",
        "id": one.id,
        "kind": of(one.type).name,
        "phrase": of(one.type).phrase,
        "pattern": one.pattern.regex if one.pattern else "",
        "embeds": [{"label": sheet.site.named[id].label, "href": f"#{key(id)}"} for id in one.embeds],
        "examples": [JSON.text(example) for example in one.examples],
        "count": len(users),
        "users": users,
        **sheet.words(one),
        **sheet.origin(one.origin),
    }


def messages(site: Site) -> View:
    """What messages have in common: the envelope, and the responses that services share."""
    sheet, whole = PageContext(site, MESSAGES), site.spec
    body = {
        "transport": sheet.transport(),
        "tables": [table(sheet, one) for one in sheet.addresses.at(MESSAGES, whole.records)],
        "logins": [
            {"label": one.label, "href": sheet.to(of_service(one.id))}
            for one in whole.services()
            if not is_named(whole, one)
        ],
    }
    return sheet.view(Label("Thông điệp chung", "Common messages"), body)


def rules(site: Site) -> View:
    """Rules of a verdict, rules across fields, codes of the authority, error codes on the wire."""
    sheet, whole = PageContext(site, RULES), site.spec
    with_role = (field for field in whole.fields() if field.role == "error")
    errors = dict.fromkeys(
        kind.table for field in with_role if isinstance(kind := item_type(field.type), Code)
    )
    body = {
        "verdict": [{**one._asdict(), "anchor": one.anchor} for one in VERDICT],
        "rules": [rule(sheet, record, at) for record in whole.records for at in range(len(record.rules))],
        "errors": [
            {
                "label": whole.table(id).label,
                "href": sheet.to(of_table(id)),
                "codes": [
                    {"code": one.code, "label": one.label, "href": sheet.to(of_code(id, one.code))}
                    for one in whole.table(id).codes
                ],
            }
            for id in errors
        ],
        "authority": [
            _coded(sheet, code, list(group))
            for code, group in groupby(authority_codes.stated(whole), lambda one: one.code)
        ],
    }
    return sheet.view(Label("Quy tắc và mã lỗi", "Rules and error codes"), body)


def _coded(sheet: PageContext, code: str, group: list[CodedError]) -> View:
    """One of the authority's own codes, and all errors that it stands for."""
    return {
        "anchor": authority_anchor(code),
        "here": f"#{authority_anchor(code)}",
        "code": code,
        "errors": [
            {
                "rule": one.rule,
                "where": one.where,
                "href": sheet.to(_stated_at(sheet, one)),
                "label": one.label,
                **confidence_view(one.confidence),
            }
            for one in group
        ],
    }


def _stated_at(sheet: PageContext, one: CodedError) -> str:
    if one.is_of_table:
        return of_code(one.owner, one.name)
    if one.name:
        return sheet.addresses.of_field(one.owner, one.name)
    return f"{RULES}#{rule_anchor(one.owner, one.rule.removeprefix('rule:'))}"


def check(site: Site) -> View:
    """The page on which a packet is judged in the browser: how it can be read, and examples."""
    sheet, whole = PageContext(site, "check.html"), site.spec
    tried = check_page_examples.examples(whole)
    body = {
        "scripts": [f"assets/{name}" for name in CHECK_SCRIPTS],
        "choices": {
            "editions": [
                _choice(one.id, one.id, one.label, is_behind=True) for one in reversed(whole.editions)
            ],
            "services": [
                _choice(f"service:{one.id}", one.wire or one.id, one.label, is_behind=True)
                for one in whole.services()
            ],
            "records": [
                _choice(f"record:{one.id}", one.id, one.label, is_behind=False)
                for one in whole.records
                if one.message_kind == "record"
            ],
        },
        "examples": [{"number": at, "label": Label(one["vi"], one["en"])} for at, one in enumerate(tried)],
    }
    return sheet.view(Label("Kiểm tra gói tin", "Check a packet"), body)


def _choice(value: str, name: str, label: Label, *, is_behind: bool) -> View:
    """One of several: its name before what it is called, or behind it."""
    texts = [f"{name} · {text}" if is_behind else f"{text} · {name}" for text in (label.vi, label.en)]
    return {"value": value, "label": Label(*texts)}
