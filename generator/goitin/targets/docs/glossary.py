"""The page of the glossary."""

from __future__ import annotations

from goitin.model import Label, Term
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.urls import GLOSSARY, key


def page(site: Site) -> View:
    """All words, in the order of the specification."""
    sheet = PageContext(site, GLOSSARY)
    body = {"terms": [_term(sheet, one) for one in site.spec.glossary]}
    return sheet.view(Label("Thuật ngữ, từ viết tắt", "Glossary"), body)


def _term(sheet: PageContext, one: Term) -> View:
    return {
        "anchor": key(one.id),
        "here": f"#{key(one.id)}",
        "term": one.id,
        "full": one.full,
        "label": one.label,
        "also": list(one.also),
        **sheet.origin(one.origin),
    }
