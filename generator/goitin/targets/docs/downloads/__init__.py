"""What the site gives to take away: tables, documents for other tools, archives and packages, each with its size and its SHA-256.

Nothing is compressed but where a publisher asks for packages: what stands in a tree has the same bytes on every machine, and compressors differ.
"""
