"""The matrix of who may do what, by the words of the rules: a slow reading, written apart from the product's.

It looks at a file as YAML gives it and at plain records, and asks none of the product's functions. Sources:
the glossary, and decisions 0005, 0006, 0019, 0021, 0022, 0036 to 0038, 0041 and 0042. A new verb is one more
function of `Reference` whose name is in `matrix.ACTS`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from tests.rules.matrix_told import Told
from workflow.model import (
    Decision,
    Inquiry,
    Task,
    Visit,
)

NOTHING_CAME = ("refused", "withdrawn", "unanswered", "ended")
DEFAULT_MAY = ("more", "refuse")


@dataclass(frozen=True)
class Case(Told):
    """One request, and who may do what with it."""

    def barred(self, visit: Visit, *, alone: bool | None = None) -> set[int]:
        """Those who answer for it, who chose the decider by an edit, and who escalated what one decides."""
        stage, names = self.stage(visit), [each["name"] for each in self.path(visit.path)]
        found = self.own | self.choosers(stage["by"])
        one = stage.get("needs", "any") in ("any", "1")
        if one if alone is None else alone:
            before = [
                each["name"]
                for each in self.path(visit.path)[: names.index(visit.stage)]
                if "escalate" in each.get("may", ())
            ]
            at = {each.id: each.stage for each in self.visits}
            found |= {d.person for d in self.decisions if d.verdict == "escalate" and at[d.visit] in before}
        return found

    def choosers(self, phrase: str) -> set[int]:
        """Those whose edit gave the answer by which a phrase names its unit or person."""
        place = phrase.partition(" in ")[2].removeprefix("unit of ")
        if place not in self.kind["fields"]:
            return set()
        keys = [str(text.answers.get(place)).split("|")[0] for text in self.texts]
        edits = pairwise(zip(keys, self.texts, strict=True))
        return {
            text.by
            for (was, _), (now, text) in edits
            if text.why == "edit" and was != now and now == keys[-1]
        }

    def passed(self, visit: Visit) -> set[int]:
        return {d.person for d in self.decisions if d.visit == visit.id and d.verdict == "pass"}

    def spoken(self, visit: Visit) -> set[int]:
        """Those who agreed or were against."""
        given = (d for d in self.decisions if d.visit == visit.id and d.verdict in ("pass", "refuse"))
        return {each.person for each in given}

    def decides(self, visit: Visit) -> set[int]:
        """Those who are asked to decide a visit, with those who come in because it is late."""
        stage, needs = self.stage(visit), self.stage(visit).get("needs", "any")
        several = needs not in ("any", "1")
        least = int(needs) if needs.isdecimal() else 1
        had = self.passed(visit) if several else set[int]()
        posts = self.house.asked(self.post(stage["by"]), self.own)
        alone = self.barred(visit, alone=True)
        found = self.house.first_here(posts, self.barred(visit), least, had)
        if found | had <= alone:
            found = self.house.first_here(posts, alone, least, had)
        if veto := stage.get("veto"):
            found |= self.chairs(visit, veto)
        then = stage.get("late", {}).get("then")
        if then and visit.late_at:
            posts = self.house.asked(self.post(then), self.own)
            found |= self.house.first_here(posts, alone | self.choosers(then))
        return found

    def chairs(self, visit: Visit, veto: str) -> set[int]:
        """Those who are asked because of their veto, or instead of its holders."""
        posts = self.house.asked(self.post(veto), self.own)
        return self.house.first_here(posts, self.barred(visit) | self.choosers(veto))

    def may_decide(self, person: int, visit: Visit) -> bool:
        """Those who are asked, and whoever holds the post itself or the veto, also while away."""
        stage = self.stage(visit)
        veto = stage.get("veto", "")
        own = [stage["by"], *([veto] if veto and person not in self.choosers(veto) else [])]
        if person in self.barred(visit):
            return False
        held = (person in self.house.holding(post) for each in own if (post := self.post(each)))
        return person in self.decides(visit) or any(held)

    def has_veto(self, person: int, visit: Visit) -> bool:
        """Whether somebody stops it alone: not who may decide nothing alone, nor who chose the chair."""
        veto = self.stage(visit).get("veto")
        if not veto or person in self.barred(visit, alone=True) | self.choosers(veto):
            return False
        post = self.post(veto)
        return person in self.chairs(visit, veto) or bool(post and person in self.house.holding(post))

    def ends_by_refusing(self, person: int, visit: Visit) -> bool:
        """Whether somebody's refusal ends a step: one voice against, where several must agree."""
        needs = self.stage(visit).get("needs", "any")
        if not self.house.is_second or needs in ("any", "1", "all") or self.has_veto(person, visit):
            return True
        spoken, agreed = self.spoken(visit), len(self.passed(visit))
        may_agree = agreed + len(self.decides(visit) - spoken - {person})
        return may_agree < int(needs) <= may_agree + len(spoken) - agreed + 1

    def taker(self, visit: Visit) -> int | None:
        """The person who took a visit, as long as they decide it and can be asked."""
        several = self.stage(visit).get("needs", "any") not in ("any", "1")
        return visit.assignee if visit.assignee in self.decides(visit) and not several else None

    def here_now(self, visit: Visit) -> bool:
        return visit.left_at is None and visit.waiting == "decider"

    def before(self, visit: Visit) -> list[str]:
        """The steps before one that are behind: since the last return or recall to before them."""
        names = [each["name"] for each in self.path(visit.path)]
        stays = [each for each in self.visits if each.path == visit.path]
        if visit.path == "correction":
            stays = [each for each in stays if each.entered_at >= max(self.corrected_since)]
        done = set[str]()
        for stay, after in pairwise([*stays, None]):
            if stay and stay.outcome in ("pass", "escalate", "late"):
                done.add(stay.stage)
            if stay and after and stay.outcome in ("return", "recalled"):
                done -= set(names[names.index(after.stage) :])
        return [name for name in names[: names.index(visit.stage)] if name in done]

    def verdicts(self, visit: Visit) -> Iterator[str]:
        stage, path = self.stage(visit), self.path(visit.path)
        may = stage.get("may", DEFAULT_MAY)
        yield "pass"
        yield from (each for each in ("more", "refuse") if each in may)
        if "return" in may and self.before(visit):
            yield "return"
        later = path[path.index(stage) + 1 :]
        wait = [each for each in later if "escalated" in str(each.get("when", ""))]
        went_up = any(each.verdict == "escalate" for each in self.decisions)
        if "escalate" in may and not went_up:
            up = {"escalated": {"yes"}}
            yield from ["escalate"] if any(self.holds_true(each["when"], up) for each in wait) else []

    @property
    def is_out(self) -> bool:
        return any(task.state == "done" and not task.afterwards for task in self.tasks)

    @property
    def newest(self) -> list[Task]:
        """The tasks of the newest release."""
        found = [task for task in self.tasks if not task.afterwards]
        return [task for task in found if task.n == max(each.n for each in found)]

    @property
    def waits_to_be_put_up(self) -> bool:
        return self.request.status == "publishing" and all(task.state != "done" for task in self.newest)

    @property
    def released(self) -> Visit | None:
        """The visit that let out what counts: passed, and no way on within its path."""
        for visit, after in reversed([*pairwise([*self.visits, None])]):
            if not visit or visit.outcome != "pass":
                continue
            names = [each["name"] for each in self.path(visit.path)]
            onward = after and after.path == visit.path and after.entered_at == visit.left_at
            if not (after and onward and names.index(after.stage) > names.index(visit.stage)):
                return visit
        return None

    def inquiry(self, visit: Visit) -> Inquiry | None:
        return next((i for i in self.house.store.all(Inquiry, visit=visit.id) if not i.closed_at), None)

    def unit_parties(self) -> list[str]:
        return [s["by"] for s in self.applies("main") if self.house.role(s["by"]).get("of") == "unit"]

    def desk_parties(self) -> list[str]:
        """Those of the house that look at it before it is released, else those that release it."""
        every = [stage["by"] for stage in self.applies("main")]
        found = [p for p in every if self.house.role(p).get("of") == "organisation"] or every
        return [party for party in found if party != every[-1]] or found

    def is_of(self, person: int, parties: list[str]) -> bool:
        """Whether somebody is of one of these parties or stands in for it; never for what is their own."""
        if person in self.own:
            return False
        for post in (self.post(party) for party in parties):
            here = self.house.first_here(self.house.asked(post, self.own), self.own)
            if person in here or (post and person in self.house.holding(post)):
                return True
        return False

    def still_holds(self, decision: Decision) -> bool:
        post = self.post(decision.role) if decision.role else None
        return bool(post and decision.person in self.house.holding(post))

    def waives(self, person: int, task: Task) -> bool:
        """Whether somebody is of the party that waives a task, or stands in; nobody of the request is."""
        party = self.task_rules(task).get("may_be_waived_by")
        post = self.post(party) if party else None
        if post is None or person in self.own:
            return False
        return person in {*self.house.holding(post), *self.house.first_here(self.house.line(post), self.own)}

    def task_rules(self, task: Task) -> dict[str, Any]:
        """The rules of a task."""
        tasks = self.house.tasks_of(self.kind)
        in_channels = {each["channel"]: each for each in tasks.values() if "channel" in each}
        return tasks[task.name] if task.name else in_channels[task.channel]

    def publishes(self, task: Task) -> set[int]:
        """The owner's people, also those away; where none is here, whoever stands in."""
        spec = self.task_rules(task)
        then = spec.get("late", {}).get("then") if task.late_at else None
        posts = [post for party in (task.role, then) if party and (post := self.post(party))]
        found = {person for post in posts for person in self.house.holding(post)}
        if not found & self.house.here:
            for post in posts:
                found |= self.house.first_here(self.house.line(post), ())
        return found
