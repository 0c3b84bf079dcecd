"""Loading the rules: from the text of config.yaml to a `Spec`, or every problem at once."""

import hashlib

from pydantic import ValidationError

from workflow.spec import first_edition
from workflow.spec.checks import check_all, warnings
from workflow.spec.config import Spec
from workflow.spec.document import Document, normalised, read_document
from workflow.spec.editions import edition_of
from workflow.spec.likes import resolved
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
    file = read_document(text, filename)
    document = _whole(file, kept=False)
    errors = first_edition.misshapen(file)
    told = [problem for part in errors if (problem := said(file, part))]
    damage = Damage(document, {part["loc"] for part in errors})
    problems = [*document.problems, *told]
    try:
        spec = Spec.model_validate(document.data, context={"edition": edition_of(document.data)})
    except ValidationError as error:
        found = [problem for part in error.errors(include_url=False) if (problem := said(document, part))]
        problems += [problem for problem in found if problem.path not in {each.path for each in told}]
        copy = mended(document, error, damage)
        if copy is None:
            raise SpecErrors(problems) from None
        spec = copy
    problems += check_all(spec, document, damage)
    first = [finding for finding in first_edition.check(file) if not damage.hides(finding)]
    problems += [file.problem(finding.path, finding.code, finding.values) for finding in first]
    if problems:
        raise SpecErrors(problems)
    return spec, sorted(set(warnings(spec, document)))


def reread(text: str, filename: str) -> Spec:
    """Rules that were usable when they were kept, by their own edition and without any check of meaning.

    A check that was added since would leave a running case without its rules.
    """
    document = read_data(text, filename)
    try:
        return Spec.model_validate(document.data, context={"edition": edition_of(document.data)})
    except ValidationError as error:
        parts = error.errors(include_url=False)
        raise SpecErrors(problem for part in parts if (problem := said(document, part))) from None


def read_data(text: str, filename: str) -> Document:
    """The data in `text` in the shape that the program reads, whichever edition it is written in."""
    return _whole(read_document(text, filename), kept=True)


def _whole(file: Document, *, kept: bool) -> Document:
    """The document in the shape of the second edition, with whole types."""
    return resolved(first_edition.translated(file, kept=kept))


def rules_hash(text: str) -> str:
    """The version of the rules in `text`: the same however its letters are composed or its lines end."""
    return hashlib.sha256(normalised(text).encode("utf-8", "surrogatepass")).hexdigest()
