"""A call as a command for a POSIX shell: cURL, the address and the token as variables."""

from __future__ import annotations

import re
from typing import Any

from goitin.model import Service, Spec
from goitin.targets.docs.json_layout import text
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Tree, scalar_text

_EXPANDS = re.compile(r"[\\$`]")
_SPECIAL = re.compile(r"[][\\.*^$/]")
_SESSION = "$SESSION"


def view(spec: Spec, service: Service, document: bytes, *, keeps_session: bool = False) -> dict[str, Any]:
    """What `call.sh.jinja` places of a request: as JSON, or as the fields of a form.

    Args:
        spec: The specification.
        service: The service whose request it is.
        document: An example of the request.
        keeps_session: Whether the answer's token is kept for the calls behind.

    """
    tree = JSON.parse(document)
    token = spec.record(service.request).field_with_role("session")
    given = spec.record(service.response).field_with_role("session") if keeps_session else None
    session = token.wire if token else None
    members = tree if isinstance(tree, dict) else {}
    is_form = service.encoding == "form"
    return {
        "needs_session": session in members,
        "fields": [_field(key, value, is_session=key == session) for key, value in members.items()],
        "is_form": is_form,
        "body": "" if is_form else _body(tree, session),
        "sessions": [_finding(given.wire)] if given else [],
    }


def _finding(key: str) -> str:
    """A program of sed that gives the text of a member, as one word of a shell."""
    pattern = _SPECIAL.sub(r"\\\g<0>", JSON.text(key)).replace("'", "'\\''")
    return f"""'s/.*{pattern} *: *"\\([^"]*\\)".*/\\1/p'"""


def _body(tree: Tree, session: str | None) -> str:
    """JSON in a here document that expands the token and nothing else."""
    if isinstance(tree, dict) and session in tree:
        shown = {**tree, session: _SESSION}
        return _EXPANDS.sub(r"\\\g<0>", text(shown)).replace(f'"\\{_SESSION}"', f'"{_SESSION}"', 1)
    return _EXPANDS.sub(r"\\\g<0>", text(tree))


def _field(key: str, value: Tree, *, is_session: bool) -> str:
    """A field of a form as one word of a shell."""
    name = "'" + f"{key}=".replace("'", "'\\''")
    return f'{name}\'"{_SESSION}"' if is_session else name + scalar_text(value).replace("'", "'\\''") + "'"
