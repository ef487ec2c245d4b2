"""The OpenAPI target: the exact documents (3.1), and plain ones (3.1 and 3.0) for generators of code."""

from goitin.targets.openapi.exact import document, schemas
from goitin.targets.openapi.plan import SHARED, TARGET, check_names

__all__ = ["SHARED", "TARGET", "check_names", "document", "schemas"]
