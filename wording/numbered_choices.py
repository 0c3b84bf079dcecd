"""A message whose choices are taken by typing a number, for platforms without buttons."""

from collections.abc import Mapping

from wording.platform_limits import Limits
from wording.render import Message, shorten
from wording.speaker import Wording
from workflow.text import units


def numbered(
    part: Message, labels: Mapping[int, str], language: str, wording: Wording, limits: Limits
) -> Message:
    """The same words, and under them a line for each choice; no buttons."""
    if not labels:
        return Message(part.text, part.entities)
    lines = [wording.text(language, "choose-by-number"), *(f"{n}. {label}" for n, label in labels.items())]
    choices = "\n".join(lines)
    text = shorten(part.text, limits.message - units(choices) - 2)
    marks = tuple(e for e in part.entities if e.offset + e.length <= units(text))
    return Message(f"{text}\n\n{choices}", marks)
