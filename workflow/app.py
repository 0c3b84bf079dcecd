"""The product as chat code sees it: `app.do(action)` changes, `app.ask(question)` reads.

An action is a frozen dataclass with `perform(work)`: read, rule, write, tell. The whole of one runs in the
writer in a savepoint; carrying out the same cause again answers with what it answered the first time
(decision 0002). Where an upgrade changed action or result meanwhile, `DoneBefore` ends it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, TypeVar, get_type_hints

from pydantic import TypeAdapter, ValidationError

from workflow.errors import DoneBefore, Refusal
from workflow.ports import Runner, Store, TimeSource, Tokens
from workflow.results import Result
from workflow.rules.book import RuleBook
from workflow.work import Work

if TYPE_CHECKING:
    from workflow.subject import Subjects

T = TypeVar("T")
R_co = TypeVar("R_co", bound=Result, covariant=True)


class Action(Protocol[R_co]):
    """One verb of the office."""

    def perform(self, work: Work) -> R_co: ...


@dataclass(frozen=True)
class _Refused:
    """A refusal travels out of the writer as a result, so that its audit entry is committed."""

    refusal: Refusal


class Cause:
    """Why actions are carried out: one row of the inbox. Each action under it gets the next ordinal.

    Under one that `is_new` nothing was carried out before, so that there is no result to look up.
    """

    def __init__(self, source: str, *, is_new: bool = False) -> None:
        self.source, self.is_new = source, is_new
        self._ordinal = 0

    def next(self) -> str:
        self._ordinal += 1
        return f"{self.source}.{self._ordinal}"


@lru_cache(maxsize=128)
def _results(kind: "type[Action[R_co]]") -> TypeAdapter[R_co]:
    return TypeAdapter(get_type_hints(kind.perform)["return"])


def _again(name: str, results: TypeAdapter[R_co], done: str, result: str) -> R_co:
    """Return what the action returned the first time. Raises DoneBefore where that is not to be had."""
    if done not in ("", name):
        raise DoneBefore(f"{done} was carried out where {name} would be now")
    try:
        return results.validate_json(result)
    except ValidationError:
        raise DoneBefore(f"{name} has another result now") from None


@dataclass(frozen=True)
class App:
    """The product, as handlers and dialogs are handed it. `cause` is set by the lane for each update."""

    runner: Runner
    rulebook: RuleBook
    office: TimeSource
    system: TimeSource
    subjects: "Subjects"
    tokens: Tokens
    cause: Cause | None = None

    def under(self, cause: Cause) -> "App":
        """The same product, acting because of `cause`."""
        return replace(self, cause=cause)

    async def do(self, action: Action[R_co]) -> R_co:
        """Carry out an action once for its cause. Raises Refusal; an audited one is in the log by then."""
        cause = self.cause.next() if self.cause else None
        is_new = self.cause is not None and self.cause.is_new
        outcome = await self.runner.write(lambda store: self._perform(store, action, cause, is_new=is_new))
        if isinstance(outcome, _Refused):
            raise outcome.refusal
        return outcome

    async def ask(self, question: Callable[[Work], T]) -> T:
        """Answer a question from a read-only connection; what it says may be old a moment later."""
        return await self.runner.read(lambda store: question(self.work(store, None)))

    def work(self, store: Store, cause: str | None) -> Work:
        """An action's surroundings, by the rules in force, for one in a transaction already open."""
        rulebook, now, system_now = self.rulebook.follow(store), self.office.now(), self.system.now()
        return Work(store, rulebook, now, system_now, cause or "", self.subjects, self.tokens)

    def _perform(
        self, store: Store, action: Action[R_co], cause: str | None, *, is_new: bool
    ) -> R_co | _Refused:
        results, name = _results(type(action)), type(action).__name__
        kept = store.effect(cause) if cause and not is_new else None
        if kept is not None:
            before: R_co = _again(name, results, *kept)
            return before
        work = self.work(store, cause)
        try:
            result = action.perform(work)
        except Refusal as refusal:
            refusal.language = work.language
            if not refusal.audited:
                raise
            tried = refusal.tried or action
            work.audit(f"refused.{refusal.code}", type(tried).__name__, attempt=repr(tried))
            return _Refused(refusal)
        if cause:
            store.keep_effect(cause, name, results.dump_json(result).decode())
        return result
