"""The glossary, and how codes follow each other, as sentences of the paper."""

from __future__ import annotations

from goitin.model import Label, Spec, Term


def glossary(spec: Spec) -> tuple[Label, ...]:
    """Each word with what it means and how sure that is."""
    return tuple(Label(*(_term(one, language) for language in ("vi", "en"))) for one in spec.glossary)


def _term(one: Term, language: str) -> str:
    full = f" – {one.full.by_language[language]}" if one.full else ""
    return f"{one.id}{full}: {one.label.by_language[language]} ({one.origin.confidence})"


def transitions(spec: Spec) -> tuple[Label, ...]:
    """Of each table that says so, in which order its codes come."""
    return tuple(
        Label(
            *(
                f"{table.label.by_language[language]}: "
                + "; ".join(
                    f"{one.start or '•'} → {one.end} {one.label.by_language[language]} ({one.origin.confidence})"
                    for one in table.transitions
                )
                for language in ("vi", "en")
            )
        )
        for table in spec.tables
        if table.transitions
    )
