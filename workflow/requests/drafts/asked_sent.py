"""Photos and files as answers to a field of a draft: which there are, and whether they may go."""

from workflow.form.albums import Album, OfField
from workflow.form.form import Echoed, Step, Talk
from workflow.form.kinds.base import Field
from workflow.lines import Line, line
from workflow.model import Answer, Draft, Media
from workflow.requests import revisions
from workflow.requests.drafts.own import kind_of

BLANK = "blank"  # the answer is left out, once that is confirmed
STAY = Step("stay", line("dialog-do-back"))


def sent_for(talk: Talk, draft: Draft, key: str) -> tuple[Media, ...]:
    """The photos or the file that a field is answered with."""
    answer = draft.answers.get(key)
    if not isinstance(answer, list):
        return ()
    return tuple(revisions.media_of(talk.work.store, kind_of(talk.work, draft), {key: answer}))


def album_of(draft: Draft, key: str, field: Field, media: tuple[Media, ...]) -> Album | None:
    """The album of a field that asks for photos. They are kept as they come: giving them adds none."""
    if field.input != "album":
        return None
    kept: Answer = [each.id for each in media]
    return Album(OfField(draft.id, key), field.spec.title, media, lambda _: kept)


def lines_of_sent(field: Field, media: tuple[Media, ...]) -> tuple[Line, ...]:
    """How many photos there are, or which file."""
    if field.input == "album":
        captions = sum(bool(each.caption) for each in media)
        return (line("dialog-photos", count=len(media), limit=field.limit, captions=captions),)
    return tuple(line("dialog-file", name=each.name) for each in media[:1])


def echoed_blank(said: tuple[Line, ...]) -> Echoed:
    """Whether an answer is left out that there is: photos and files are not sent again in a minute."""
    asked = (*said, line("dialog-blank-sure"))
    return Echoed(asked, (line("dialog-do-blank-sure"),), style="bad", back=STAY)
