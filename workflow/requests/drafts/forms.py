"""The form of a request: which, its fields by their kinds, whether it is in time, the last look, sending.

Answers live in the draft; the conversation says which question is asked, what was read and is to be
confirmed, and whether one answer alone is changed from the last look.
"""

from collections.abc import Callable
from dataclasses import replace

from workflow.app import Action
from workflow.errors import Refusal
from workflow.events.start_need import StartNeed
from workflow.form import questions
from workflow.form.form import LATER, Finished, Form, Look, Step, Talk, parked
from workflow.form.problem import Problem
from workflow.lines import Line, line
from workflow.people import sending
from workflow.requests.drafts import asked_spot, chosen_draft, held_part
from workflow.requests.drafts.answer_before import told
from workflow.requests.drafts.asked_extras import EXTRAS, review, without_photos
from workflow.requests.drafts.asked_field import keep_answer
from workflow.requests.drafts.asked_late import EXPLAIN, OTHER_DAY, WHY, is_unexplained
from workflow.requests.drafts.asked_sent import BLANK
from workflow.requests.drafts.chosen_draft import ALONE, DRAFT, draft_of, require_draft_of
from workflow.requests.drafts.drop_draft import DropDraft
from workflow.requests.drafts.last_look import attached, preview
from workflow.requests.drafts.own import kind_of
from workflow.requests.drafts.request_questions import DROP, WHICH, asked_of
from workflow.requests.drafts.send_draft import SendDraft
from workflow.requests.drafts.start_edit import StartEdit
from workflow.requests.drafts.start_supplement import StartSupplement
from workflow.requests.drafts.way_to_draft import WAY, go_on_from, has, to_look
from workflow.results import Begun
from workflow.work import Actor

CHANGE, FILL = Step("change", line("dialog-do-change")), Step("fill", line("dialog-do-fill"), "good")
TO_DROP = Step("drop", line("dialog-do-drop"), "bad")


# the last look


def _look(talk: Talk) -> Look | None:
    draft = draft_of(talk)
    if draft is None:
        return None
    found = preview(talk.work, draft)
    explain = is_unexplained(talk.work, draft)
    lead = found.lead.lines() if explain and found.lead else []
    ways = (OTHER_DAY, EXPLAIN) if found.lead and found.lead.is_accepted else (OTHER_DAY,)
    steps = ((FILL,),) if found.missing else (ways,) if explain else ()
    return Look(
        lines=found.above,
        given=tuple(attached(found.media)),
        told=told(talk, draft),
        below=(*found.below, *(lead or [found.outlook()])),
        do=None if found.missing or explain else line(f"dialog-do-send-{draft.purpose}"),
        head=found.head,
        steps=(*steps, (CHANGE, LATER), (TO_DROP,)),
        goes_back=False,
        body=found.answers,
        media=found.media,
    )


def _send(talk: Talk) -> Finished:
    draft = require_draft_of(talk)
    sent = talk.do(SendDraft(talk.actor, draft.id))
    return Finished({"purpose": draft.purpose, "reference": sent.reference, "changed": int(sent.changed)})


def _said(talk: Talk) -> tuple[Line, ...]:
    if not talk.text("purpose"):
        return (line("dialog-dropped"),)
    reference = talk.text("reference")
    if talk.text("purpose") == "new" or talk.number("changed"):
        return (line(f"dialog-sent-{talk.text('purpose')}", reference=reference),)
    return (line(f"dialog-unchanged-{talk.text('purpose')}", reference=reference),)


# steps that are no answer


def _drop(talk: Talk) -> Talk:
    talk.do(DropDraft(talk.actor, require_draft_of(talk).id))
    return talk.changed(state="sent", outcome={})


def _fill(talk: Talk) -> Talk:
    """To the first required field without an answer."""
    draft = require_draft_of(talk)
    lacking = questions.missing(kind_of(talk.work, draft), draft.answers)
    return _to_alone(talk, lacking[0]) if lacking else talk


def _to_alone(talk: Talk, key: str) -> Talk:
    return talk.changed(about={**talk.kept.about, ALONE: 1}, at=key, echo={})


def _to_day(talk: Talk) -> Talk:
    """Another day of the event, from the question or from the last look."""
    rule = kind_of(talk.work, require_draft_of(talk)).lead_time
    if rule is None:
        return talk
    return talk.changed(at=rule.before, echo={}) if talk.kept.at else _to_alone(talk, rule.before)


def _blank(talk: Talk) -> Talk:
    """Take an answer back that may be left out; whether photos or a file shall go is asked first."""
    draft, key = require_draft_of(talk), talk.kept.at
    kind = kind_of(talk.work, draft)
    if key not in kind.fields or kind.fields[key].is_required:
        return talk
    if isinstance(draft.answers.get(key), list):
        return talk.changed(echo={"code": BLANK, "meant": [BLANK]})
    keep_answer(talk, draft, key, None)
    return _on_from(talk, key)


