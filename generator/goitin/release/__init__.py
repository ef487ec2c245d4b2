"""What a release of a specification changes: its base found, compared, told, and kept for good.

`comparing` finds the base and compares; `telling` says it as text, JSON, Markdown or HTML; `kept` is the file of a release, written
and read; `keeping` makes one and says where a specification stands.
"""

from goitin.release.compare import TITLES, BaseError, Release, compare
from goitin.release.record import ReleaseRecord, ReleaseStatus, history, record_release, standing
from goitin.release.release_file import FOLDER, faults
from goitin.release.report import changelog_section, describe_standing, render, summed_up

__all__ = [
    "FOLDER",
    "TITLES",
    "BaseError",
    "Release",
    "ReleaseRecord",
    "ReleaseStatus",
    "changelog_section",
    "compare",
    "describe_standing",
    "faults",
    "history",
    "record_release",
    "render",
    "standing",
    "summed_up",
]
