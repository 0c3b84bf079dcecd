"""Everybody who decides a step of a request: one value, which all that asks about deciders reads.

Nobody decides on their own request, nor alone on what they escalated; absent, unreachable and departed people
never block (rules A30, B17). Where several must agree and too few holders are left, substitutes come in
beside them. A party with a veto decides beside the others, and so does whoever comes in when the step is
late; they stay its deciders when it is closed, so that who presses second is told who was first.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from workflow.model import Decision, Delegation, Person, Request, Visit
from workflow.people import delegations, in_turn, parties, permissions
from workflow.people.delegations import Matter
from workflow.people.parties import Post
from workflow.people.permissions import Acting
from workflow.spec import Party, Spec, Stage
from workflow.work import Work


@dataclass(frozen=True)
class Deciders:
    """Everybody who decides a step of a request, each part as it is when it is first read."""

    work: Work
    request: Request
    stage: Stage

    @cached_property
    def asked(self) -> tuple[Acting, ...]:
        """Those who can be asked: the members, whoever has a veto, and whoever comes in late."""
        late = self._asked_of(self.stage.late.then, but=self.alone) if self._is_late else []
        return _once(self._members(), self._asked_with_veto, late)

    @property
    def people(self) -> list[Person]:
        return [person for person, _ in self.asked]

    @cached_property
    def allowed(self) -> tuple[Acting, ...]:
        """Those who may decide: holders of the step and of its veto, also while away; then those asked, and
        whoever comes in late, also while away.
        """
        return _once(self._allowed())

    def post_of(self, person: Person) -> Post | None:
        """The post in which somebody may decide it, or None."""
        return next((post for each, post in self._allowed() if each.id == person.id), None)

    def role_of(self, person: Person) -> str | None:
        """The role, as a record keeps it, in which somebody may decide it, or None."""
        post = self.post_of(person)
        return post.kept(self.request) if post else None

    @property
    def matter(self) -> Matter:
        """The matter that it is, for those who delegate some."""
        return Matter(self.request.type, self.stage.name, self.request.unit)

    def acts_for_barred(self, person: Person) -> bool:
        """Whether somebody would decide it for a holder who must not: as on that holder's own request."""
        parties_of = (self.stage.by, self.stage.veto, self.stage.late.then if self._is_late else None)
        return any(
            giver in self.barred and each.receiver == person.id
            for party in parties_of
            for post in parties.each_of(self._posts(party))
            for giver, each in self._given(post).items()
        )

    @cached_property
    def barred(self) -> frozenset[int]:
        """Those who never decide it: who answers for the request, who chose its decider by an edit, and where
        one decides it, who escalated it from an earlier step of its path.
        """
        return self.alone if self.stage.one_is_enough else self._own

    @cached_property
    def alone(self) -> frozenset[int]:
        """Those whose voice needs another beside it: who is barred, and who escalated it."""
        return self._own | escalators(self.work, self._spec, self.request, self.stage)

    @cached_property
    def vetoes(self) -> Mapping[int, Post]:
        """The post by which a refusal of this person ends the step at once.

        It is held by the people of the party, or by those who are asked while nobody of it can be.
        """
        found = _once(self._holding_veto, self._asked_with_veto)
        return {person.id: post for person, post in found if person.id not in self.alone}

    @cached_property
    def late(self) -> frozenset[Post]:
        """The posts that come in because it is late, with those asked in their place; none asked before.

        In the first edition the party itself is meant, also before the step is late.
        """
        first = self._post(self.stage.late.then)
        if self._spec.meaning.several != "voices":
            return frozenset({first} if first else ())
        before = {self._post(self.stage.by), self._post(self.stage.veto)}
        if not self._is_late or first in before:
            return frozenset()
        return frozenset(parties.each_of(self._posts(self.stage.late.then))) - {*parties.each_of(before)}

    def may_escalate(self, person: Person) -> bool:
        """Whether somebody who decides it carries it up: of the party that the rules name (B17), or anybody
        where they name none, or none of it can be asked here.
        """
        party = self.stage.escalated_by
        if party is None:
            return True
        post = self._post(party)
        standing = permissions.standing_for(self.work, self._spec, post, about=self.matter)
        named = {each.id for each, _ in (*self._held(party), *standing)}
        return person.id in named or named.isdisjoint(each.id for each in self.people)

    def is_late(self, role: str) -> bool:
        """Whether a role, as a record keeps it, comes in because the step is late."""
        return role in {post.kept(self.request) for post in self.late}

    @cached_property
    def is_council(self) -> bool:
        return is_council(self._spec, self.stage)

    @cached_property
    def voices(self) -> list[Decision]:
        """The voices given at its newest stay: who agreed, and who is against."""
        return voices(self.work, self._visit) if self._visit and not self.stage.one_is_enough else []

    def has_spoken(self, person: Person) -> bool:
        """Whether somebody has given their voice, or the holder for whom they act, or who acts for them."""
        post = self.post_of(person)
        seat = {person.id, post.giver if post else None}
        return any(not given.seats.isdisjoint(seat) for given in self.voices)

    @cached_property
    def _spec(self) -> Spec:
        return self.work.spec(self.request.rules)

    @cached_property
    def _visit(self) -> Visit | None:
        return self.work.store.one(Visit, request=self.request.id, stage=self.stage.name)

    @cached_property
    def _is_late(self) -> bool:
        return self._visit is not None and self._visit.late_at is not None

    @cached_property
    def _own(self) -> frozenset[int]:
        senders = permissions.answered_for(self.work, self.request)
        return senders | parties.editors(self.work, self.stage.by, self.request)

    @cached_property
    def _asked_with_veto(self) -> list[Acting]:
        return self._asked_of(self.stage.veto, but=self.barred)

    @property
    def _holding_veto(self) -> list[Acting]:
        return self._holding(self.stage.veto)

    def _holding(self, party: Party | None) -> list[Acting]:
        """The holders of a party's own post, here or not, but who chose it by an edit."""
        chose = parties.editors(self.work, party, self.request)
        return [each for each in self._held(party) if each[0].id not in chose]

    def _allowed(self) -> Iterator[Acting]:
        """Looked at one after another: the first are found without asking who is here."""
        yield from (each for each in self._held(self.stage.by) if each[0].id not in self.barred)
        yield from (each for each in self._holding_veto if each[0].id not in self.barred)
        yield from (each for each in self.asked if each[0].id not in self.barred)
        late = self._holding(self.stage.late.then) if self._is_late else []
        yield from (each for each in late if each[0].id not in self.alone)

    def _members(self) -> list[Acting]:
        """The holders who can be asked, else those who come after them; never only those who are `alone`."""
        agreed = {each.person for each in self.voices if each.verdict == "pass"}
        posts, needed = self._posts(self.stage.by), self.stage.least
        for but in (self.barred, self.alone):
            found = permissions.available(
                self.work, self._spec, posts, but=but, needed=needed, counted=agreed, about=self.matter
            )
            if not {*agreed, *(person.id for person, _ in found)} <= self.alone:
                break
        return found

    def _asked_of(self, party: Party | None, *, but: Collection[int]) -> list[Acting]:
        """The people of a party who can be asked, else those who come after; not who chose it by an edit."""
        chose = parties.editors(self.work, party, self.request)
        posts, without = self._posts(party), {*but, *chose}
        return permissions.available(self.work, self._spec, posts, but=without, about=self.matter)

    def _given(self, post: Post) -> Mapping[int, Delegation]:
        held = permissions.holding(self.work, self._spec, post)
        return delegations.given(self.work, post.role, post.unit, self.matter, held)

    def _held(self, party: Party | None) -> list[Acting]:
        """The holders of a party's own post, here or not."""
        posts = parties.each_of([self._post(party)])
        return [
            (person, post) for post in posts for person in permissions.holding(self.work, self._spec, post)
        ]

    def _posts(self, party: Party | None) -> list[Post]:
        """The posts of a party that are asked in turn; an own request goes up."""
        senders = permissions.answered_for(self.work, self.request)
        return in_turn.posts(self.work, self._spec, self._post(party), senders)

    def _post(self, party: Party | None) -> Post | None:
        return parties.post(self.work, self._spec, party, self.request) if party else None


def is_council(spec: Spec, stage: Stage) -> bool:
    """Whether the voices of a step are counted, and none of them decides it alone (rule E22)."""
    return not stage.one_is_enough and spec.meaning.several == "voices"


def voices(work: Work, visit: Visit) -> list[Decision]:
    """The voices given at a visit: who agreed, and who is against."""
    return [d for d in work.store.all(Decision, visit=visit.id) if d.verdict in ("pass", "refuse")]


def escalators(work: Work, spec: Spec, request: Request, stage: Stage) -> frozenset[int]:
    """Everybody who escalated a request from an earlier stage of the path of this one."""
    kind = spec.request_types[request.type]
    path = kind.stages if stage in kind.stages else kind.correction
    before = [each.name for each in path[: path.index(stage)] if "escalate" in each.may]
    given = work.store.all(Decision, request=request.id, verdict="escalate") if before else []
    return frozenset(each.person for each in given if work.require(Visit, each.visit).stage in before)


def _once(*those: Iterable[Acting]) -> tuple[Acting, ...]:
    """Each person once, in the post that is named first."""
    found: dict[int, Acting] = {}
    for person, post in (each for some in those for each in some):
        found.setdefault(person.id, (person, post))
    return tuple(found.values())
