"""The names of dialogs follow from the update that starts them."""

from contextvars import copy_context

from bot.intake import update_context
from bot.intake.telegram.intents import NamedStack
from bot.intake.update_context import UpdateContext
from dialogs.states import MyWork
from storage.inbox import InboxRow
from tests.kit import day
from workflow.app import Cause


def begun(row: int) -> list[str]:
    """Start two dialogs while a row of the inbox is handled; return their names."""
    update_context.current.set(
        UpdateContext(InboxRow(row, "telegram", "1", "lane", "{}", day.begin()), Cause(str(row)))
    )
    stack = NamedStack()
    names = [stack.push(MyWork.lists, None).id for _ in range(2)]
    assert stack.intents == names
    return names


def test_a_replay_names_its_dialogs_as_before_and_no_other_update_does() -> None:
    first, again, other = (copy_context().run(begun, row) for row in (7, 7, 8))
    assert first == again
    assert len({*first, *other}) == 4
