"""What a process that goes on, as `--watch` does, remembers of its runs: files as they were read, pages that would come out as they did.

A file is known by everything it is made of: its view, template and names, and the inputs of its target but for the specification.
Only hashes are kept, so that ten thousand pages cost little; whether the file is still on disk is asked at each run.
"""

from __future__ import annotations

import hashlib
import io
import pickle
from collections.abc import Mapping
from dataclasses import dataclass, field

from goitin.output import Inputs, StagedFile
from goitin.source.yaml_reader import Known


@dataclass(slots=True)
class IncrementalCache:
    """`files`: of the specification, as they were read. And of each path: what it was made of, and the file that came of it."""

    files: Known = field(default_factory=Known)
    _surroundings: dict[str, str] = field(default_factory=dict)
    _made: dict[str, tuple[bytes, StagedFile]] = field(default_factory=dict)

    def begin(self, inputs: Inputs) -> None:
        """Begin a run from these inputs: templates and generator are part of what a file is made of."""
        self._surroundings |= {target: _surrounding(given) for target, given in inputs.items()}

    def key(self, target: str, basis: object) -> bytes:
        """Hash what a file is made of: equal only if value for value and type for type the same.

        Pickles are the quickest form: `repr` or JSON of the 700 views of QCVN 120 takes 0.08 s, this 0.04 s.

        Args:
            target: Whose file it is.
            basis: A page with its view, a copy, a text.

        """
        text = io.BytesIO()
        pickler = pickle.Pickler(text, 5)
        pickler.fast = True  # by value alone: which of two equal texts is one object is chance
        pickler.dump((self._surroundings[target], basis))
        return hashlib.sha256(text.getvalue()).digest()

    def get(self, path: str, key: bytes) -> StagedFile | None:
        """The file that came of this in an earlier run.

        Args:
            path: Where the file goes, below the tree.
            key: The hash of what it is made of, as `key` gives it.

        Returns:
            The file; None where it was never made, or was made of something else.

        """
        known = self._made.get(path)
        return known[1] if known is not None and known[0] == key else None

    def put(self, key: bytes, made: StagedFile) -> None:
        """Remember a file for the next run.

        Args:
            key: The hash of what it was made of, as the method `key` gives it.
            made: The file that came of it.

        """
        self._made[made.path] = (key, made)


def _surrounding(given: Mapping[str, str]) -> str:
    return repr(sorted((name, hash) for name, hash in given.items() if name != "specification"))
