"""From a conversation to the windows of the fields of its draft."""

from aiogram_dialog import DialogManager

from dialogs.here import here
from dialogs.outcome import lead_to
from dialogs.states import Form
from workflow.form.conversing import talk_of
from workflow.requests.drafts.chosen_draft import is_at_fields


async def to_draft(manager: DialogManager, conversation: int) -> bool:
    """Lead to the fields of the draft that a conversation is about; return whether there is one.

    `chooser` is the conversation to which the first of them leads back, where something was chosen there.
    """
    at = here(manager)
    talk = await at.app.ask(lambda work: talk_of(work, at.actor, conversation))
    found = is_at_fields(talk)
    if found:
        chooser = conversation if talk.has("unit") or talk.has("type") else 0
        await lead_to(manager, Form.preview, {"draft": talk.number("draft"), "chooser": chooser})
    return found
