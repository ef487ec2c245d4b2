"""What an expert of the ministry reads and signs: the tables in the regulation's own columns, both languages, open readings at the end.

`document` says what stands in it, `markdown`, `xlsx` and `docx` how; `importer` reads an XLSX table back into specification files.
"""

from __future__ import annotations

from goitin.diagnostics import optional_packages
from goitin.review.document import ReviewDocument, build

__all__ = ["FORMATS", "ReviewDocument", "build", "written"]

FORMATS = ("markdown", "xlsx", "docx")


def written(made: ReviewDocument, format: str) -> bytes:
    """The paper in one of `FORMATS`; the same paper gives the same bytes.

    Args:
        made: The paper.
        format: One of `FORMATS`.

    Raises:
        MissingError: A package that this format needs is not installed.

    """
    if format == "markdown":
        from goitin.review.markdown import write
    elif format == "xlsx":
        optional_packages.demand("review", "openpyxl")
        from goitin.review.xlsx import write
    else:
        optional_packages.demand("review", "docx")
        from goitin.review.docx import write
    return write(made)
