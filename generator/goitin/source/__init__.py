"""The YAML of a specification: read with places, mapped, loaded, formatted, begun; and the JSON Schema that editors have of it."""
