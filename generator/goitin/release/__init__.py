"""What a release of a specification changes: its base found, compared, told, and kept for good.

`comparing` finds the base and compares; `telling` says it as text, JSON, Markdown or HTML; `kept` is the file of a release, written
and read; `keeping` makes one and says where a specification stands.
"""

from goitin.release.compare import TITLES, BaseError, Release, compare
from goitin.release.record import Kept, Standing, history, keep, standing
from goitin.release.release_file import FOLDER, faults
from goitin.release.report import announced, said, stated, summed_up

__all__ = [
    "FOLDER",
    "TITLES",
    "BaseError",
    "Kept",
    "Release",
    "Standing",
    "announced",
    "compare",
    "faults",
    "history",
    "keep",
    "said",
    "standing",
    "stated",
    "summed_up",
]
