"""Steps that tests of windows take beside them."""

from aiogram.types import BufferedInputFile

from tests.chat.desk import Desk
from workflow import model
from workflow.actions import Decide


async def answers(desk: Desk) -> model.Answers:
    """The answers of the newest draft."""
    return (await desk.one(model.Draft)).answers


def file_sent(desk: Desk) -> tuple[str | None, str, str | None]:
    """The name, the text and the caption of the only file."""
    [sent] = desk.line.files
    assert isinstance(sent.document, BufferedInputFile)
    return sent.document.filename, sent.document.data.decode("utf-8-sig"), sent.caption


async def decide(
    desk: Desk, name: str, request: int, verdict: model.Verdict = "pass", reason: str = ""
) -> None:
    visit = await desk.one(model.Visit, request=request, left_at=None)
    revision = await desk.one(model.Revision, request=request)
    await desk.act(name, Decide, visit.id, revision.id, verdict, reason)
