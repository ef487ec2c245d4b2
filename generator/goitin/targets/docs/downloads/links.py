"""The ways from a page to its table as data."""

from __future__ import annotations

from collections.abc import Sequence

from goitin.targets.docs.downloads.shelf import FOLDER
from goitin.targets.docs.page import PageContext, View


def as_data(sheet: PageContext, kind: str, id: str, forms: Sequence[str] = ("CSV", "JSON")) -> list[View]:
    """Where the rows of a code table (`tables`) or a record (`records`) lie in these forms."""
    return [{"href": sheet.to(f"{FOLDER}/{kind}/{id}.{form.lower()}"), "form": form} for form in forms]
