"""Ways into the dialogs. Each begins anew: whatever dialog was open is left, its draft kept."""

from aiogram_dialog import DialogManager, StartMode

from dialogs.finding import SOUGHT
from dialogs.form.ways_in import begin
from dialogs.here import here
from dialogs.outcome import carry_out, close, give_way, is_carried_out, open_with, passes
from dialogs.states import MyWork, Offer
from workflow.actions import (
    BringCard,
    CopyRequest,
    RepostCard,
    StartEdit,
    StartNeed,
    StartSupplement,
)
from workflow.model import Verdict
from workflow.requests.drafts import own

LONGEST = 300  # letters of what is sought
# forms that ask for words on a card
IN_WORDS = ("pass", "reason", "step", "wrong", "result", "waive", "update", "redo")


async def start_new(manager: DialogManager) -> None:
    """A new request."""
    if await passes(manager, "sending"):
        await begin(manager, "request")


async def open_draft(manager: DialogManager, draft_id: int) -> None:
    """Go on with a draft: at the first question without an answer, or at the preview."""
    if not await passes(manager, "draft", draft_id):
        return
    at = here(manager)
    found = await at.app.ask(lambda work: own.own_draft(work, work.require_person(at.actor), draft_id))
    if found is None:
        await close(manager, "refusal-draft-gone")
    elif found.purpose == "offered":
        await manager.start(Offer.window, data={"offer": draft_id}, mode=StartMode.RESET_STACK)
    else:
        await begin(manager, "request", {"draft": draft_id})


async def supplement(manager: DialogManager, request_id: int) -> None:
    """Add to one's own request, or send a refused one again."""
    if not await passes(manager, "request", request_id):
        return
    draft = await open_with(manager, StartSupplement(here(manager).actor, request_id))
    if draft is not None:
        await open_draft(manager, draft.id)


async def edit(manager: DialogManager, request_id: int) -> None:
    """Edit the text of a request one decides."""
    if not await passes(manager, "request", request_id):
        return
    draft = await open_with(manager, StartEdit(here(manager).actor, request_id))
    if draft is not None:
        await open_draft(manager, draft.id)


async def begin_need(manager: DialogManager, need_id: int) -> None:
    """The request that an event needs, filled in from the event."""
    draft = await open_with(manager, StartNeed(here(manager).actor, need_id))
    if draft is not None:
        await open_draft(manager, draft.id)


async def see_request(manager: DialogManager, request_id: int) -> None:
    """One request in full."""
    if await passes(manager, "request", request_id):
        await manager.start(MyWork.request, data={"request": request_id}, mode=StartMode.RESET_STACK)


async def see_listed(manager: DialogManager, request_id: int, queue: dict[str, object]) -> None:
    """One request out of a queue, which is where it goes back to; its card comes as well."""
    if await passes(manager, "request", request_id):
        await carry_out(manager, BringCard(here(manager).actor, request_id))
        data = {"request": request_id, "queue": queue}
        await manager.start(MyWork.request, data=data, mode=StartMode.RESET_STACK)


async def repost(manager: DialogManager, request_id: int) -> None:
    """The whole card of a request in one's own chat, below everything."""
    if await passes(manager, "request", request_id) and await is_carried_out(
        manager, RepostCard(here(manager).actor, request_id)
    ):
        await give_way(manager, "dialog-reposted")


async def my_work(manager: DialogManager) -> None:
    """Open the lists: requests that wait for the person, requests the person waits for, drafts."""
    await manager.start(MyWork.lists, mode=StartMode.RESET_STACK)


async def find(manager: DialogManager, typed: str) -> None:
    """The requests in which these words are; without any, how to seek."""
    data = {SOUGHT: typed[:LONGEST]}
    await manager.start(MyWork.found, data=data, mode=StartMode.RESET_STACK)


async def copy_request(manager: DialogManager, request_id: int) -> None:
    """A new request with the answers of an earlier one that still hold."""
    if not await passes(manager, "request", request_id):
        return
    draft = await open_with(manager, CopyRequest(here(manager).actor, request_id))
    if draft is not None:
        await open_draft(manager, draft.id)


async def ask_reason(
    manager: DialogManager, verdict: Verdict, visit_id: int, revision_id: int, step: int = 0
) -> None:
    """The typed reason of a decision on what was seen, and the `step` to which that returns it."""
    seen = {"visit": visit_id, "revision": revision_id}
    await begin(manager, "reason", {"verdict": verdict, **seen, **({"step": step} if step else {})})


async def ask_pass(manager: DialogManager, visit_id: int, revision_id: int) -> None:
    """The answers that a step asks of everybody who passes it."""
    await begin(manager, "pass", {"visit": visit_id, "revision": revision_id})


async def ask_result(manager: DialogManager, task_id: int) -> None:
    """The result with which a task of publishing is done: a link, photos or a note."""
    await begin(manager, "result", {"task": task_id})


async def ask_colleague(manager: DialogManager, task_id: int) -> None:
    """The colleague to whom a task is handed over."""
    await begin(manager, "handing", {"task": task_id})


async def ask_heir(manager: DialogManager, visit_id: int) -> None:
    """The colleague to whom what is to be decided is handed over."""
    await begin(manager, "visit-handing", {"visit": visit_id})


async def ask_waiver(manager: DialogManager, task_id: int) -> None:
    """The reason for which a task need not be done."""
    await begin(manager, "waive", {"task": task_id})


async def ask_redo(manager: DialogManager, round_id: int) -> None:
    """The reason for which a round is to be done again."""
    await begin(manager, "redo", {"round": round_id})


async def ask_update(manager: DialogManager, round_id: int, item: int) -> None:
    """The link where an item of a unit's round was brought up to date."""
    await begin(manager, "update", {"round": round_id, "number": item})


async def ask_wrong(manager: DialogManager, recheck_id: int) -> None:
    """Ask for the error in something published."""
    await begin(manager, "wrong", {"recheck": recheck_id})


async def ask_opinion(manager: DialogManager, visit_id: int) -> None:
    """Ask whose opinion is wanted, and what about."""
    await begin(manager, "opinion", {"visit": visit_id})


async def ask_advice(manager: DialogManager, opinion_id: int) -> None:
    """Ask for the words of an opinion."""
    await begin(manager, "advice", {"opinion": opinion_id})


async def ask_trouble(manager: DialogManager, request_id: int = 0, typed: str = "") -> None:
    """Ask for the trouble at a running request, of several first at which."""
    await begin(manager, "trouble", {"request": request_id} if request_id else {}, typed=typed)


async def ask_reopen(manager: DialogManager, request_id: int) -> None:
    """Whether a refusal is taken back."""
    if await passes(manager, "request", request_id):
        await begin(manager, "reopen", {"request": request_id})


async def ask_step(manager: DialogManager, step: str, request_id: int) -> None:
    """The reason for a step outside the ordinary path: end, recall or correct."""
    if await passes(manager, step, request_id):
        await begin(manager, "step", {"step": step, "request": request_id})


def asks_in_words(manager: DialogManager) -> bool:
    """Whether the open window asks for words on a request: words under its card may be meant for it."""
    return manager.has_context() and manager.dialog_data.get("form") in IN_WORDS
