"""Writing: files into `<out>/<regulation>`, whole or not at all.

Right of `proof`, the last stage. The folder of a regulation is the unit that is swapped (`swap`); a
manifest in it (`manifest`) knows what it was made from and what belongs to us, so that a run with nothing
to do touches nothing, strays of older runs go, and what people changed or added is never lost.
"""

from __future__ import annotations

from goitin.writing.faults import WriteError
from goitin.writing.manifest import Inputs
from goitin.writing.sink import Made, Sink
from goitin.writing.tree import Change, Difference, Kind, Report, Tree

__all__ = ["Change", "Difference", "Inputs", "Kind", "Made", "Report", "Sink", "Tree", "WriteError"]
