"""What only administrators are shown; the action checks again."""

from workflow import permissions
from workflow.app import App
from workflow.errors import Refusal
from workflow.model import Person


async def administers(app: App, person: Person) -> bool:
    return await app.ask(lambda work: permissions.is_administrator(work, person))


async def require_administrator(app: App, person: Person) -> None:
    """Refuses everybody else."""
    if not await administers(app, person):
        raise Refusal("not-administrator")
