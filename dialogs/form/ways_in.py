"""Ways into a conversation: a form begins, or one that was left goes on."""

from aiogram_dialog import Data, DialogManager, StartMode

from dialogs.here import here
from dialogs.outcome import carry_out, open_with, refuse
from dialogs.states import Conversing
from workflow.actions import BeginConversation, LeaveConversation, ResumeConversation
from workflow.errors import Refusal
from workflow.form.conversing import talk_of
from workflow.model import Facts


async def begin(
    manager: DialogManager, form: str, about: Facts | None = None, *, typed: str = "", left_at: int = 0
) -> None:
    """Ask a form from its first question on; what was typed with a command is heard at once.

    `left_at` is the page of the list from which it was begun.
    """
    begun = await open_with(manager, BeginConversation(here(manager).actor, form, about or {}))
    if begun is not None:
        data: Data = {"conversation": begun.id, "form": form, "typed": typed, "left_at": left_at}
        await manager.start(Conversing.asked, data=data, mode=StartMode.RESET_STACK)


async def resume(manager: DialogManager, conversation: int) -> None:
    """Go on where a conversation was left; one about something that is gone is over, which is said."""
    at = here(manager)
    try:
        await at.app.do(ResumeConversation(at.actor, conversation))
    except Refusal as refusal:
        await refuse(manager, refusal)
        await carry_out(manager, LeaveConversation(at.actor, conversation))
    else:
        talk = await at.app.ask(lambda work: talk_of(work, at.actor, conversation))
        data: Data = {"conversation": conversation, "form": talk.kept.form}
        await manager.start(Conversing.asked, data=data, mode=StartMode.RESET_STACK)


async def delegation(manager: DialogManager) -> None:
    """A role that is delegated, or a delegation that ends."""
    await begin(manager, "delegation")


async def trial(manager: DialogManager) -> None:
    """A type of request that is tried."""
    await begin(manager, "trial")


async def absence(manager: DialogManager, typed: str = "") -> None:
    """The days that one is away."""
    await begin(manager, "absence", typed=typed)
