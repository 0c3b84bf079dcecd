"""Photos and documents as they are sent, and which of the photos were not taken, and why."""

from operator import itemgetter
from typing import Any  # what aiogram-dialog keeps is untyped

from aiogram.types import Message
from aiogram_dialog import DialogManager

from dialogs.here import Here, here
from dialogs.outcome import carry_out, hint, redraw_later
from dialogs.typed import words
from dialogs.upload import contents_problem
from wording import Limits
from workflow.actions import AddPhoto, AlbumOf, Answered
from workflow.media.files import SentFile
from workflow.requests.drafts.answers import problem_of

MOST = "too-many-photos"


async def take_photo(message: Message, manager: DialogManager, of: AlbumOf) -> SentFile | None:
    """Take a photo, one of an album, or an image sent as a file, and return it if it was kept.

    The sheet is drawn when they stop coming.
    """
    file = sent_file(message, here(manager).limits)
    problem = await contents_problem(manager, file)
    adding = AddPhoto(here(manager).actor, of, file)
    answered = problem_of(problem) if problem else await carry_out(manager, adding)
    if answered is None:
        return None
    await _tell(manager, file.position, answered)
    redraw_later(manager)
    return None if answered.problem else file


async def _tell(manager: DialogManager, position: int, answered: Answered) -> None:
    """Say which of the photos that came since the window was drawn were not taken, and why."""
    data = manager.dialog_data
    sent: list[list[Any]] = data.get("sent", []) if data.get("undrawn") else []
    now = [*sent, [position, answered.problem, answered.values]]
    data["sent"] = now
    at, hints = here(manager), data.get("hints", [])
    before, lines = _refused(at, sent), _refused(at, now)
    data["hints"] = [each for each in hints if each not in before]
    for line in lines:
        await hint(manager, line)


def _refused(at: Here, sent: list[list[Any]]) -> list[str]:
    """A line for each reason, with the photos by their numbers among those that were sent."""
    reasons: dict[str, list[int]] = {}
    values = {problem: given or {} for _, problem, given in sent if problem}
    for n, (_, problem, _) in enumerate(sorted(sent, key=itemgetter(0)), start=1):
        if problem:
            reasons.setdefault(problem, []).append(n)
    lines = []
    for problem, numbers in reasons.items():
        if problem == MOST:
            lines.append(at.say(f"problem-{problem}", **values[problem] | {"count": len(numbers)}))
        elif len(sent) == 1:
            lines.append(at.say(f"problem-{problem}", **values[problem]))
        else:
            why = at.say(f"problem-{problem}", **values[problem])
            which = ", ".join(map(str, numbers))
            lines.append(at.say("dialog-photos-refused", numbers=which, sent=len(sent), why=why))
    return lines


def sent_file(message: Message, limits: Limits) -> SentFile:
    """A photo in its largest size, or a document; messages are numbered as they were sent."""
    caption, position, most = words(message), message.message_id, limits.file
    if message.photo:
        photo = max(message.photo, key=lambda size: size.width * size.height)
        return SentFile(
            kind="photo", handle=photo.file_id, unique=photo.file_unique_id, position=position,
            size=photo.file_size or 0, caption=caption, most=most,
        )  # fmt: skip
    file = message.document
    if file is None:
        raise ValueError("neither a photo nor a document")
    return SentFile(
        kind="document", handle=file.file_id, unique=file.file_unique_id, position=position,
        name=file.file_name or "", mime=file.mime_type or "", size=file.file_size or 0, caption=caption,
        most=most,
    )  # fmt: skip
