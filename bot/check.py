"""The plain function behind `loa check`: all that is wrong with a rules file, in words, with its cure."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.platforms import PLATFORMS, KnownPlatform
from wording import Wording
from workflow.rules import problem_words
from workflow.spec import RuleProblem, Spec, SpecErrors, decoded, read

WORDS = Wording(ZoneInfo("UTC"))  # no problem names a moment


def examine(path: Path, language: str = "vi") -> tuple[bool, list[str]]:
    """Whether the rules at `path` can be used, and the lines that say so, or why not; warnings do no harm."""
    try:
        spec, warnings = read(decoded(path.read_bytes(), path.name), path.name)
    except OSError as error:
        return False, [f"{path.name}: {_unopened(error, language)}"]
    except SpecErrors as errors:
        return False, in_words(errors, language)
    notes = [WORDS.text(language, "check-warning", place=w.place, said=_said(w, language)) for w in warnings]
    return True, [*notes, _good(spec, path.name, language)]


def on_platforms(
    language: str, env: Mapping[str, str] = os.environ, known: Sequence[KnownPlatform] = PLATFORMS
) -> str:
    """The line on which chat platforms are set where this runs; whether they will do, `loa run` says."""
    if names := [each.name for each in known if each.has_any(env)]:
        return WORDS.text(language, "check-platforms", names=", ".join(names))
    return WORDS.text(language, "check-no-platform", settings=" / ".join(each.settings[0] for each in known))


def in_words(errors: SpecErrors, language: str) -> list[str]:
    """Each problem of a rules file in a line, in the order of the file."""
    return [f"{problem.place} {_said(problem, language)}" for problem in errors.problems]


def _said(problem: RuleProblem, language: str) -> str:
    return WORDS.say(language, problem_words.said(problem))


def _unopened(error: OSError, language: str) -> str:
    known = {FileNotFoundError: "no-file", PermissionError: "no-right", IsADirectoryError: "is-folder"}
    key = known.get(type(error), "unreadable")
    return WORDS.text(language, f"check-{key}", why=error.strerror or "")


def _good(spec: Spec, file: str, language: str) -> str:
    return WORDS.text(
        language,
        "check-good",
        file=file,
        types=len(spec.request_types),
        stages=sum(len(kind.stages) for kind in spec.request_types.values()),
        channels=len(spec.channels),
        units=len(spec.units),
    )
