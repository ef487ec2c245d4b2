"""What a release of a specification changes: its base found, compared, reported, and recorded for good.

`compare` finds the base and compares; `report` renders it as text, JSON, Markdown or HTML; `release_file` writes and reads the file of a
release; `record` makes one and says where a specification stands.
"""

from goitin.release.by_impact import TITLES
from goitin.release.compare import BaseError, Release, compare
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
