"""The reference judge: what a specification says of a document, interpreted directly from the model.

It is written from the law of a value (specs/README.md) alone and shares no code with the SDKs, so that it can contradict them.
"""

from goitin.validator.coverage import Clause, Tally
from goitin.validator.validator import Judge
from goitin.validator.verdict import Finding, Item, Options, Verdict

__all__ = ["Clause", "Finding", "Item", "Judge", "Options", "Tally", "Verdict"]
