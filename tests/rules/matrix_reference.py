"""The matrix of who may do what, by the words of the rules: a slow reading, written apart from the product's.

It looks at a file as YAML gives it and at plain records, and asks none of the product's functions. Sources:
the glossary, and decisions 0005, 0006, 0019, 0021, 0022, 0036 to 0038, 0041, 0042 and 0051.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from tests.rules.matrix_house import Asked, Matter, Seat
from tests.rules.matrix_told import Told
from workflow.model import Decision, Inquiry, Task, Visit

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
        """Those who agreed or were against, and for whom they did: one voice is both people's."""
        given = [d for d in self.decisions if d.visit == visit.id and d.verdict in ("pass", "refuse")]
        return {id for each in given for id in (each.person, each.acted_for) if id}

    def has_spoken(self, person: int, visit: Visit) -> bool:
        """Whether somebody's voice was given, or that of the holder for whom they would act."""
        seat = self.seat(person, visit)
        return not self.spoken(visit).isdisjoint({person, seat[1] if seat else None})

    def about(self, step: str = "") -> Matter:
        return self.request.type, step, self.request.unit

    def decides(self, visit: Visit) -> Asked:
        """Those who are asked to decide a visit, with those who come in because it is late."""
        stage, needs = self.stage(visit), self.stage(visit).get("needs", "any")
        least, about = int(needs) if needs.isdecimal() else 1, self.about(visit.stage)
        had = self.passed(visit) if needs not in ("any", "1") else set[int]()
        posts = self.house.asked(self.post(stage["by"]), self.own)
        alone = self.barred(visit, alone=True)
        found = self.house.first_here(posts, self.barred(visit), about, least, had)
        if {*found} | had <= alone:
            found = self.house.first_here(posts, alone, about, least, had)
        if veto := stage.get("veto"):
            found = self.chairs(visit, veto) | found
        then = stage.get("late", {}).get("then")
        if then and visit.late_at:
            posts = self.house.asked(self.post(then), self.own)
            found = self.house.first_here(posts, alone | self.choosers(then), about) | found
        return found

    def chairs(self, visit: Visit, veto: str) -> Asked:
        """Those who are asked because of their veto, or instead of its holders."""
        posts = self.house.asked(self.post(veto), self.own)
        return self.house.first_here(posts, self.barred(visit) | self.choosers(veto), self.about(visit.stage))

    def seat(self, person: int, visit: Visit) -> Seat | None:
        """The post in which somebody may decide it, and the holder for whom; None where they may not.

        A holder of the post or the veto decides for themselves, also while away, and while another acts
        for them.
        """
        stage = self.stage(visit)
        veto = stage.get("veto", "")
        own = [stage["by"], *([veto] if veto and person not in self.choosers(veto) else [])]
        if person in self.barred(visit):
            return None
        for post in (self.post(each) for each in own):
            if post and person in self.house.holding(post):
                return post, None
        return self.decides(visit).get(person)

    def may_decide(self, person: int, visit: Visit) -> bool:
        return self.seat(person, visit) is not None

    def is_own_by_another(self, person: int, visit: Visit) -> bool:
        """Whether it would be decided by who answers for it, or by who acts for such a holder alone."""
        stage = self.stage(visit)
        late = stage.get("late", {}).get("then") if visit.late_at else None
        posts = {
            post
            for party in (stage["by"], stage.get("veto"), late)
            if party
            for post in self.house.asked(self.post(party), self.own)
        }
        given = [each for post in posts for each in self.house.acting(post, self.about(visit.stage)).values()]
        acts = any(each.giver in self.own and each.receiver == person for each in given)
        return person in self.own or (acts and not self.may_decide(person, visit))

    def signs(self, person: int, visit: Visit, verdict: str) -> tuple[str, int | None, str] | None:
        """How a decision is signed: the role, for which holder, and the capacity (rules B28, C30, E32)."""
        stage, seat = self.stage(visit), self.seat(person, visit)
        veto, needs = stage.get("veto"), stage.get("needs", "any")
        parties = [stage["by"], veto, stage.get("late", {}).get("then") if visit.late_at else None]
        if verdict == "refuse" and self.house.is_second and needs not in ("any", "1"):
            post = self.post(veto) if veto else None
            if veto and post and self.has_veto(person, visit):
                held = person in self.house.holding(post)
                seat = (post, None) if held else self.chairs(visit, veto)[person]
                parties = [veto]
        if seat is None:
            return None
        post, giver = seat
        for party in (each for each in parties if each):
            asked = self.house.asked(self.post(party), self.own)
            if post in asked:
                break
        role = post[0] if post[1] in (None, self.request.unit) else f"{post[0]} in {post[1]}"
        role = stage["by"] if post[0] == "person" else role
        if giver:
            return role, giver, self.house.acting(post, self.about(visit.stage))[giver].capacity
        return role, None, asked[post] or self.house.role(post[0]).get("capacity", "")

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
        voices = [d for d in self.decisions if d.visit == visit.id and d.verdict in ("pass", "refuse")]
        left = [p for p, (_, giver) in self.decides(visit).items() if spoken.isdisjoint({p, giver})]
        may_agree = agreed + len({*left} - {person})
        return may_agree < int(needs) <= may_agree + len(voices) - agreed + 1

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
            here = self.house.first_here(self.house.asked(post, self.own), self.own, self.about())
            if person in here or (post and person in self.house.holding(post)):
                return True
        return False

    def still_holds(self, decision: Decision) -> bool:
        """Whether somebody still is in the post in which they decided, or acts for who is."""
        post = self.post(decision.role) if decision.role else None
        if post is None:
            return False
        acting = self.house.acting(post, self.about("any")).values()
        by_another = any(each.receiver == decision.person and each.giver not in self.own for each in acting)
        return by_another or decision.person in self.house.holding(post)

    def waives(self, person: int, task: Task) -> bool:
        """Whether somebody is of the party that waives a task, or stands in; nobody of the request is."""
        party = self.task_rules(task).get("may_be_waived_by")
        post = self.post(party) if party else None
        if post is None or person in self.own:
            return False
        here = self.house.first_here(self.house.line(post), self.own, self.about())
        return person in {*self.house.holding(post), *here}

    def task_rules(self, task: Task) -> dict[str, Any]:
        """The rules of a task."""
        tasks = self.house.tasks_of(self.kind)
        in_channels = {each["channel"]: each for each in tasks.values() if "channel" in each}
        return tasks[task.name] if task.name else in_channels[task.channel]

    def publishes(self, task: Task) -> set[int]:
        """The owner's people, also those away, and who acts for one; else whoever stands in."""
        then = self.task_rules(task).get("late", {}).get("then") if task.late_at else None
        posts = [post for party in (task.role, then) if party and (post := self.post(party))]
        found = {person for post in posts for person in self.house.holding(post)}
        found |= {person for post in posts for person in self.house.first_here([post], (), self.about())}
        if not found & self.house.here:
            for post in posts:
                found |= {*self.house.first_here(self.house.line(post), (), self.about())}
        return found

    def left(self, task: Task) -> set[int]:
        """Those who left a task to somebody who is here."""
        post, here = self.post(task.role), self.house.here
        given = self.house.acting(post, self.about()).values() if post else ()
        return {each.giver for each in given if each.giver in here and each.receiver in here}

    def has(self, task: Task) -> int | None:
        """The taker of a task, as long as they can do it and nobody else acts for them."""
        return (
            task.assignee
            if task.assignee in (self.publishes(task) & self.house.here) - self.left(task)
            else None
        )
