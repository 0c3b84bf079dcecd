"""Let people through doors: commands, links and windows that are not for everybody (rule D14)."""

from workflow.app import App
from workflow.office.enter import Enter
from workflow.work import Actor


async def admit(app: App, actor: Actor, door: str, id: int = 0) -> None:
    """Let a person through a door, or raise Refusal. Only a refusal costs a write."""
    enter = Enter(actor, door, id)
    if await app.ask(enter.refusal):
        await app.do(enter)
