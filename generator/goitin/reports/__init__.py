"""Findings in the forms that people and machines read: text, JSON Lines, GitHub's annotations, SARIF, JUnit, GitLab's code quality.

Of specifications (`goitin check`) and of packets (`goitin validate`) alike: both are turned into `Told`. A form is fed file by file.
"""

from __future__ import annotations

from goitin.reports.entry import NOTE, Described, Told
from goitin.reports.form import FORMATS, Form, form
from goitin.reports.packet_rules import of_packets
from goitin.reports.specifications import described, fields, of_specification, told

__all__ = [
    "FORMATS", "NOTE", "Described", "Form", "Told",
    "described", "fields", "form", "of_packets", "of_specification", "told",
]  # fmt: skip
