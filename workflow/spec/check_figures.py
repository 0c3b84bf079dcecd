"""Checks of the roles that read the figures, and of the questions whose answers they count."""

from collections.abc import Iterator

from workflow.spec.check_parties import OF_LIST, check_party
from workflow.spec.findings import Finding, LoadedRules, twice, unknown


def check_figures(rules: LoadedRules) -> Iterator[Finding]:
    figures = rules.spec.figures
    if figures is None:
        return
    for key, those in (("seen_by", figures.seen_by), ("sent_to", figures.sent_to)):
        for n, party in enumerate(those):
            yield from check_party(rules, ("figures", key, n), party, OF_LIST)
        yield from twice(("figures", key), "role-twice", [str(party) for party in those])
    known = sorted(
        {
            name
            for kind in rules.spec.request_types.values()
            for name, field in kind.fields.items()
            if field.options
        }
    )
    for n, theme in enumerate(figures.themes):
        if theme not in known:
            yield unknown(("figures", "themes", n), "figures-no-theme", theme, known)
