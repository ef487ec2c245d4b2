"""How parts of a specification are told to people: constraints, editions, sources, standing; once, for every page."""
