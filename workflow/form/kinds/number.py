"""Fields for numbers, kept as 1000 and 12.5."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from workflow.form import typed_number
from workflow.form.kinds.base import OfferedField, Parsed
from workflow.form.problem import Problem
from workflow.lines import Value, line
from workflow.model import Answer


class NumberField(OfferedField):
    """How many or how much, whole or with decimals."""

    @property
    def values(self) -> Mapping[str, Value]:
        bounds = {"least": self.spec.least, "most": self.spec.most}
        said = {name: None if each is None else typed_number.said(f"{each}") for name, each in bounds.items()}
        return {**super().values, **said, "of": self.spec.of}

    def _read(self, text: str, now: datetime) -> Parsed:
        of = self.spec.of
        answer, problem = typed_number.read(
            text, tuple(name for name in (of.vi, of.en) if name) if of else ()
        )
        if answer is not None:
            problem = self.check(answer)
            return (None, problem) if problem else (answer, None)
        if problem and problem.options:
            return self._unclear(problem)
        return None, problem

    def _unclear(self, problem: Problem) -> Parsed:
        """The meanings that the rules allow; where they allow none, why not."""
        fits = tuple(each for each in problem.options if self.check(each) is None)
        if not fits:
            return None, self.check(problem.options[0])
        return None, Problem(problem.code, problem.values, fits)

    def check(self, answer: Answer) -> Problem | None:
        if not isinstance(answer, str) or not typed_number.is_kept(answer):
            return self.other()
        number, least, most = Decimal(answer), self.spec.least or 0, self.spec.most
        if number < least:
            return Problem("number-too-small", {"least": least})
        if most is not None and number > most:
            return Problem("number-too-large", {"most": most})
        return None

    def _said(self, answer: str | bool) -> Value:
        number = typed_number.said(str(answer))
        return line("number-of", number=number, of=self.spec.of) if self.spec.of else number
