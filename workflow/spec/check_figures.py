"""Checks of the roles that read the figures, and of the questions whose answers they count."""

from collections.abc import Iterator

from workflow.spec.check_parties import OF_LIST, check_party
from workflow.spec.findings import Finding, LoadedRules, twice, unknown
from workflow.spec.party import Party
from workflow.spec.problems import given


def check_figures(rules: LoadedRules) -> Iterator[Finding]:
    figures = rules.spec.figures
    if figures is None:
        return
    for key, those in (("seen_by", figures.seen_by), ("sent_to", figures.sent_to)):
        for n, party in enumerate(those):
            yield from check_party(rules, ("figures", key, n), party, OF_LIST)
        yield from twice(("figures", key), "role-twice", [str(party) for party in those])
    for n, party in enumerate(figures.sent_to):
        if party.role in rules.roles and not any(_reads(reader, party) for reader in figures.seen_by):
            yield Finding(("figures", "sent_to", n), "figures-not-read", given(name=str(party)))
    yield from _themes(rules, figures.themes)


def _reads(reader: Party, party: Party) -> bool:
    """Whether all of a party are readers."""
    return reader.role == party.role and (reader.where == "own" or reader == party)


def _themes(rules: LoadedRules, themes: tuple[str, ...]) -> Iterator[Finding]:
    asked = [each for kind in rules.spec.request_types.values() for each in kind.fields.items()]
    known = sorted({name for name, field in asked if field.options})
    hidden = {name for name, field in asked if field.shown_to}
    for n, theme in enumerate(themes):
        if theme not in known:
            yield unknown(("figures", "themes", n), "figures-no-theme", theme, known)
        elif theme in hidden:
            yield Finding(("figures", "themes", n), "field-hidden", given(name=theme))
