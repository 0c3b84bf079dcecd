"""Checks of the words of steps: their forms, their length, and that no two are taken for each other."""

from collections.abc import Iterator

from workflow.spec.findings import Finding, LoadedRules
from workflow.spec.problems import Path, given
from workflow.spec.verbs import BUILT_IN, TAKEN, Verb

MAX_VERB = 20  # letters of a button that may share its row
SLASH = "/"


def check_verbs(rules: LoadedRules) -> Iterator[Finding]:
    """Findings on the verbs that an office has written itself."""
    seen: dict[str, tuple[str, Verb]] = {}
    for name, words in BUILT_IN.items():
        built_in = Verb.model_validate(words)
        seen |= dict.fromkeys(_forms(built_in), (name, built_in))
    for path, verb in _written(rules):
        yield from _forms_wrong(path, verb)
        for language, form in zip(("vi", "en"), _forms(verb), strict=False):
            said, first = seen.setdefault(form, (form, verb))
            if first != verb or form in TAKEN:
                yield Finding((*path, language), "verb-alike", given(name=said))
                break


def _written(rules: LoadedRules) -> Iterator[tuple[Path, Verb]]:
    for key, kind in rules.spec.request_types.items():
        here: Path = ("request_types", key)
        correction: Path = (*here, "result", "correction", "stages")
        own = kind.correction if kind.result and kind.result.correction else ()
        for path, stages in ((*here, "stages"), kind.stages), (correction, own):
            for n, stage in enumerate(stages):
                if isinstance(rules.document.get((*path, n, "verb")), dict):
                    yield (*path, n, "verb"), stage.verb


def _forms(verb: Verb) -> list[str]:
    """The words on a button, in each language, however they are spaced or written large."""
    words = [verb.plain.vi, *([verb.plain.en] if verb.plain.en else [])]
    return [" ".join(each.split()).casefold() for each in words]


def _forms_wrong(path: Path, verb: Verb) -> Iterator[Finding]:
    if SLASH in verb.vi:
        yield Finding((*path, "vi"), "verb-in-two-forms", given(write=verb.vi.partition(SLASH)[0].strip()))
    english = (verb.en or "").split(SLASH)
    if verb.en is not None and (len(english) != 2 or not all(map(str.strip, english))):
        yield Finding(
            (*path, "en"), "verb-in-one-form", given(shown=next(filter(None, map(str.strip, english)), ""))
        )
    for language, text in (("vi", verb.plain.vi), ("en", verb.plain.en or "")):
        if len(text) > MAX_VERB and SLASH not in text:
            yield Finding((*path, language), "title-too-long", given(length=len(text), most=MAX_VERB))
