"""Evidence for a declaration of conformity: what was judged by which clause, how often, and what was not.

Nothing of a value ever stands in it: names of files, hashes, clauses, counts, pointers and sentences only; no clock, no machine.
"""

from goitin.conformity.report.collector import CheckedInput, ConformityReport
from goitin.conformity.report.writer import assert_possible, write

__all__ = ["CheckedInput", "ConformityReport", "assert_possible", "write"]
