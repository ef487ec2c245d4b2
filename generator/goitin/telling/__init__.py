"""Findings in the forms that people and machines read: text, JSON Lines, GitHub's annotations, SARIF, JUnit, GitLab's code quality.

Of specifications (`goitin check`) and of packets (`goitin validate`) alike: both are turned into `Told`. A form is fed file by file.
Left: `findings`, `rulebook`. Right: whoever tells findings.
"""

from __future__ import annotations

from goitin.telling.form import FORMATS, Form, form
from goitin.telling.packets import of_packets
from goitin.telling.specifications import described, fields, of_specification, told
from goitin.telling.told import NOTE, Described, Told

__all__ = [
    "FORMATS", "NOTE", "Described", "Form", "Told",
    "described", "fields", "form", "of_packets", "of_specification", "told",
]  # fmt: skip
