"""The windows of the photos that are the result of a task."""

from aiogram_dialog import Dialog, DialogManager

from dialogs.asks import result_photos


async def on_start(given: object, manager: DialogManager) -> None:
    manager.dialog_data.update(given if isinstance(given, dict) else {})


def dialog() -> Dialog:
    return Dialog(*result_photos.windows(), on_start=on_start)
