"""Why a file cannot be read as YAML: the cause as its writer sees it, and the line where it is.

The parser says where it could not go on, which is often far below the quotation mark or bracket that was left
open. The lines themselves are looked at for what people do: tabs, words with a colon, spaces from a web page.
"""

import re
from collections.abc import Iterator, Sequence

import yaml

from workflow.spec.basics import Shape
from workflow.spec.meant import quoted
from workflow.spec.problem_codes import Code
from workflow.spec.problems import RuleProblem, Values, given

_ODD_SPACES = "\u00a0\u2002\u2003\u2009\u202f\u3000\u200b\ufeff"
_CLOSING = {"[": "]", "{": "}"}
_GLUED = re.compile(r"\s*(?:- +)?([a-z_][a-z0-9_]*):([^\s/].*)")


def why_unread(text: str, error: yaml.MarkedYAMLError) -> RuleProblem:
    """The problem behind an error of the parser."""
    mark = error.problem_mark or error.context_mark
    at, column = (mark.line, mark.column) if mark else (0, 0)
    began = error.context_mark.line if error.context_mark else at
    found = _Lines(text.split("\n"), at, column, began, error.problem or "", error.context or "")
    line, code, values = next(found.causes())
    return RuleProblem(line + 1, column + 1 if line == at else 1, "", code, values)


Cause = tuple[int, Code, Values]


def _keys() -> set[str]:
    """Every key that the rules know."""
    return {name for shape in Shape.__subclasses__() for name in shape.model_fields}


class _Lines:
    """The lines of the file, where the parser stopped (`at`) and where what it read there `began`."""

    def __init__(
        self, lines: Sequence[str], at: int, column: int, began: int, problem: str, context: str
    ) -> None:
        self._lines, self._at, self._column, self._began = lines, min(at, len(lines) - 1), column, began
        self._problem, self._context = problem, context

    def causes(self) -> Iterator[Cause]:
        """The likeliest first; there is always one."""
        yield from self._indented_oddly()
        yield from self._left_open()
        yield from self._signs()
        yield from self._glued()
        yield from self._colons()
        yield from self._brackets()
        yield from self._blocks()
        yield self._at, "not-yaml", given(since=self._began + 1)

    def _indented_oddly(self) -> Iterator[Cause]:
        for n, line in enumerate(self._lines[: self._at + 2]):
            indent = line[: len(line) - len(line.lstrip(f" \t-{_ODD_SPACES}"))]
            if line.strip() and not line.lstrip().startswith("#"):
                if "\t" in indent:
                    yield n, "tab", ()
                if any(space in indent for space in _ODD_SPACES):
                    yield n, "odd-space", ()

    def _left_open(self) -> Iterator[Cause]:
        for n, line in enumerate(self._lines[: self._at + 1]):
            if opened := _open_quote(line):
                yield n, "quote-open", given(mark=opened)

    def _signs(self) -> Iterator[Cause]:
        """Signs that mean something to YAML where words begin with them."""
        said = f"{self._context} {self._problem}"
        if "alias" in said or "anchor" in said:
            yield self._at, "anchor", ()
        if "a tag" in said or "tag handle" in said or "tag '" in said:
            yield self._at, "tag", ()
        if "'\\t'" in said:
            yield self._at, "tab", ()
        if found := re.search(r"found character '(.)' that cannot start", said):
            yield self._at, "odd-start", given(sign=found[1])
        if "block scalar" in said:
            yield self._at, "odd-start", given(sign="|" if "|" in self._lines[self._at] else ">")
        if "sequence entries are not allowed" in said:
            yield self._at, "odd-start", given(sign="-")
        if "escape" in said:
            yield self._at, "odd-start", given(sign="\\")

    def _glued(self) -> Iterator[Cause]:
        for n in range(self._began, self._at + 1):
            if found := _GLUED.fullmatch(self._lines[n]):
                yield n, "no-space-after-colon", given(write=f"{found[1]}: {found[2].rstrip()}")

    def _colons(self) -> Iterator[Cause]:
        """A colon where none is expected: in words, or on a line that belongs under no key."""
        in_brackets = "but got ':'" in self._problem
        if not in_brackets and "mapping values are not allowed" not in self._problem:
            return
        line = self._lines[self._at]
        start = (
            max(line.rfind(sign, 0, self._column) for sign in "{[,") + 1 if "{" in line or in_brackets else 0
        )
        piece = re.split(r"[,}\]]", line[start:])[0] if start else line
        found = re.fullmatch(r"\s*(?:- +)?([^\s:]+): +(.*?)\s*(?: #.*)?", piece)
        if found and start + piece.find(":") < self._column:
            for word in re.findall(r"\s([a-z_]+):", found[2]) if start else ():
                if word in _keys():
                    yield self._at, "no-comma", given(word=word)
            yield self._at, "colon-in-words", given(write=f"{found[1]}: {quoted(found[2])}")
        elif not in_brackets:
            above = next((n for n in range(self._at - 1, -1, -1) if self._lines[n].strip()), 0)
            yield self._at, "inside-a-value", given(above=above + 1)

    def _brackets(self) -> Iterator[Cause]:
        if "expected ',' or" not in self._problem:
            return
        opening = "[" if "]" in self._problem else "{"
        line = self._lines[self._began]
        if self._at == self._began and "stream end" not in self._problem:
            yield self._at, "words-after-bracket", ()
        if re.search(r"[{\[].*\s#", line):
            yield self._began, "hash-in-words", ()
        yield self._began, "bracket-open", given(open=opening, close=_CLOSING[opening])

    def _blocks(self) -> Iterator[Cause]:
        if "could not find expected ':'" in self._problem:
            yield self._began, "no-colon", given(words=self._lines[self._began].strip()[:60])
        if "expected <block end>" in self._problem:
            if re.search(r"[\"'\]}]", self._lines[self._at][: self._column]):
                yield self._at, "words-after-bracket", ()
            yield self._at, "indentation", given(since=self._began + 1)


def _open_quote(line: str) -> str:
    """The quotation mark that a line opens and does not close, or nothing."""
    opened, before = "", ""
    for n, sign in enumerate(line):
        if opened:
            closes = sign == opened and not (opened == '"' and line[n - 1] == "\\")
            opened = "" if closes else opened
        elif sign == "#" and before in " \t":
            return ""
        elif sign in "\"'" and line[:n].rstrip()[-1:] in ("", ":", "[", "{", ",", "-"):
            opened = sign
        before = sign
    return opened
