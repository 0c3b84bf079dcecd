"""Steps that tests of windows take beside them."""

from tests.chat.desk import Desk
from workflow import model
from workflow.actions import Decide


async def decide(desk: Desk, name: str, request: int, verdict: str = "pass", reason: str = "") -> None:
    visit = await desk.one(model.Visit, request=request, left_at=None)
    revision = await desk.one(model.Revision, request=request)
    await desk.act(name, Decide, visit.id, revision.id, verdict, reason)
