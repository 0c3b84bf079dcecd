"""Loading the rules: from the text of config.yaml to a `Spec`, or every problem at once."""

import hashlib

from pydantic import ValidationError

from workflow.spec.checks import check_all, warnings
from workflow.spec.config import Spec
from workflow.spec.document import normalised, read_document
from workflow.spec.editions import edition_of
from workflow.spec.mending import Damage, mended
from workflow.spec.mistakes import said
from workflow.spec.problems import RuleProblem, SpecErrors


def load(text: str, filename: str = "config.yaml") -> Spec:
    """The rules in `text`; SpecErrors names every problem."""
    return read(text, filename)[0]


def read(text: str, filename: str) -> tuple[Spec, list[RuleProblem]]:
    """The rules in `text`, and warnings: what to think over in rules that can be used.

    SpecErrors names every problem: of the file, of the shape, of the meaning. Where the shape is wrong, the
    meaning of the rest is still checked, on a mended copy.
    """
    document = read_document(text, filename)
    problems = list(document.problems)
    try:
        spec = Spec.model_validate(document.data, context={"edition": edition_of(document.data)})
        damage = Damage()
    except ValidationError as error:
        problems += [problem for part in error.errors(include_url=False) if (problem := said(document, part))]
        copy, damage = mended(document.data, error)
        if copy is None:
            raise SpecErrors(problems) from None
        spec = copy
    problems += check_all(spec, document, damage)
    if problems:
        raise SpecErrors(problems)
    return spec, sorted(warnings(spec, document))


def rules_hash(text: str) -> str:
    """The version of the rules in `text`: the same however its letters are composed or its lines end."""
    return hashlib.sha256(normalised(text).encode("utf-8", "surrogatepass")).hexdigest()
