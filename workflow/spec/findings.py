"""Findings of the checks, and the names an office has given."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workflow.spec.basics import Language, Words
from workflow.spec.config import Spec
from workflow.spec.document import Document
from workflow.spec.problem_codes import Code
from workflow.spec.problems import Path, Values, closest, given


@dataclass(frozen=True)
class Finding:
    """Something wrong with the meaning of the rules.

    `lacks` names the key that nothing inside `path` has; `relies_on` is another place it was judged by.
    """

    path: Path
    code: Code
    values: Values = ()
    lacks: str | None = None
    relies_on: Path = ()


@dataclass(frozen=True)
class LoadedRules:
    """The rules as loaded, and the names in the file, also of things whose shape is wrong."""

    spec: Spec
    document: Document

    @property
    def roles(self) -> frozenset[str]:
        return self.document.keys("roles")

    def role(self, path: Path, name: str | None) -> Iterator[Finding]:
        """A finding unless `name` is a role."""
        if name is not None and name not in self.roles:
            yield unknown(path, "unknown-role", name, self.roles)

    def holds_in_unit(self, name: str) -> bool | None:
        """Whether a role is held in a unit; None when there is no such role to ask."""
        role = self.spec.roles.get(name)
        return None if role is None else role.of == "unit"


def unknown(path: Path, code: Code, name: str, known: Iterable[str]) -> Finding:
    return Finding(path, code, given(name=name, near=closest(name, known)))


def twice(path: Path, code: Code, names: Sequence[str]) -> Iterator[Finding]:
    """A finding for each name of a list that is in it already."""
    for index, name in enumerate(names):
        if name in names[:index]:
            yield Finding((*path, index), code, given(name=name), relies_on=path)


def titles(path: Path, words: Mapping[str, Words], most: int, *, own_title: bool = True) -> Iterator[Finding]:
    """Findings for words that stand side by side as buttons: too long for one, or two the same."""
    languages: tuple[Language, ...] = ("vi", "en")
    for language in languages:
        seen: dict[str, str] = {}
        for key, both in words.items():
            here = (*path, key, "title", language) if own_title else (*path, key, language)
            text = both.vi if language == "vi" else both.en
            if text is None:
                continue
            if len(text) > most:
                yield Finding(here, "title-too-long", given(length=len(text), most=most))
            if (first := seen.setdefault(text.casefold(), key)) != key:
                yield Finding(here, "same-title", given(name=first))
