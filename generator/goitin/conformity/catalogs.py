"""The lists of codes that the caller gives: `ID=FILE.csv`, read as those beside a specification are."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from goitin.conformity.inputs import MisuseError, wrap_os_errors
from goitin.diagnostics.message import msg
from goitin.model import CodeList, Spec, asked_lists
from goitin.resolver import code_lists


def given(spec: Spec, catalogs: Sequence[str]) -> Spec:
    """Put the caller's lists in the place of those that a specification has, or lacks.

    Args:
        spec: The specification.
        catalogs: Each `ID=FILE.csv`; the file has the columns `code` and `vi`.

    Returns:
        The specification with these lists, each of a version that is the file's name.

    Raises:
        MisuseError: There is no such list, or its file cannot be read.

    """
    found = {}
    for one in catalogs:
        id, sign, name = one.partition("=")
        if not sign or not name:
            raise MisuseError(msg("{said!r} is no list. Write ID=FILE.csv.", said=one))
        found[id] = _list(Path(name))
    try:
        return asked_lists.given(spec, found)
    except KeyError as error:
        ids = [table.id for table in spec.tables if table.rows is not None]
        known = msg("There are: {ids}.", ids=", ".join(ids)) if ids else msg("It has none.")
        raise MisuseError(
            msg("{regulation} has no list {id}. {known}", regulation=spec.id, id=str(error), known=known)
        ) from None


def _list(path: Path) -> CodeList:
    with wrap_os_errors(str(path)):
        data = path.read_bytes()
    parsed = code_lists.parse(data, code_lists.Heads("code", "vi", "vi"))
    if parsed.faults:
        fault = parsed.faults[0]
        raise MisuseError(
            msg("{path}:{line}: {what} {cure}", path=path, line=fault.line, what=fault.what, cure=fault.cure)
        )
    return CodeList(path.name, path.name, hashlib.sha256(data).hexdigest(), parsed.text)
