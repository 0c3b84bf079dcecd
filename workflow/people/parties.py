"""Parties of a case: who a phrase of the rules means for a request, a round or a unit, and who stands in.

A phrase leads to a post: a role in one unit, or in the whole house. Everything that asks who may act asks
here for the posts, and `permissions` for the people who hold them.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Literal, NamedTuple

from workflow.model import Answer, Answers, Person, Request, Revision, Unit
from workflow.spec import Party, Role, Spec, Words
from workflow.work import Work


@dataclass(frozen=True, kw_only=True)
class Supposed(Request):
    """A request that is in no store, with its answers: what asks about requests can be asked about it."""

    answers: Answers


About = Request | str | None  # a request, or a unit
Lacks = Literal["parent", "answer"]  # what a phrase needs to name somebody


@dataclass(frozen=True, slots=True)
class Post:
    """A role and the unit in which it is held, none where it is of the whole house.

    Of a `person` who was chosen in a form `role` is the phrase. Somebody who acts in it for its
    holder, by delegation, names that `giver`: it is the same post. `capacity` is how whoever stands in signs.
    Posts of which `any_of` is meant are asked together, and each acts in its own.
    """

    role: str
    unit: str | None = None
    person: int | None = None
    giver: int | None = field(default=None, compare=False)
    capacity: str = field(default="", compare=False)
    any_of: tuple["Post", ...] = ()

    @property
    def members(self) -> tuple["Post", ...]:
        """The posts that are asked together: one or another, else itself."""
        return self.any_of or (self,)

    def kept(self, about: About) -> str:
        """The words in which a record keeps it: with its unit where that is not the one it is about."""
        if self.any_of:
            return " or ".join(each.kept(about) for each in self.any_of)
        return self.role if self.unit in (None, _unit(about)) else f"{self.role} in {self.unit}"


EVERYBODY = Post("everybody")


def each_of(posts: Iterable[Post | None]) -> list[Post]:
    """The posts in which people act, of posts that may be one or another."""
    return [each for post in posts if post for each in post.members]


def find_role(work: Work, spec: Spec, key: str) -> Role | None:
    """A role as a request's own rules have it, or as the rules of today do: owners of channels are live.

    None for a role that has left both: nobody holds it any more.
    """
    return spec.roles.get(key) or work.rulebook.spec.roles.get(key)


def post(work: Work, spec: Spec, party: Party, about: About) -> Post | None:
    """The post that a phrase means; None where the unit has no parent, or the question no answer."""
    if party.any_of:
        found = dict.fromkeys(each for one in party.any_of if (each := post(work, spec, one, about)))
        return Post(f"{party}", any_of=(*found,)) if found else None
    if party.who == "person":
        person = chosen(_answer(work, party, about))
        return Post(f"{party}", None, person) if person is not None else None
    if party.who == "everybody":
        return EVERYBODY
    if party.who == "author" and isinstance(about, Request):
        return Post(f"{party}", None, about.taken_by or about.author)
    role, unit = find_role(work, spec, party.role), _unit(about)
    if role and role.of == "organisation":
        return Post(party.role)
    if party.where == "named":
        unit = party.name
    elif party.where == "parent":
        unit = parent(work, unit)
    elif party.where == "answer":
        unit = _named_by(work, spec, party, about)
    return Post(party.role, unit) if unit or party.where == "own" else None


def lacks(work: Work, spec: Spec, party: Party, about: About) -> Lacks | None:
    """Return the thing without which a phrase means nobody at all."""
    if post(work, spec, party, about):
        return None
    return "parent" if party.members[0].where == "parent" else "answer"


def is_of_house(work: Work, spec: Spec, party: Post | Party) -> bool:
    """Whether it is a role of the whole house."""
    role = find_role(work, spec, party.role)
    return role is not None and role.of == "organisation"


def read(work: Work, spec: Spec, kept: str, about: About) -> Post | None:
    """The post that a record keeps; None for a role that no rules know any more."""
    found = party_of(work, spec, kept)
    known = found.who != "role" or find_role(work, spec, found.role)
    return post(work, spec, found, about) if known else None


def party_of(work: Work, spec: Spec, kept: str) -> Party:
    """The party that a record keeps: in the first edition a role may be called as a word of phrases."""
    return Party(kept) if find_role(work, spec, kept) else Party.parse(kept)


def parent(work: Work, unit: str | None) -> str | None:
    """The unit above a unit, as it is now."""
    known = work.store.one(Unit, key=unit) if unit else None
    return known.parent if known else None


def line(work: Work, spec: Spec, first: Post | None) -> list[Post]:
    """A post, its substitutes, theirs, and so on, in the order in which they are asked."""
    found: list[Post] = []
    queue = [first]
    while queue:
        each = queue.pop(0)
        known = each and (each.person is not None or each.any_of or find_role(work, spec, each.role))
        if each and each not in found and known:
            found.append(each)
            queue.extend(instead for one in each.members for instead in substitutes(work, spec, one))
    return found


class Reached(NamedTuple):
    """The roles to which a party may lead by itself and by substitutes, and whether any is elsewhere."""

    roles: frozenset[str]
    has_place: bool


def roles_of(work: Work, spec: Spec, party: Party) -> Reached:
    """Return the roles to which a party may lead, for whatever it is asked."""
    found, queue, has_place = list[str](), [*party.members], False
    while queue:
        each = queue.pop(0)
        has_place = has_place or each.where != "own"
        if each.role and each.role not in found and find_role(work, spec, each.role):
            found.append(each.role)
            queue.extend(_substitutes(work, spec, each.role))
    return Reached(frozenset(found), has_place)


def substitutes(work: Work, spec: Spec, of: Post) -> list[Post]:
    """The posts that stand in for a post first: by today's rules, unless those of the request keep theirs."""
    found = ((party, post(work, spec, party, of.unit)) for party in _substitutes(work, spec, of.role))
    return [replace(each, capacity=party.capacity) for party, each in found if each]


