"""The documentation site of a specification.

Left: everything that reads and judges a specification. Right: the command line.
"""
