"""A table of months as a picture. Every cell has a symbol, so that it can be read without its colours.

The font is DejaVu Sans, which has all Vietnamese letters; the one that the picture library brings has not.
Its licence is beside it, in `fonts/`.
"""

from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from wording.speaker import Wording
from workflow.round_table import Mark, Table

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
EDGE, CELL, HIGH, TEXT, SMALL, TITLE = 32, 72, 56, 24, 20, 30
WIDEST = 560  # a longer title of a unit is cut
ROWS = 100  # the platform takes no higher picture


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONT, size)


def draw(table: Table, language: str, wording: Wording) -> bytes:
    """A PNG of units by months, the running month last."""
    rows = table.rows[:ROWS]
    titles = [_fit(row.unit.in_(language)) for row in rows]
    first = max([_font(TEXT).getlength(title) for title in titles], default=0) + 2 * SMALL
    top = EDGE + TITLE + SMALL
    legend = _legend(language, wording)
    wide = int(max(first + CELL * len(table.months), *(_font(SMALL).getlength(each) for each in legend)))
    wide = int(max(wide, _font(TITLE).getlength(_title(table, language, wording))))
    bottom = top + HIGH * (1 + len(titles))
    high = bottom + SMALL + int(1.7 * SMALL) * len(legend) + EDGE
    picture = Image.new("RGB", (wide + 2 * EDGE, high), PAPER)
    pen = ImageDraw.Draw(picture)
    pen.text((EDGE, EDGE), _title(table, language, wording), INK, _font(TITLE))
    for column, month in enumerate(table.months):
        at = EDGE + first + CELL * (column + 0.5)
        name, _, year = month.partition("/")
        pen.text((at, top + HIGH * 0.32), name, INK, _font(TEXT), anchor="mm")
        if column in (0, len(table.months) - 1) or name == "01":
            pen.text((at, top + HIGH * 0.78), year, INK, _font(SMALL), anchor="mm")
    for line, (title, row) in enumerate(zip(titles, rows, strict=True), start=1):
        y = top + HIGH * line
        pen.text((EDGE, y + HIGH / 2), title, INK, _font(TEXT), anchor="lm")
        for column, mark in enumerate(row.marks):
            _cell(pen, EDGE + first + CELL * column, y, mark)
    for line, said in enumerate(legend):
        pen.text((EDGE, bottom + SMALL + int(1.7 * SMALL) * line), said, INK, _font(SMALL))
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def _cell(pen: ImageDraw.ImageDraw, x: float, y: float, mark: Mark) -> None:
    behind, front = COLOURS[mark]
    pen.rectangle((x + 2, y + 2, x + CELL - 2, y + HIGH - 2), behind, FAINT)
    pen.text((x + CELL / 2, y + HIGH / 2), SYMBOLS[mark], front, _font(TITLE), anchor="mm")


def _title(table: Table, language: str, wording: Wording) -> str:
    return wording.text(
        language, "picture-title", title=table.duty, first=table.months[0], last=table.months[-1]
    )


def _legend(language: str, wording: Wording) -> list[str]:
    said = [f"{symbol} {wording.text(language, f'picture-{mark}')}" for mark, symbol in SYMBOLS.items()]
    return ["     ".join(said[:3]), "     ".join(said[3:])]


def _fit(title: str) -> str:
    while _font(TEXT).getlength(title) > WIDEST:
        title = title.removesuffix("…")[:-1].rstrip() + "…"
    return title