def _substitutes(work: Work, spec: Spec, key: str) -> tuple[Party, ...]:
    today = work.rulebook.spec.roles.get(key) if spec.meaning.substitutes == "live" else None
    role = today or find_role(work, spec, key)
    return role.substitutes if role else ()


def above(work: Work, unit: str) -> Iterator[str]:
    """The units above a unit, the nearest first."""
    seen, each = {unit}, parent(work, unit)
    while each and each not in seen:
        yield each
        seen.add(each)
        each = parent(work, each)


def below(work: Work, units: Collection[str]) -> set[str]:
    """The units below these, however far."""
    found, of = set[str](), {unit.key: unit.parent for unit in work.store.all(Unit)}
    while more := {key for key, parent in of.items() if parent in {*units, *found}} - found:
        found |= more
    return found


def title(work: Work, spec: Spec, party: Party | Post | str, about: About) -> Words:
    """A party as texts name it: “Trưởng đơn vị”, of another unit “Trưởng Phòng Đào tạo”."""
    if isinstance(party, str):
        party = party_of(work, spec, party)
    if party.any_of:
        titles = [title(work, spec, each, about) for each in party.any_of]
        return Words(
            vi=" hoặc ".join(each.vi for each in titles), en=" or ".join(each.in_("en") for each in titles)
        )
    meant = post(work, spec, party, about) if isinstance(party, Party) else party
    if meant and meant.person is not None:
        person = work.store.get(Person, meant.person)
        return Words(vi=person.short if person else meant.role)
    role = find_role(work, spec, party.role)
    said = role.title if role else Words(vi=party.role or f"{party}")
    unit = work.store.one(Unit, key=meant.unit) if meant and meant.unit not in (None, _unit(about)) else None
    return _of_unit(said, unit.title) if unit else said


def _of_unit(role: Words, unit: Words) -> Words:
    """“Trưởng đơn vị” of “Phòng Đào tạo” as “Trưởng Phòng Đào tạo”; any other title beside its unit."""

    def named(said: str, of: str, word: str) -> str:
        return f"{said.removesuffix(word)}{of}" if said.endswith(f" {word}") else f"{said}, {of}"

    english = named(role.in_("en"), unit.in_("en"), "unit")
    return Words(vi=named(role.vi, unit.vi, "đơn vị"), en=english)


def _unit(about: About) -> str | None:
    return about.unit if isinstance(about, Request) else about


def _answer(work: Work, party: Party, about: About) -> str:
    """The answer to the question that a phrase names, on the newest text: its key, where a name follows."""
    if isinstance(about, Supposed):
        return _key(about, party)
    if not isinstance(about, Request):
        return ""
    text = work.store.one(Revision, request=about.id, piece="content")
    return _key(text, party) if text else ""


def _key(text: Revision | Supposed, party: Party) -> str:
    answer = text.answers.get(party.name)
    return answer.partition("|")[0] if isinstance(answer, str) else ""


def editors(work: Work, party: Party | None, request: Request) -> frozenset[int]:
    """The people whose edits gave the present answer by which a phrase names its unit or person."""
    if party and party.any_of:
        return frozenset[int]().union(*(editors(work, each, request) for each in party.any_of))
    if party is None or party.where != "answer":
        return frozenset()
    texts = work.store.all(Revision, request=request.id, piece="content")
    edits = (each for each in pairwise(texts) if each[1].why == "edit")
    present = _answer(work, party, request)
    return frozenset(now.by for was, now in edits if _key(was, party) != _key(now, party) == present)


def chosen(answer: Answer) -> int | None:
    """The person whom an answer names; None where it names nobody."""
    key = answer.partition("|")[0] if isinstance(answer, str) else ""
    return int(key) if key.isdecimal() else None


def _named_by(work: Work, spec: Spec, party: Party, about: About) -> str | None:
    """The unit that an answer names: itself, or the one of the option that was chosen."""
    answer = _answer(work, party, about)
    if not isinstance(about, Request) or not answer:
        return None
    options = spec.request_types[about.type].fields[party.name].options
    if options is None:
        return answer
    return options[answer].unit if answer in options else None
