"""Documentation for people, made from a specification.

Left: `spec`, `pages`. Right: the command line.
"""
