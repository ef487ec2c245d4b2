"""The manifest: what each target was made from, and the hash of every file that is ours.

It stands in the tree it speaks of, is committed with it, and holds no clock, host or path of a machine.
The hashes are plain SHA-256, so that `sha256sum` can check them.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from goitin import resources
from goitin.diagnostics.message import msg
from goitin.output import paths
from goitin.output.errors import WriteError

NAME = ".goitin.json"
_FORMAT = 1

Inputs = Mapping[str, Mapping[str, str]]
"""For each target what it is made from: name of an input (`specs`, `templates`, …) → hash."""


@dataclass(frozen=True)
class Manifest:
    """`inputs`: target → input → hash. `outputs`: target → path below the tree → hash."""

    inputs: Inputs = field(default_factory=dict)
    outputs: Inputs = field(default_factory=dict)

    def owned(self, targets: Iterable[str]) -> dict[str, str]:
        """Give all paths of these targets with their hashes."""
        return {path: hash for target in targets for path, hash in self.outputs.get(target, {}).items()}

    def updated(self, inputs: Inputs, files: Mapping[str, str]) -> Manifest:
        """Give the manifest after a run that made `files` (path → hash) from `inputs`; other targets stay."""
        outputs: dict[str, dict[str, str]] = {target: {} for target in inputs}
        for path, hash in files.items():
            target = path.partition("/")[0]
            if target not in outputs:
                raise WriteError(
                    msg("{path}: is in the folder of no target of this run. Correct the target.", path=path)
                )
            outputs[target][path] = hash
        return Manifest({**self.inputs, **inputs}, {**self.outputs, **outputs})

    def dump(self) -> bytes:
        """Give the text of the file."""
        targets = {
            target: {"inputs": self.inputs[target], "outputs": self.outputs[target]} for target in self.inputs
        }
        content = {"format": _FORMAT, "targets": targets}
        return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode()


def load(tree: Path) -> Manifest:
    """Read a tree's manifest; a tree without one has none of our files."""
    file = tree / NAME
    if file.exists() and not file.is_file():  # a pipe would never end
        raise _broken(file)
    try:
        content = json.loads(file.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return Manifest()
    except (OSError, ValueError, RecursionError) as error:
        raise _broken(file) from error
    return _understood(content, file)


def _understood(content: Any, file: Path) -> Manifest:
    """Take the manifest apart; it may come from a merge, or from anybody."""
    try:
        targets = content["targets"]
        inputs = {target: _hashes(entry["inputs"]) for target, entry in targets.items()}
        outputs = {target: _hashes(entry["outputs"], target) for target, entry in targets.items()}
        format = content["format"]
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _broken(file) from error
    if format != _FORMAT:
        raise _broken(file)
    return Manifest(inputs, outputs)


def _hashes(entry: dict[str, str], target: str | None = None) -> Mapping[str, str]:
    """Check one table of hashes; with `target` its names are paths below that folder."""
    for name, hash in entry.items():
        if not isinstance(hash, str) or (
            target and not (name.startswith(f"{target}/") and paths.is_safe(name))
        ):
            raise ValueError(name)
    return entry


def _broken(file: Path) -> WriteError:
    return WriteError(
        msg(
            "{file}: not a manifest of this version of goitin. Restore the committed one from version control; or delete it, then files that differ from the new ones are backed up.",
            file=file,
        )
    )


def digest(data: bytes) -> str:
    """Hash the content of one file."""
    return hashlib.sha256(data).hexdigest()


def digest_text(data: bytes) -> str:
    """Hash the content of a text file as it was written, also where a checkout has given its lines the ends of Windows."""
    return digest(data.replace(b"\r\n", b"\n"))


def digest_folder(
    folder: Path, endings: Sequence[str] = ("",), exact: bool = False, without: Container[str] = ()
) -> str:
    """Hash what stands in a folder.

    Args:
        folder: The folder; one that is not there is empty. Hidden files in it do not count.
        endings: Of the names of the files that count.
        exact: Whether ends of lines count.
        without: Names of folders in it that do not count.

    Returns:
        A hash of names, relative to the folder, and contents.

    """
    hasher = hashlib.sha256()
    for name, file in resources.files_in(folder, *endings, without=without):
        data = resources.content(file)
        digests = digest(data) if exact else digest_text(data)
        hasher.update(os.fsencode(f"{name}\n") + bytes.fromhex(digests))
    return hasher.hexdigest()
