"""Findings in the forms that people and machines read: text, JSON Lines, GitHub's annotations, SARIF, JUnit, GitLab's code quality.

Of specifications (`goitin check`) and of packets (`goitin validate`) alike: both are turned into `ReportEntry`. A form is fed file by file.
"""

from __future__ import annotations

from goitin.reports.entry import NOTE, Described, ReportEntry
from goitin.reports.form import FORMATS, Form, form
from goitin.reports.packet_rules import of_packets
from goitin.reports.specifications import described, entries, fields, of_specification

__all__ = [
    "FORMATS",
    "NOTE",
    "Described",
    "Form",
    "ReportEntry",
    "described",
    "entries",
    "fields",
    "form",
    "of_packets",
    "of_specification",
]  # fmt: skip
