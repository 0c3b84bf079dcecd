"""Every move, tried by everybody, in every state: only what a rule allows happens (deny by default)."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from tests.kit.builders import LINK, ROLES, STATES, Product, open_product
from workflow.actions import (
    AnswerRecheck,
    ClaimTask,
    Decide,
    PublishTask,
    StartEdit,
    StartSupplement,
    Withdraw,
)
from workflow.app import Action
from workflow.errors import Refusal
from workflow.model import AuditEntry, Draft, Recheck, Revision, Task, Verdict, Visit
from workflow.results import Result

# Who may do what, where. Everything that is not here must be refused.
ALLOWED = {
    ("pass", "unit"): {"head"},
    ("more", "unit"): {"head"},
    ("refuse", "unit"): {"head"},
    ("pass", "desk"): {"desk"},
    ("more", "desk"): {"desk"},
    ("return", "desk"): {"desk"},
    ("refuse", "desk"): {"desk"},
    ("edit", "desk"): {"desk"},
    ("pass", "board"): {"board", "second board"},
    ("more", "board"): {"board", "second board"},
    ("return", "board"): {"board", "second board"},
    ("refuse", "board"): {"board", "second board"},
    ("supplement", "unit"): {"author"},
    ("supplement", "desk"): {"author"},
    ("supplement", "board"): {"author"},
    ("withdraw", "unit"): {"author"},
    ("withdraw", "desk"): {"author"},
    ("withdraw", "board"): {"author"},
    ("withdraw", "publishing"): {"author"},
    ("claim", "publishing"): {"webmaster"},
    ("publish", "publishing"): {"webmaster"},
    ("right", "rechecking"): {"author"},
    ("wrong", "rechecking"): {"author"},
}
MOVES = [
    "pass",
    "more",
    "return",
    "refuse",
    "edit",
    "supplement",
    "withdraw",
    "claim",
    "publish",
    "right",
    "wrong",
]


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def move(product: Product, name: str, what: str) -> None:
    """Try one move on the newest request, with the newest ids, as a crafted press would."""
    actor, request = product.actor(name), await product.request()
    visit, revision = await product.newest(Visit), await product.newest(Revision)
    task, recheck = await product.find(Task), await product.find(Recheck)

    def decide(verdict: Verdict) -> Decide:
        reason = "" if verdict == "pass" else "Thiếu thông tin"
        return Decide(actor, visit.id, revision.id, verdict, reason)

    tries: dict[str, Callable[[], Action[Result]]] = {
        "edit": lambda: StartEdit(actor, request.id),
        "supplement": lambda: StartSupplement(actor, request.id),
        "withdraw": lambda: Withdraw(actor, request.id),
        "claim": lambda: ClaimTask(actor, task.id if task else 1),
        "publish": lambda: PublishTask(actor, task.id if task else 1, LINK),
        "right": lambda: AnswerRecheck(actor, recheck.id if recheck else 1),
        "wrong": lambda: AnswerRecheck(actor, recheck.id if recheck else 1, "Sai tên"),
        "pass": lambda: decide("pass"),
        "more": lambda: decide("more"),
        "return": lambda: decide("return"),
        "refuse": lambda: decide("refuse"),
    }
    await product.app.do(tries[what]())


async def fingerprint(product: Product) -> list[object]:
    """Everything a refused move must leave as it was."""
    kinds = [Visit, Revision, Task, Recheck, Draft]
    return [await product.request(), *[await product.all(kind) for kind in kinds]]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("what", MOVES)
async def test_only_who_may_can(product: Product, state: str, what: str) -> None:
    await product.reach(state)
    allowed = ALLOWED.get((what, state), set())
    for name in [*sorted(set(ROLES) - allowed), "stranger"]:
        before = await fingerprint(product)
        with pytest.raises(Refusal):
            await move(product, name, what)
        assert await fingerprint(product) == before, f"{name} changed something by a refused {what}"
    if allowed:
        await move(product, sorted(allowed)[0], what)


async def test_an_attempt_without_the_right_is_on_record(product: Product) -> None:
    await product.reach("board")
    with pytest.raises(Refusal, match="not-decider"):
        await move(product, "colleague", "pass")
    entry = await product.newest(AuditEntry)
    assert (entry.kind, entry.actor) == ("refused.not-decider", product.ids["colleague"])
