"""The page on other people's generators of code: what they make of our plain documents."""

from __future__ import annotations

from goitin.model import Label
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.urls import CODE_GENERATORS
from goitin.targets.openapi import code_generators


def page(site: Site) -> View:
    """The table of all tools, and the notes under it."""
    sheet = PageContext(site, CODE_GENERATORS)
    notes = [
        {"number": number, "anchor": f"note-{number}", "label": note.label, "upstream": note.upstream}
        for number, note in enumerate(code_generators.notes(), 1)
    ]
    body = {
        "tools": [_row(row) for row in code_generators.rows()],
        "steps": list(code_generators.STEPS.values()),
        "notes": notes,
    }
    return sheet.view(Label("Công cụ sinh mã khác", "Other code generators"), body)


def _row(row: code_generators.Row) -> View:
    return {
        "name": row.name,
        "version": row.version,
        "makes": row.makes,
        "document": code_generators.DOCUMENTS[row.document],
        "cells": [
            {"label": cell.label, "note": cell.note, "href": f"#note-{cell.note}"}
            for cell in code_generators.cells(row)
        ],
    }
