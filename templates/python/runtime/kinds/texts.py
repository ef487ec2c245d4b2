"""Texts: free text, addresses, base64."""

from __future__ import annotations

import re
from base64 import b64decode
from typing import Any

from ..judge import Judge
from ..tree import Node, Spot
from .base import Kind

_COMBINING = re.compile("[\u0300-\u036f]").search
_BASE64 = re.compile(
    r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?", re.ASCII
).fullmatch


class Text(Kind):
    """Free text."""

    phrase = "text"

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Take any text; a decomposed accent is kept and warned about."""
        if type(node) is not str:
            node = self.digits(node, judge, spot)
            if type(node) is not str:
                return node
        elif not node.isascii() and _COMBINING(node):
            judge.form(spot, self)
        if self.constrained:
            self.check_text(node, judge, spot)
        return node


class Url(Kind):
    """The address of a file, as text."""

    phrase = "url"

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Take any text: deployed systems send addresses of many shapes."""
        if type(node) is not str:
            return self.miss("type", node, judge, spot)
        if self.constrained:
            self.check_text(node, judge, spot)
        return node


class Base64(Kind):
    """Bytes as text (RFC 4648 §4), kept as text."""

    phrase = "base64"

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Take padded base64 without space and without stray trailing bits."""
        if type(node) is not str:
            return self.miss("type", node, judge, spot)
        if not _BASE64(node):
            return self.miss("format", node, judge, spot)
        if self.constrained:
            self.check_text(node, judge, spot)
        return node


def decode_base64(text: str) -> bytes:
    """The bytes of a base64 value."""
    return b64decode(text, validate=True)
