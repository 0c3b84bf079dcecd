"""The difference between two texts as one HTML file without script, to be read on a telephone."""

from collections.abc import Iterable
from html import escape

from wording.speaker import Wording
from workflow.form.diff import Piece
from workflow.requests.cards.difference import Difference

STYLE = """
body { margin: 0 auto; padding: 16px; max-width: 40em; font: 17px/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere; color: #111; background: #fff }
h1 { font-size: 20px; line-height: 1.3 }
h2 { font-size: 17px; border-top: 1px solid #999; padding-top: 12px }
del { color: #8a1a10; background: #fbe3e1; text-decoration: line-through }
ins { color: #0b5226; background: #dff3e5; text-decoration: underline }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #111 }
  del { color: #ffb4ab; background: #47120d }
  ins { color: #a6e8bb; background: #0c3a1d }
}
"""
TAGS = {"same": "{}", "removed": "<del>{}</del>", "added": "<ins>{}</ins>"}


def as_html(found: Difference, language: str, wording: Wording) -> bytes:
    """The changed answers in full; what is typed by people is text and never markup."""
    head = escape(wording.say(language, found.card.head))
    lines = "".join(f"<p>{escape(wording.say(language, each))}</p>" for each in found.lines)
    answers = "".join(
        f"<h2>{escape(title.in_(language))}</h2>{_paragraphs(text)}" for title, text in found.answers
    )
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{head}</title><style>{STYLE}</style></head>"
        f"<body><h1>{head}</h1>{lines}{answers}</body></html>\n"
    ).encode()


def _paragraphs(text: Iterable[Piece]) -> str:
    paragraphs: list[list[str]] = [[]]
    for piece in text:
        if piece.kind == "break":
            paragraphs.append([])
        else:
            paragraphs[-1].append(TAGS[piece.kind].format(escape(piece.text)))
    return "".join(f"<p>{' '.join(each)}</p>" for each in paragraphs if each)
