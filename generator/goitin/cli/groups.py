"""Whom commands serve: the headings of their list."""

from __future__ import annotations

from goitin.diagnostics.message import say

KEEPERS = say("Keep a specification")
VENDORS = say("Judge and make packets")
PUBLISHERS = say("Write and publish SDKs and documents")
ITSELF = say("About goitin")
