"""Steps outside the ordinary path, tried by everybody in every situation: what no rule allows is refused."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from tests.kit.builders import ROLES, Product, open_product
from tests.rules.test_recall import bilingual
from workflow.actions import (
    AnswerRecheck,
    CloseRequest,
    GoOnUnanswered,
    Leave,
    OpenCorrection,
    Recall,
    Reopen,
    RunDue,
    TakeOverRequest,
    Withdraw,
)
from workflow.app import Action, Cause
from workflow.errors import Refusal
from workflow.model import (
    AuditEntry,
    Inquiry,
    Intervention,
    Notice,
    Recheck,
    Request,
    Revision,
    Task,
    Visit,
)
from workflow.results import OfRequest
from workflow.work import Actor

WHY = "Sai tên diễn giả"
ACTIONS: dict[str, Callable[[Actor, Request, int], Action[OfRequest]]] = {
    "take": lambda actor, request, _: TakeOverRequest(actor, request.id),
    "go on": lambda actor, _, visit: GoOnUnanswered(actor, visit),
    "end": lambda actor, request, _: CloseRequest(actor, request.id, WHY),
    "recall": lambda actor, request, _: Recall(actor, request.id, WHY),
    "correct": lambda actor, request, _: OpenCorrection(actor, request.id, WHY),
    "reopen": lambda actor, request, _: Reopen(actor, request.id),
}
UNIT, DECIDED = {"colleague", "deputy head", "head"}, {"board", "desk"}
# Who may do what, where. Everything that is not here must be refused.
ALLOWED = {
    ("take", "decided, author gone"): UNIT,
    ("take", "asked, author gone"): UNIT,
    ("take", "overdue, author gone"): UNIT,
    ("take", "released, author gone"): UNIT,
    ("take", "published, author gone"): UNIT,
    ("take", "correcting, author gone"): UNIT,
    ("go on", "overdue"): {"desk"},
    ("go on", "overdue, author gone"): {"desk"},
    ("end", "overdue"): {"desk"},
    ("end", "decided, author gone"): {"head", "desk"},
    ("end", "asked, author gone"): {"head", "desk"},
    ("end", "overdue, author gone"): {"head", "desk"},
    ("end", "released, author gone"): {"head", "desk"},
    ("recall", "released"): DECIDED,
    ("recall", "released, author gone"): DECIDED,
    ("correct", "half out"): DECIDED,
    ("correct", "published"): DECIDED,
    ("correct", "published, author gone"): DECIDED,
    ("correct", "closed"): DECIDED,
    ("correct", "closed, author gone"): DECIDED,
    ("reopen", "refused"): {"board"},
    ("reopen", "refused, author gone"): {"board"},
}
SITUATIONS = [
    f"{situation}{gone}"
    for situation in (
        "decided", "asked", "overdue", "released", "half out", "published",
        "correcting", "closed", "refused", "withdrawn", "recalled",
    )
    for gone in ("", ", author gone")
    if (situation, gone) not in (("half out", ", author gone"), ("recalled", ", author gone"))
]  # fmt: skip


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def bring_to(product: Product, situation: str) -> None:
    name, _, gone = situation.partition(", ")
    match name:
        case "decided":
            await product.reach("desk")
        case "asked" | "overdue":
            await product.reach("desk")
            await product.decide("desk", "more", WHY)
        case "released" | "recalled":
            await product.reach("publishing")
        case "half out":
            await bilingual(product)
            await product.publish()
        case "published" | "correcting":
            await product.reach("rechecking")
        case "closed":
            await product.reach("closed")
        case "refused":
            await product.reach("board")
            await product.decide("board", "refuse", WHY)
        case "withdrawn":
            request = await product.reach("desk")
            await product.app.do(Withdraw(product.actor("author"), request.id))
    if name == "overdue":
        product.clock.moment = (await product.newest(Inquiry)).due_at
        await product.app.do(RunDue())
    if name == "recalled":
        await product.app.do(Recall(product.actor("board"), (await product.request()).id, WHY))
    if name == "correcting":
        recheck = await product.newest(Recheck)
        await product.app.do(AnswerRecheck(product.actor("author"), recheck.id, WHY))
    if gone:
        await product.app.do(Leave(product.actor("administrator"), product.ids["author"]))


async def fingerprint(product: Product) -> list[object]:
    """Everything a refused step must leave as it was."""
    kinds = [Request, Visit, Revision, Task, Recheck, Inquiry, Intervention, Notice]
    return [await product.all(kind) for kind in kinds]


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("what", ACTIONS)
async def test_only_who_may_can(product: Product, situation: str, what: str) -> None:
    await bring_to(product, situation)
    allowed = ALLOWED.get((what, situation), set())
    request, visit = await product.request(), await product.newest(Visit)
    own = {"author"} if what == "take" and "gone" not in situation else set()  # changes nothing
    before = await fingerprint(product)
    for name in [*sorted(set(ROLES) - allowed - own), "stranger"]:
        with pytest.raises(Refusal) as caught:
            await product.app.do(ACTIONS[what](product.actor(name), request, visit.id))
        assert await fingerprint(product) == before, f"{name} changed something by a refused {what}"
        last = (await product.newest(AuditEntry)).kind
        assert not caught.value.audited or last == f"refused.{caught.value.code}"
    if allowed:
        await product.app.do(ACTIONS[what](product.actor(max(allowed)), request, visit.id))


@pytest.mark.parametrize(("what", "situation"), ALLOWED)
async def test_each_who_may_does_it_once(product: Product, what: str, situation: str) -> None:
    """Done again for the same cause it answers the same; a second one is refused or finds it done."""
    await bring_to(product, situation)
    request, visit = await product.request(), await product.newest(Visit)
    action = ACTIONS[what](product.actor(min(ALLOWED[what, situation])), request, visit.id)
    first = await product.app.under(Cause("7")).do(action)
    after = await fingerprint(product)
    assert await product.app.under(Cause("7")).do(action) == first == OfRequest(request.reference)
    assert await fingerprint(product) == after
    if what == "take":
        await product.app.do(action)
    else:
        with pytest.raises(Refusal):
            await product.app.do(action)
    assert await fingerprint(product) == after
