"""One request as it was written down, and what its conditions know of it: read apart from the product."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from tests.rules.matrix_house import House, Post
from workflow.model import Decision, Intervention, Recheck, Request, Revision, Task, Visit


@dataclass(frozen=True)
class Told:
    """One request, with all that was written down of it."""

    house: House
    request: Request

    @cached_property
    def kind(self) -> dict[str, Any]:
        found: dict[str, Any] = self.house.rules["request_types"][self.request.type]
        return found

    @cached_property
    def visits(self) -> list[Visit]:
        return self.house.store.all(Visit, request=self.request.id)

    @cached_property
    def decisions(self) -> list[Decision]:
        return self.house.store.all(Decision, request=self.request.id)

    @cached_property
    def tasks(self) -> list[Task]:
        return self.house.store.all(Task, request=self.request.id)

    @cached_property
    def texts(self) -> list[Revision]:
        return self.house.store.all(Revision, request=self.request.id)

    @property
    def open(self) -> Visit | None:
        return next((visit for visit in self.visits if visit.left_at is None), None)

    @property
    def requester(self) -> int:
        return self.request.taken_by or self.request.author

    @cached_property
    def own(self) -> set[int]:
        """Everybody who answers or once answered for it."""
        steps = self.house.store.all(Intervention, request=self.request.id, kind="take")
        return {self.request.author, *(step.person for step in steps)}

    @property
    def requester_can(self) -> bool:
        who = self.requester
        return who in self.house.here and self.house.sends(who, self.kind, self.request.unit)

    def path(self, of: str) -> list[dict[str, Any]]:
        own: list[dict[str, Any]] = self.kind["stages"]
        if of == "main":
            return own
        result = self.kind.get("result")
        if not result:
            return []
        short: dict[str, list[dict[str, Any]]] = result.get("correction") or {"stages": own}
        return short["stages"]

    def stage(self, visit: Visit) -> dict[str, Any]:
        return next(each for each in self.path(visit.path) if each["name"] == visit.stage)

    # Answers and conditions

    def named(self, text: Revision) -> dict[str, str | None]:
        """The unit or the person that each question names by a text."""
        found = dict[str, str | None]()
        for name, field in self.kind["fields"].items():
            answer = text.answers.get(name)
            key = answer.split("|")[0] if isinstance(answer, str) else None
            if field["kind"] == "choice" and key:
                key = field["options"].get(key, {}).get("unit")
            found[name] = key
        return found

    def post(self, phrase: str) -> Post | None:
        return self.house.meant(phrase, self.request.unit, self.named(self.texts[-1]))

    @cached_property
    def known(self) -> dict[str, Any]:
        """The answers of the form, and those of steps that apply and were decided at their last visit.

        In the order in which they were asked: each counts while its question is asked by those before it.
        """
        known, newest = dict(self.texts[-1].answers), {(each.path, each.stage): each for each in self.made}
        for path in ("main", "correction"):
            for stage in self.path(path):
                stay = newest.get((path, stage["name"]))
                is_decided = stay is not None and stay.outcome in ("pass", "escalate")
                if stay is None or not is_decided or not self.is_there(stage, known):
                    continue
                given = {k: v for d in self.decisions if d.visit == stay.id for k, v in d.answers.items()}
                for name in stage.get("asks", ()):
                    if self.is_there(self.kind["fields"][name], known):
                        known[name] = given.get(name)
        return known

    @property
    def corrected_since(self) -> list[datetime]:
        """The moments at which corrections began."""
        store, id = self.house.store, self.request.id
        wrong = [r.answered_at for r in store.all(Recheck, request=id) if r.answer == "wrong"]
        opened = [step.at for step in store.all(Intervention, request=id, kind="correct")]
        return [at for at in (*wrong, *opened) if at]

    @property
    def made(self) -> list[Visit]:
        """The visits without those of corrections that were not made."""
        of = dict[datetime | None, list[Visit]]()
        for visit in self.visits:
            began = [at for at in self.corrected_since if at <= visit.entered_at]
            of.setdefault(max(began) if visit.path == "correction" else None, []).append(visit)
        return [
            visit
            for began, visits in of.items()
            if began is None or visits[-1].outcome not in ("refuse", "kept")
            for visit in visits
        ]

    def is_there(self, what: dict[str, Any], known: dict[str, Any]) -> bool:
        """Whether a step or a question is there by what is known."""
        return "when" not in what or self.holds_true(what["when"], known=known)

    def holds_true(
        self, when: Any, words: dict[str, set[str]] | None = None, known: dict[str, Any] | None = None
    ) -> bool:
        """Whether a condition is true: a word, all keys of a mapping, any of a list."""
        words, known = words or {}, self.known if known is None else known
        if isinstance(when, str):
            return "yes" in self.said(when, words, known)
        if isinstance(when, list):
            return any(self.holds_true(each, words, known) for each in when)
        pairs = [(name, [v] if isinstance(v, str) else v) for name, v in when.items()]
        return all(self.said(name, words, known) & set(options) for name, options in pairs)

    def said(self, name: str, words: dict[str, set[str]], known: dict[str, Any]) -> set[str]:
        if name in words:
            return words[name]
        match name:
            case "escalated":
                return {"yes" if any(d.verdict == "escalate" for d in self.decisions) else "no"}
            case "late":
                return {"yes" if self.request.late else "no"}
            case "own_request":
                posts = [self.house.meant(s["by"], self.request.unit, {}) for s in self.path("main")]
                people = {each for post in posts if post for each in self.house.holding(post)}
                return {"yes" if people & self.own else "no"}
        answer = known.get(name)
        if isinstance(answer, bool):
            return {"yes" if answer else "no"}
        return set(answer.split(",")) if isinstance(answer, str) else set()

    def applies(self, path: str) -> list[dict[str, Any]]:
        return [each for each in self.path(path) if "when" not in each or self.holds_true(each["when"])]
