"""The page on other people's generators of code: what they make of our plain documents."""

from __future__ import annotations

from goitin.model import Label
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.urls import STRANGERS
from goitin.targets.openapi import strangers


def page(site: Site) -> View:
    """The table of all tools, and the notes under it."""
    sheet = PageContext(site, STRANGERS)
    notes = [
        {"number": number, "anchor": f"note-{number}", "label": note.label, "upstream": note.upstream}
        for number, note in enumerate(strangers.notes(), 1)
    ]
    body = {
        "tools": [_row(row) for row in strangers.rows()],
        "steps": list(strangers.STEPS.values()),
        "notes": notes,
    }
    return sheet.view(Label("Công cụ sinh mã khác", "Other code generators"), body)


def _row(row: strangers.Row) -> View:
    return {
        "name": row.name,
        "version": row.version,
        "makes": row.makes,
        "document": strangers.DOCUMENTS[row.document],
        "cells": [
            {"label": cell.label, "note": cell.note, "href": f"#note-{cell.note}"}
            for cell in strangers.cells(row)
        ],
    }
