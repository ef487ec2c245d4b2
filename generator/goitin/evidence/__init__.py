"""Evidence for a declaration of conformity: what was judged by which clause, how often, and what was not.

Nothing of a value ever stands in it: names of files, hashes, clauses, counts, pointers and sentences only; no clock, no machine.
Left: `judging`. Right: `validation`.
"""

from goitin.evidence.collecting import Document, Evidence
from goitin.evidence.files import assert_possible, write

__all__ = ["Document", "Evidence", "assert_possible", "write"]
