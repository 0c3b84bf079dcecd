"""Words as somebody types them for a question: a reason, a question to a colleague."""

from workflow.form.kinds.base import Parsed
from workflow.form.problem import Problem
from workflow.text import clean


def read_words(text: str, most: int) -> Parsed:
    """The words, of `most` letters at the most; none are a problem as well."""
    said = clean(text)
    if not said:
        return None, Problem("answer-empty")
    if len(said) > most:
        return None, Problem("answer-too-long", {"limit": most, "length": len(said)})
    return said, None
