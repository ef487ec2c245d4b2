"""The kinds of values: one small class a phrase of the specification language.

Each reads a node of JSON, giving a value or `INVALID` and its findings, and writes a
value as canonical JSON.
"""
