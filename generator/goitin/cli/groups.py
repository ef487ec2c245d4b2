"""Whom commands serve: the headings of their list."""

from __future__ import annotations

from goitin.diagnostics.message import msg

KEEPERS = msg("Keep a specification")
VENDORS = msg("Judge and make packets")
PUBLISHERS = msg("Write and publish SDKs and documents")
ITSELF = msg("About goitin")
