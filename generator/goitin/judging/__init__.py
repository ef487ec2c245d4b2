"""The reference judge: what a specification says of a document, interpreted directly from `spec`.

It is written from the law of a value (specs/README.md) alone and shares no code with the SDKs, so that it can contradict them.
Left: `spec`, `phrases`, `patterns`, `forms`, `messages`. Right: `vectors`, `evidence`, `validation`.
"""

from goitin.judging.judge import Judge
from goitin.judging.tally import Clause, Tally
from goitin.judging.verdict import Finding, Item, Options, Verdict

__all__ = ["Clause", "Finding", "Item", "Judge", "Options", "Tally", "Verdict"]
