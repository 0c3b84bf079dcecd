"""Rules of the second edition, made from those of the tests."""

from typing import Any

from tests.kit.builders import RULES, spec_of
from workflow.spec.printing import printed


def second_edition(type: str = "news", **other: Any) -> str:
    """The rules of the tests in the second edition, with other keys of a type; None is without the key."""
    spec = spec_of(RULES)
    kind = spec.request_types[type].model_copy(update=other)
    types = {**spec.request_types, type: kind}
    return printed(spec.model_copy(update={"edition": 2, "request_types": types}))
