"""Orders about photos, in the window of the optional questions, which shows them under their numbers."""

from aiogram.types import Message
from aiogram_dialog import DialogManager

from dialogs.album import PhotoAlbum, obey
from dialogs.fields.cursor import draft_id
from dialogs.fields.getters import question
from dialogs.here import here
from dialogs.states import Form
from workflow.actions import OfField


async def obey_order(message: Message, manager: DialogManager, key: str) -> None:
    """Carry out what is said about the photos of a field."""
    at, draft = here(manager), draft_id(manager)
    asked = await at.app.ask(lambda work: question(work, at.actor, draft, key))
    if asked:
        title = asked.spec.title.in_(at.language)
        album = PhotoAlbum(OfField(draft, key), title, asked.media, Form.extras, _ask_to_leave_out)
        await obey(message, manager, album)


async def _ask_to_leave_out(manager: DialogManager) -> None:
    await manager.switch_to(Form.blank_sure)
