"""The documentation site, and the judge that runs in its pages.

Left: `judging`, `evidence`. Right: `cli`.
"""
