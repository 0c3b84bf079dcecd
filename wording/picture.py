"""A table of months as pictures that can be read at the width of a chat, also without their colours.

Each unit has its full name on a line of its own, above its months. A picture that is higher than a chat shows
would be made smaller, so that many units become several pictures, and of very many the worst are shown.

The font is DejaVu Sans, which has all Vietnamese letters; the one that the picture library brings has not.
Its licence is beside it, in `fonts/`.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from wording.speaker import Wording
from workflow.rounds.overview import Mark, Table, UnitRow

FONT = Path(__file__).parent / "fonts" / "DejaVuSans.ttf"
SYMBOLS: dict[Mark, str] = {"done": "✓", "late": "●", "missing": "✗", "open": "○", "none": "–"}
COLOURS: dict[Mark, tuple[str, str]] = {  # behind and in front; told apart in grey by lightness as well
    "done": ("#d9f0dd", "#14532d"),
    "late": ("#ffe08a", "#4a3200"),
    "missing": ("#b3261e", "#ffffff"),
    "open": ("#ffffff", "#1f2937"),
    "none": ("#eceff1", "#78828c"),
}
INK, FAINT, PAPER = "#111827", "#c3c9d1", "#ffffff"
WIDE, HIGHEST, MOST = 960, 1280, 3  # the platform shrinks larger pictures; more of them would bury the chat
EDGE, GAP, CELL = 24, 20, 56
TEXT, TITLE = 40, 44  # 15 and 16.5 pixels where the picture is 360 pixels wide
LINE = 1.3


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONT, size)


def draw(table: Table, language: str, wording: Wording) -> list[bytes]:
    """PNGs of units by months, the running month last, the rows in their order; at most `MOST` of them."""
    head = _lines(table.duty.in_(language).split(), TITLE)
    months = wording.text(language, "picture-months", first=table.columns[0], last=table.columns[-1])
    legend = _lines(_legend(language, wording), TEXT, between=3 * " ")
    room = HIGHEST - 2 * EDGE - _high(head, TITLE) - _high(["", "", *legend], TEXT) - CELL - GAP
    pages = list(_pages(table.rows, language, room))[:MOST]
    pictures, first = [], 1
    for rows in pages:
        last = first + len(rows) - 1
        part = wording.text(language, "picture-part", first=first, last=last, total=len(table.rows))
        about = [months, part] if len(rows) < len(table.rows) else [months]
        pictures.append(_Sheet(table.columns, rows, language).draw(head, about, legend))
        first = last + 1
    return pictures


def _pages(rows: Sequence[UnitRow], language: str, room: int) -> Iterator[list[UnitRow]]:
    """The rows by pictures, as many in each as there is room for."""
    page: list[UnitRow] = []
    used = 0
    for row in rows:
        high = _row_high(row, language)
        if page and used + high > room:
            yield page
            page, used = [], 0
        page.append(row)
        used += high
    if page:
        yield page


class _Sheet:
    """One picture, drawn from above to below."""

    def __init__(self, months: Sequence[str], rows: Sequence[UnitRow], language: str) -> None:
        self.months, self.rows, self.language = months, rows, language
        self.wide = (WIDE - 2 * EDGE) / len(months)

    def draw(self, head: list[str], about: list[str], legend: list[str]) -> bytes:
        rows = sum(_row_high(row, self.language) for row in self.rows)
        high = 2 * EDGE + _high(head, TITLE) + _high([*about, *legend], TEXT) + CELL + rows + GAP
        picture = Image.new("RGB", (WIDE, high), PAPER)
        self.pen, self.y = ImageDraw.Draw(picture), EDGE
        self._write(head, TITLE)
        self._write(about, TEXT)
        for column, month in enumerate(self.months):
            self._centred(column, month.partition("/")[0], INK, TEXT)
        self.y += CELL
        for row in self.rows:
            self._write(_lines(row.unit.in_(self.language).split(), TEXT), TEXT)
            for column, mark in enumerate(row.marks):
                self._cell(column, mark)
            self.y += CELL + GAP
        self.y += GAP
        self._write(legend, TEXT)
        out = BytesIO()
        picture.save(out, "PNG", optimize=True)
        return out.getvalue()

    def _write(self, lines: list[str], size: int) -> None:
        for text in lines:
            self.pen.text((EDGE, self.y), text, INK, font(size))
            self.y += int(LINE * size)

    def _centred(self, column: int, text: str, colour: str, size: int) -> None:
        x = EDGE + self.wide * (column + 0.5)
        self.pen.text((x, self.y + CELL / 2), text, colour, font(size), anchor="mm")

    def _cell(self, column: int, mark: Mark) -> None:
        behind, front = COLOURS[mark]
        x = EDGE + self.wide * column
        self.pen.rectangle((x + 2, self.y, x + self.wide - 2, self.y + CELL), behind, FAINT)
        self._centred(column, SYMBOLS[mark], front, TITLE)


def _high(lines: list[str], size: int) -> int:
    return len(lines) * int(LINE * size)


def _row_high(row: UnitRow, language: str) -> int:
    return _high(_lines(row.unit.in_(language).split(), TEXT), TEXT) + CELL + GAP


def _legend(language: str, wording: Wording) -> list[str]:
    return [f"{symbol} {wording.text(language, f'picture-{mark}')}" for mark, symbol in SYMBOLS.items()]


def _lines(words: Sequence[str], size: int, *, between: str = " ") -> list[str]:
    """The words in lines as wide as the picture; nothing of them is cut."""
    lines = list(words[:1])
    for word in words[1:]:
        longer = f"{lines[-1]}{between}{word}"
        if font(size).getlength(longer) <= WIDE - 2 * EDGE:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
