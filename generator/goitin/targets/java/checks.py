"""stub"""
from __future__ import annotations
from typing import Any
from goitin.spec import Record, Spec
from goitin.targets.java.names import class_name
class CheckViews:
    def __init__(self, spec: Spec) -> None:
        self.spec = spec
    def view(self, record: Record) -> dict[str, Any]:
        return {"name": class_name(record.id)}
