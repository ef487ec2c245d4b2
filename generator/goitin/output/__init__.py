"""Writing: files into `<out>/<regulation>`, whole or not at all.

The last stage. The folder of a regulation is the unit that is swapped (`swap`); a
manifest in it (`manifest`) knows what it was made from and what belongs to us, so that a run with nothing
to do touches nothing, strays of older runs go, and what people changed or added is never lost.
"""

from __future__ import annotations

from goitin.output.errors import WriteError
from goitin.output.manifest import Inputs
from goitin.output.staging import StagedFile, StagingArea
from goitin.output.tree import Change, Difference, Kind, Report, Tree

__all__ = [
    "Change",
    "Difference",
    "Inputs",
    "Kind",
    "Report",
    "StagedFile",
    "StagingArea",
    "Tree",
    "WriteError",
]
