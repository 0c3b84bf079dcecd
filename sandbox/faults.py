"""Faults by switch: rules saying which calls go wrong, how, how often and how many times."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from fnmatch import fnmatchcase
from typing import Any

from .api_errors import WrongUse
from .chance import Random

JSON = dict[str, Any]

NOTHING: tuple[object, ...] = (None, "", "[]", [])
KINDS = frozenset(
    {
        "5xx",
        "html502",
        "lost_answer",
        "delay",
        "slow_answer",
        "truncate",
        "429",
        "401",
        "partition",
        "refused",
        "answer",
    }
)


@dataclass(slots=True)
class Rule:
    """`method` is a pattern; `chat`, `bot` and `given`, a parameter the call must have, narrow it.

    `count` is how many times it may still fire; `code` and `words` are what a refusal says. An "answer" is
    given as it stands, with its status and charset, and the call is not carried out.
    """

    id: int
    kind: str
    method: str = "*"
    chat: int | None = None
    bot: int | None = None
    probability: float = 1.0
    count: int | None = None
    seconds: float = 1.0
    given: str | None = None
    code: int = 400
    words: str = ""
    status: int = 200
    body: str = ""
    charset: str | None = None
    fired: int = 0

    def matches(self, bot: int, method: str, chat: int | None, params: JSON) -> bool:
        return (
            (self.count is None or self.fired < self.count)
            and (self.bot is None or self.bot == bot)
            and (self.chat is None or self.chat == chat)
            and (self.given is None or params.get(self.given) not in NOTHING)
            and fnmatchcase(method, self.method)
        )


class Faults:
    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)
        self.rules: list[Rule] = []
        self._next = 1

    def add(self, kind: str, **fields: Any) -> Rule:
        if kind not in KINDS:
            raise WrongUse(f"no fault is called {kind}; there are {', '.join(sorted(KINDS))}")
        rule = Rule(self._next, kind, **fields)
        self._next += 1
        self.rules.append(rule)
        return rule

    def remove(self, rule_id: int | None) -> None:
        self.rules = [] if rule_id is None else [rule for rule in self.rules if rule.id != rule_id]

    def choose(self, bot: int, method: str, chat: int | None, params: JSON) -> Rule | None:
        """The first rule that fires for this call."""
        for rule in self.rules:
            if rule.matches(bot, method, chat, params) and (
                rule.probability >= 1 or self.rng.random() < rule.probability
            ):
                rule.fired += 1
                return rule
        return None

    def partitioned(self, bot: int) -> bool:
        """Whether the network between the bot and the sandbox is cut for everything."""
        return any(
            rule.kind == "partition"
            and (rule.method, rule.chat, rule.count) == ("*", None, None)
            and rule.probability >= 1
            and rule.bot in (None, bot)
            for rule in self.rules
        )

    def listed(self) -> list[JSON]:
        return [asdict(rule) for rule in self.rules]
