"""Values made of a specification: records, messages, values at every boundary, and messages wrong on purpose."""
