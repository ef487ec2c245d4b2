"""What an office file says of itself: who made it, of what; no clock, as the same specification gives the same file."""

from __future__ import annotations

from goitin import __version__
from goitin.review import stamp
from goitin.review.document import ReviewDocument

TOOL = f"goitin {__version__}"


def of_paper(paper: ReviewDocument) -> dict[str, str]:
    """The core properties of a paper, by the names that office packages have for them."""
    return {
        "creator": TOOL,
        "lastModifiedBy": TOOL,
        "title": paper.title.vi,
        "subject": paper.title.en,
        "keywords": f"{paper.subtitle}, {stamp.of(paper).digest}",
        "language": "vi",
        "description": paper.status[0].vi,
    }