def _kept(talk: Talk) -> Talk:
    """On with the answer as it is."""
    return _on_from(talk.changed(echo={}), talk.kept.at)


def _instead(talk: Talk, now: Talk | Problem) -> Talk | Problem:
    """On from a file in place of a text; of a text more can follow."""
    is_file = held_part.file_held(talk) is not None
    return _on_from(now, now.kept.at) if is_file and isinstance(now, Talk) else now


def _chosen(talk: Talk) -> Talk:
    """On from the options that were marked."""
    draft, at = require_draft_of(talk), talk.kept.at
    is_marked = at in kind_of(talk.work, draft).fields and draft.answers.get(at)
    return _on_from(talk.changed(echo={}), at) if is_marked else talk


def _on_from(talk: Talk, key: str) -> Talk:
    """On from a question to the first that has no answer."""
    now = go_on_from(talk, key)
    return now if now.kept.at != key else now.changed(at=_next(now), echo={})


def _next(talk: Talk) -> str:
    return next((each.key for each in asked_of(talk) if not has(talk, each.key)), "")


def _explain(talk: Talk) -> Talk:
    """To the reason for coming late, from the question about it or from the last look."""
    return talk.changed(at=WHY, echo={}) if talk.kept.at else _to_alone(talk, WHY)


def _give_up(talk: Talk) -> Talk:
    """The draft goes, of which the day alone was answered."""
    talk.do(DropDraft(talk.actor, require_draft_of(talk).id))
    return talk.changed(state="left", echo={})


def _left_for_later(talk: Talk) -> Talk:
    """Kept for later, unless the draft has no answer yet."""
    draft = require_draft_of(talk)
    return parked(talk) if draft.answers or draft.need else talk.changed(state="left", echo={})


def _new(talk: Talk) -> Talk:
    """Another request, beside those begun."""
    now = chosen_draft.another(talk)
    return now.changed(at=_next(now))


def _still(talk: Talk) -> Refusal | None:
    if talk.number(DRAFT):
        return None if draft_of(talk) else Refusal("draft-gone")
    return None if chosen_draft.units_of(talk) else sending.refusal(talk.work, talk.person)


REQUEST = Form(
    name="request",
    questions=asked_of,
    finish=_send,
    said=_said,
    called=lambda _: line("dialog-new"),
    look=_look,
    still=_still,
    own={
        "new": _new,
        "later": _left_for_later,
        "look": to_look,
        "extras": lambda talk: talk.changed(at=EXTRAS, echo={}),
        "no-photos": lambda talk: without_photos(talk, require_draft_of(talk)),
        "review": lambda talk: review(talk, require_draft_of(talk)),
        "change": lambda talk: talk.changed(at=WHICH, echo={}),
        "fill": _fill,
        "blank": _blank,
        "keep": _kept,
        "write-again": lambda talk: talk.changed(echo={}),
        "mend": asked_spot.to_spot,
        "spot-back": asked_spot.from_spot,
        "spot-again": asked_spot.again,
        "spot-all": asked_spot.mend,
        "add-end": lambda talk: held_part.place(talk, "end"),
        "add-start": lambda talk: held_part.place(talk, "start"),
        "drop-part": held_part.drop,
        "instead": lambda talk: _instead(talk, held_part.instead(talk)),
        "replaced": lambda talk: _instead(talk, held_part.place(talk, "")),
        "keep-old": held_part.keep_old,
        "stay": lambda talk: talk.changed(echo={}),
        "chosen": _chosen,
        "other-day": _to_day,
        "explain": _explain,
        "give-up": _give_up,
        "drop": lambda talk: talk.changed(at=DROP, echo={}),
        "drop-sure": _drop,
    },
    leave=line("dialog-do-close"),
    way=WAY,
)


def _begun_by(name: str, about: str, start: Callable[[Actor, int], Action[Begun]]) -> Form:
    """The same form for a draft that is begun from something there is: its number is `about`."""

    def settle(talk: Talk) -> Talk:
        if not talk.number(DRAFT):
            draft = talk.do(start(talk.actor, talk.number(about))).id
            talk = talk.changed(about={**talk.kept.about, DRAFT: draft})
        return chosen_draft.settle(talk)

    def still(talk: Talk) -> Refusal | None:
        return _still(talk) if talk.number(DRAFT) else None

    return replace(REQUEST, name=name, still=still, way=replace(WAY, settle=settle))


SUPPLEMENT = _begun_by("supplement", "request", StartSupplement)
EDIT = _begun_by("edit", "request", StartEdit)
NEED = _begun_by("need", "need", StartNeed)
