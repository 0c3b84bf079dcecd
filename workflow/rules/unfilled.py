"""Posts that rules on offer want and nobody holds, said before they are applied: nobody is to wait for them.

Told is only what those in force do not lack already, with the roles that would go and are held.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from workflow.form import kinds
from workflow.lines import Line, line
from workflow.model import Membership
from workflow.people import choosable, parties, permissions, staff
from workflow.people.parties import Post
from workflow.spec import FieldSpec, Party, Spec, Words
from workflow.work import Work

SHOWN = 5  # units of a line


def unfilled(work: Work, rules: int) -> list[Line]:
    """The lines about people that an offer of these rules says."""
    new, before = work.under(rules), [*lacks(work, work.rulebook.spec)]
    found = [each for each in lacks(new, new.rulebook.spec) if each not in before]
    return [*found, *_gone(work, new.rulebook.spec)]


def lacks(work: Work, spec: Spec) -> Iterator[Line]:
    """The roles that nobody holds, in the house or in units, and what cannot be agreed or answered."""
    units = {each.key: each.title for each in staff.units(work)}
    units |= {key: unit.title for key, unit in spec.units.items()}
    without = defaultdict[str, list[str]](list)
    for post in dict.fromkeys(
        each for party in _parties(spec) for each in _posts(work, spec, party, [*units])
    ):
        if not _people(work, spec, post):
            without[post.role].append(post.unit or "")
    for role, places in without.items():
        title = spec.roles[role].title
        if places == [""]:
            yield line("rules-nobody", role=title)
        else:
            named = _listed([units[each] for each in sorted(places) if each in units])
            yield line("rules-units-without", role=title, units=named)
    yield from _too_few(work, spec)
    yield from _not_carried_up(work, spec)
    yield from (line("rules-nobody-named", field=each.title) for each in _questions(work, spec))


def _parties(spec: Spec) -> Iterator[Party]:
    """The parties that are waited for: who decides or escalates, who does a task, who owns its channel."""
    for kind in spec.request_types.values():
        yield from (party for stage in kind.all_stages for party in (stage.by, stage.escalated_by) if party)
        for task in kind.tasks.values():
            yield spec.channels[task.channel].owner if task.channel else task.to or Party(who="author")


def _posts(work: Work, spec: Spec, party: Party, units: list[str]) -> Iterator[Post]:
    """The posts to which a party may lead: of a role held in units, in each that may send."""
    if party.any_of and all(each.where != "answer" for each in party.any_of):
        meant = (parties.post(work, spec, party, unit) for unit in units)
        yield from parties.each_of(post for post in meant if post and not _people(work, spec, post))
    if party.who != "role" or party.where == "answer":
        return
    if parties.is_of_house(work, spec, party) or party.where != "own":
        found = {parties.post(work, spec, party, unit) for unit in units}
    else:
        found = {Post(party.role, unit) for unit in units}
    yield from sorted((post for post in found if post), key=lambda post: post.kept(None))


def _people(work: Work, spec: Spec, post: Post) -> set[int]:
    """Everybody of a post and of those that stand in for it."""
    line = parties.line(work, spec, post)
    return {person.id for each in line for person in permissions.holding(work, spec, each)}


def _too_few(work: Work, spec: Spec) -> Iterator[Line]:
    """The steps for which more must agree than there are."""
    for kind in spec.request_types.values():
        for stage in kind.all_stages:
            of_house = all(parties.is_of_house(work, spec, each) for each in stage.by.members)
            post = parties.post(work, spec, stage.by, None)
            if stage.least > 1 and of_house and post:
                people = len(_people(work, spec, post))
                if 0 < people < stage.least:
                    title = parties.title(work, spec, stage.by, None)
                    yield line("rules-too-few", role=title, count=people, needed=stage.least)


def _not_carried_up(work: Work, spec: Spec) -> Iterator[Line]:
    """The steps that nobody decides of the party that is to carry them up: all who decide them do."""
    units = {each.key: each.title for each in staff.units(work)}
    for stage in (stage for kind in spec.request_types.values() for stage in kind.all_stages):
        named, deciding = stage.escalated_by, [party for party in (stage.by, stage.veto) if party]
        members = [each for party in (named, *deciding) if party for each in party.members]
        if named is None or any(each.who != "role" or each.where == "answer" for each in members):
            continue
        of_house = all(parties.is_of_house(work, spec, each) for each in members)
        places: Sequence[str | None] = [None] if of_house else [*units]
        if where := [each for each in places if _is_apart(work, spec, named, deciding, each)]:
            title, step = parties.title(work, spec, named, None), stage.title or stage.verb.said["label"]
            listed = None if of_house else _listed([units[each] for each in where if each])
            yield line("rules-not-carried-up", role=title, stage=step, units=listed)


def _is_apart(work: Work, spec: Spec, named: Party, deciding: Sequence[Party], unit: str | None) -> bool:
    """Whether some carry up and some decide for a unit, or in the house, and none of them does both."""
    up, by = _holders(work, spec, [named], unit), _holders(work, spec, deciding, unit)
    return bool(up and by) and up.isdisjoint(by)


def _holders(work: Work, spec: Spec, those: Iterable[Party], unit: str | None) -> set[int]:
    """Everybody who holds a role of these, without who stands in."""
    posts = (parties.post(work, spec, party, unit) for party in those)
    return {person.id for post in posts for person in permissions.holding(work, spec, post)}


def _questions(work: Work, spec: Spec) -> Iterator[FieldSpec]:
    """The required questions in which nobody can be named."""
    fields = (field for kind in spec.request_types.values() for field in kind.fields.values())
    for field in fields:
        if kinds.of(field).seeks and field.required and not choosable.unless_nobody(work, field).required:
            yield field


def _gone(work: Work, new: Spec) -> Iterator[Line]:
    """The roles that people hold and the offered rules no longer have."""
    for key, role in work.rulebook.spec.roles.items():
        held = [each for each in work.store.all(Membership, role=key) if permissions.is_current(work, each)]
        if held and key not in new.roles:
            yield line("rules-role-held", role=role.title, count=len({each.person for each in held}))


def _listed(names: list[Words]) -> Words:
    more = [Words(vi=f"+{len(names) - SHOWN}")] if len(names) > SHOWN else []
    return Words.listed([*names[:SHOWN], *more])
