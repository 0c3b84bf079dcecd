"""Presses in the lists and in the window of one request."""

from collections.abc import Awaitable, Callable

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs import entrances
from dialogs.entrances import LONGEST
from dialogs.finding import SOUGHT, forget_search
from dialogs.form import resume
from dialogs.here import here
from dialogs.outcome import carry_out, close, give_way, passes, redraw_in_place, toast
from dialogs.queue.states import Queue
from dialogs.states import MyWork
from workflow.actions import (
    BringCard,
    HandBackTask,
    QueryProgress,
    RepostOffer,
    RepostRounds,
    TakeOverRequest,
    TakeOverTask,
    Withdraw,
)
from workflow.events.choices import ToNeed
from workflow.office.choices import OpenConversation, OpenDraft, ShowHow, ShowRounds
from workflow.office.work_list import TABS, first_tab
from workflow.requests import queries
from workflow.requests.cards.choices import ToSee
from workflow.requests.queue.queue_view import ROWS, Narrowed, following
from workflow.rounds.choices import ShowRound
from workflow.rules.choices import ShowOffer


async def on_start(given: object, manager: DialogManager) -> None:
    at = here(manager)
    tab = await at.app.ask(lambda work: first_tab(work, at.actor))
    manager.dialog_data.update({"tab": tab} | (given if isinstance(given, dict) else {}))


async def on_tab(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    manager.dialog_data.update(tab=TABS[number % len(TABS)], page=0)


async def on_request_of_list(manager: DialogManager, choice: ToSee) -> None:
    if not await passes(manager, "request", choice.request):
        return
    await carry_out(manager, BringCard(here(manager).actor, choice.request))
    manager.dialog_data.update(request=choice.request, left_at=manager.dialog_data.get("page", 0), page=0)
    await manager.switch_to(MyWork.request)


async def on_draft(manager: DialogManager, choice: OpenDraft) -> None:
    """A draft goes on where it was left."""
    await entrances.open_draft(manager, choice.draft)


async def on_conversation(manager: DialogManager, choice: OpenConversation) -> None:
    await resume(manager, choice.conversation)


async def on_need(manager: DialogManager, choice: ToNeed) -> None:
    await entrances.begin_need(manager, choice.need)


async def on_rounds(manager: DialogManager, _: ShowRounds) -> None:
    """The cards of what units owe come again."""
    if (shown := await carry_out(manager, RepostRounds(here(manager).actor))) and shown.count:
        await give_way(manager, "dialog-reposted")


async def on_round(manager: DialogManager, choice: ShowRound) -> None:
    """The card of one of them comes again."""
    shown = await carry_out(manager, RepostRounds(here(manager).actor, choice.round))
    if shown:
        await (give_way(manager, "dialog-reposted") if shown.count else toast(manager, "refusal-gone"))


async def on_offer(manager: DialogManager, _: ShowOffer) -> None:
    """The message about changed rules comes again."""
    if await carry_out(manager, RepostOffer(here(manager).actor)):
        await give_way(manager, "dialog-reposted")


async def on_stuck(manager: DialogManager, _: ShowHow) -> None:
    """There is nothing to open."""
    await toast(manager, "dialog-stuck-how")


OPENED = (
    (ToSee, on_request_of_list),
    (OpenDraft, on_draft),
    (OpenConversation, on_conversation),
    (ToNeed, on_need),
    (ShowRounds, on_rounds),
    (ShowRound, on_round),
    (ShowOffer, on_offer),
    (ShowHow, on_stuck),
)


async def on_lists(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Back to the list that it came from."""
    if queue := manager.dialog_data.get("queue"):
        await manager.start(Queue.list, data=queue, mode=StartMode.RESET_STACK)
        return
    is_found = SOUGHT in manager.dialog_data
    forget_search(manager)
    manager.dialog_data["page"] = 0 if is_found else manager.dialog_data.pop("left_at", 0)
    await manager.switch_to(MyWork.lists)


async def on_leave_found(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    forget_search(manager)
    await manager.switch_to(MyWork.lists)


async def on_found(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["page"] = manager.dialog_data.pop("left_at", 0)
    await manager.switch_to(MyWork.found)


async def on_seek(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Other words are sought."""
    manager.dialog_data.update({SOUGHT: (message.text or "")[:LONGEST], "page": 0})
    redraw_in_place(manager)


async def on_copy(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await entrances.copy_request(manager, _request(manager))


async def on_next(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The next of the queue, whatever became of this one; at its end the queue."""
    at, queue = here(manager), dict(manager.dialog_data["queue"])
    only, place, request = Narrowed(**queue["only"]), int(queue["place"]), _request(manager)
    found = await at.app.ask(
        lambda work: following(work, work.require_person(at.actor), only, place, request)
    )
    if found:
        await entrances.see_listed(manager, found[0], {**queue, "place": found[1], "page": found[1] // ROWS})
        return
    await toast(manager, "queue-end")
    await manager.start(Queue.list, data=queue, mode=StartMode.RESET_STACK)


async def on_request(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(MyWork.request)


async def on_close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "dialog-work-closed")


async def on_supplement(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Also for sending a refused one again."""
    await entrances.supplement(manager, _request(manager))


async def on_withdraw(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(MyWork.withdraw)


async def on_withdraw_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    done = await carry_out(manager, Withdraw(here(manager).actor, _request(manager)))
    if done is not None:
        await toast(manager, "dialog-withdrawn", reference=done.reference)
    await manager.switch_to(MyWork.request)


async def on_hand_over(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Ask to which colleague goes a decision that the person took."""
    at, request = here(manager), _request(manager)
    seen = await at.app.ask(lambda work: queries.see(work, work.require_person(at.actor), request))
    if seen and seen.to_hand_over:
        await entrances.ask_heir(manager, seen.to_hand_over)


async def on_query_progress(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    done = await carry_out(manager, QueryProgress(here(manager).actor, _request(manager)))
    if done is not None:
        await toast(manager, "dialog-progress-asked", reference=done.reference)


async def on_take_over(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The card of a requester comes, with what is to be answered."""
    done = await carry_out(manager, TakeOverRequest(here(manager).actor, _request(manager)))
    if done is not None:
        await give_way(manager, "dialog-taken-over", reference=done.reference)


async def on_hand_back(_: CallbackQuery, __: Select[int], manager: DialogManager, task: int) -> None:
    """The task is the role's again, which is told."""
    done = await carry_out(manager, HandBackTask(here(manager).actor, task))
    if done is not None:
        await toast(manager, "dialog-handed-back", reference=done.reference)


async def on_take_from(_: CallbackQuery, __: Select[int], manager: DialogManager, task: int) -> None:
    """The task is the person's; the colleague who had taken it is told."""
    done = await carry_out(manager, TakeOverTask(here(manager).actor, task))
    if done is not None:
        await toast(manager, "said-taken", reference=done.reference)


def on_step(step: str) -> Callable[[CallbackQuery, Button, DialogManager], Awaitable[None]]:
    """A step outside the ordinary path: its reason is asked for."""

    async def on_press(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        await entrances.ask_step(manager, step, _request(manager))

    return on_press


async def on_reopen(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await entrances.ask_reopen(manager, _request(manager))


async def on_repost(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The card with its buttons comes again, below everything."""
    await entrances.repost(manager, _request(manager))


def _request(manager: DialogManager) -> int:
    return int(manager.dialog_data["request"])
