"""Verbs that an office has written itself, in the rules of today and of all that goes on."""

from workflow.requests import near
from workflow.work import Work


def own_verbs(work: Work) -> tuple[str, ...]:
    """The words that somebody may type for the press of such a step, in each language."""
    kinds = [kind for spec in near.in_use(work) for kind in spec.request_types.values()]
    stages = [stage for kind in kinds for stage in kind.all_stages]
    said = [stage.verb.said for stage in stages if not stage.verb.name]
    words = [word for each in said for both in (each["verb"], each["done"]) for word in (both.vi, both.en)]
    return tuple(dict.fromkeys(filter(None, words)))
