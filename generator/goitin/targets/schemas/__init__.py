"""What OpenAPI and JSON Schema say alike: forms, shapes, records, code tables, examples, JSON text."""
