"""The reference judge: what a specification says of a document, interpreted directly from the model.

It is written from the law of a value (specs/law.md) alone and shares no code with the SDKs, so that it can contradict them.
"""

from goitin.validator.coverage import CheckedConstraint, Coverage
from goitin.validator.validator import Validator
from goitin.validator.verdict import Finding, Item, Options, UsedList, Verdict

__all__ = ["CheckedConstraint", "Coverage", "Finding", "Item", "Options", "UsedList", "Validator", "Verdict"]
