"""One place of a long text: wrong and right words, shown where they stand before anything is changed."""

import json
from datetime import datetime

from workflow.form.form import Question, Step, Talk
from workflow.form.kinds.base import Parsed
from workflow.form.problem import Problem
from workflow.form.spot import Spot, around, places, read_spot
from workflow.lines import Line, line
from workflow.model import Answer, Draft
from workflow.requests.drafts.answer_before import COUNT, OF, TOLD
from workflow.requests.drafts.answers import field_of
from workflow.requests.drafts.chosen_draft import require_draft_of
from workflow.requests.drafts.correct_spot import CorrectSpot
from workflow.requests.drafts.held_part import FIELD
from workflow.text import cut

SPOT, PLACES = "spot-words", "spot-places"  # questions; no field has such a name
WORDS = "spot"  # in what is kept of a conversation: the wrong words and the right ones
MOST = 8  # places that fit a window
SHOWN = 200  # letters shown of the words
BACK = Step("spot-back", line("dialog-do-back"))
AGAIN = Step("spot-again", line("dialog-do-again"))


def to_spot(talk: Talk) -> Talk:
    """From the question of a text to that of a place in it."""
    text = require_draft_of(talk).answers.get(talk.kept.at)
    return talk.changed(at=SPOT, echo={FIELD: talk.kept.at}) if isinstance(text, str) else talk


def from_spot(talk: Talk) -> Talk:
    """Back to the question of the text."""
    return talk.changed(at=str(talk.kept.echo[FIELD]), echo={}) if FIELD in talk.kept.echo else talk


def again(talk: Talk) -> Talk:
    """Other words; what was shown was not agreed to."""
    return talk.changed(at=SPOT, echo={FIELD: talk.kept.echo[FIELD], "again": [""]})


def asked_spot(talk: Talk, draft: Draft) -> Question:
    """How the words are given."""

    def read(text: str, _: datetime) -> Parsed:
        spot = read_spot(text)
        if spot is None:
            return None, Problem("spot-unread")
        count = len(places(_text(talk, draft), spot.wrong))
        if not 0 < count <= MOST:
            return None, Problem("spot-places", {"wrong": cut(spot.wrong, SHOWN), "count": count})
        return json.dumps(spot, ensure_ascii=False), None

    return Question(
        key=SPOT,
        head=line("dialog-do-spot"),
        asks=(line("dialog-spot"),),
        read=read,
        objections={"spot-unread": "dialog-spot-unread", "spot-places": "dialog-spot-places"},
        kind=field_of(talk.work, draft, str(talk.kept.echo[FIELD])).kind,
        leave=BACK,
    )


def keep_words(talk: Talk, words: Answer) -> Talk:
    """On to the places where the words stand."""
    return talk.changed(at=PLACES, echo={FIELD: talk.kept.echo[FIELD], WORDS: list(json.loads(str(words)))})


def _text(talk: Talk, draft: Draft) -> str:
    given = draft.answers.get(str(talk.kept.echo.get(FIELD)))
    return given if isinstance(given, str) else ""


def _spot(talk: Talk) -> Spot:
    kept = talk.kept.echo.get(WORDS)
    wrong, right = kept if isinstance(kept, list) else ("", "")
    return Spot(str(wrong), str(right))


# where they stand


def asked_places(talk: Talk, draft: Draft) -> Question:
    """Each place, in the words around it: as it is, and where there is one as it will be."""
    text, spot, words = _text(talk, draft), _spot(talk), asked_spot(talk, draft)
    found = places(text, spot.wrong) if spot.wrong else []
    one = len(found) == 1
    lines = [line("dialog-spot-found", wrong=cut(spot.wrong, SHOWN), count=len(found))]
    lines += [_quoted(text, at, spot.wrong, spot.wrong, 0 if one else n) for n, at in enumerate(found, 1)]
    if one:
        lines += [line("dialog-spot-becomes"), _quoted(text, found[0], spot.wrong, spot.right)]
    lines.append(line("dialog-spot-sure" if one else "dialog-spot-which"))
    mend = line("dialog-do-spot-sure") if one else line("dialog-do-spot-all", count=len(found))
    return Question(
        key=PLACES,
        asks=tuple(lines) if found else (line("problem-answer-moved-on"),),
        read=words.read,
        objections=words.objections,
        kind=words.kind,
        options=() if one else tuple(([at], f"{n}") for n, at in enumerate(found, 1)),
        is_row=True,
        steps=((Step("spot-all", mend, "good" if one else "plain"),),) if found else (),
        leave=BACK,
        beside=(AGAIN,),
    )


def _quoted(text: str, at: int, wrong: str, words: str, number: int = 0) -> Line:
    """Words that stand out among those around them."""
    before, after = around(text, at, len(wrong))
    values = {"before": before, "words": cut(words, SHOWN), "after": after}
    return line("dialog-spot-quoted", number=number, **values).stress("words")


def mend(talk: Talk, at: Answer = None) -> Talk | Problem:
    """Put the right words at this place, or at all of them."""
    if talk.kept.at != PLACES:
        return talk
    draft, spot = require_draft_of(talk), _spot(talk)
    chosen = tuple(at) if isinstance(at, list) else tuple(places(_text(talk, draft), spot.wrong))
    key = str(talk.kept.echo[FIELD])
    done = talk.do(CorrectSpot(talk.actor, draft.id, key, spot, chosen))
    if done.problem:
        return Problem(done.problem, {**(done.values or {})})
    return talk.changed(at=key, echo={TOLD: "mended", OF: key, COUNT: len(chosen)})
