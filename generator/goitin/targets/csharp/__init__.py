"""The target `csharp`: a .NET 8 class library of records, code tables and a small runtime, ready for `dotnet pack`."""

from __future__ import annotations

from goitin.rendering.page import Target
from goitin.targets.csharp.escape import FILTERS
from goitin.targets.csharp.names import faults
from goitin.targets.csharp.plan import plan

TARGET = Target(name="csharp", plan=plan, faults=faults, filters=FILTERS)
