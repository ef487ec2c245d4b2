"""Goitin: one YAML specification of a data-exchange regulation, SDKs in several languages."""

__version__ = "0.1.0"
