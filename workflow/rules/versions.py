"""Which version of the rules is in force: one starts at once, or administrators are asked (decision 0011)."""

from collections.abc import Callable
from dataclasses import fields, replace

from workflow.model import Holding, Notice, Person, RuleOffer, RuleVersion, Unit
from workflow.office import invariant, standing
from workflow.people import permissions
from workflow.requests.waiting import inquiries
from workflow.rounds import unit_rounds
from workflow.rules import due, signing
from workflow.rules.book import in_force
from workflow.spec import Spec, SpecErrors, rules_hash
from workflow.spec.config import UnitSpec
from workflow.work import Work

NOTICE, SURE, ENDED = "rules-offered", "rules-sure", "rules-ended"


def keep(work: Work, text: str) -> RuleVersion:
    """The version of this text; one that comes back is the one it was."""
    digest = rules_hash(text)
    known = work.store.one(RuleVersion, digest=digest)
    return known or work.store.add(RuleVersion(digest=digest, text=text))


def is_guarded(work: Work, version: RuleVersion) -> bool:
    """Whether `version` waits for somebody: there is one to go on under, and an administrator to ask.

    An unreadable version, or the demonstration's for another office, cannot stay in force.
    """
    applied = in_force(work.store)
    if applied is None:
        return False
    try:
        under = work.under(applied.rules)
    except SpecErrors:
        return False
    if under.rulebook.spec.demonstration and not work.spec(version.id).demonstration:
        return False
    return bool(permissions.administrators(under))


def start(work: Work, version: RuleVersion) -> None:
    """The version is in force without anybody being asked."""
    _replace_open(work)
    before = in_force(work.store)
    work.store.add(RuleOffer(rules=version.id, at=work.now, state="applied", answered_at=work.now))
    work.audit("rules", f"version/{version.id}", digest=version.digest)
    furnish(work.under(version.id), moved=before is not None)


def apply(work: Work, offer: RuleOffer, by: Person) -> None:
    """An administrator puts the version in force: what begins from now on begins under it."""
    version, moved = work.store.get(RuleVersion, offer.rules), moves(work, offer)
    _end(work, work.store.change(offer, state="applied", by=by.id, answered_at=work.now))
    work.audit("rules", f"version/{offer.rules}", digest=version.digest if version else "")
    furnish(work.under(offer.rules), moved=moved)


def decline(work: Work, offer: RuleOffer, by: Person, why: str = "") -> None:
    """Somebody who may keeps the version in force. The file goes on to say something else."""
    version = work.store.get(RuleVersion, offer.rules)
    _end(work, work.store.change(offer, state="kept", by=by.id, answered_at=work.now, note=why))
    work.audit("rules.kept", f"version/{offer.rules}", digest=version.digest if version else "")


def offer(work: Work, version: RuleVersion) -> None:
    """Ask the administrators, each once for as long as the file says so; the newest offer is the only one."""
    last = work.store.one(RuleOffer)
    if last and last.rules == version.id and last.state == "kept":
        return
    if last is None or last.rules != version.id or last.state != "open":
        _replace_open(work)
        last = work.store.add(RuleOffer(rules=version.id, at=work.now))
        work.audit("rules.offered", f"version/{version.id}", digest=version.digest)
    _ask(work, last)


def _ask(work: Work, offer: RuleOffer) -> None:
    """Ask those whose signature is next, else the administrators; these too where nobody can sign."""
    part = signing.part_of(work, offer)
    those = [person for person, _ in signing.asked(work, offer, part)] if part else []
    over = _ended(work)
    notices = [n for n in work.store.all(Notice, key=NOTICE) if n.id not in over]
    for person in those or permissions.administrators(work):
        way = signing.way(work, offer, part, person) if part else ""
        mine = (n for n in notices if n.person == person.id)
        if not any(_is_told(n, offer, part or "", way) for n in mine):
            work.tell(NOTICE, person=person, offer=offer.id, part=part or "", way=way)


def signed(work: Work, offer: RuleOffer, part: str) -> None:
    """A part is signed: its messages say so, and those whose turn it is are asked."""
    _retell(work, offer, part)
    _ask(work, offer)


def people_changed(work: Work) -> None:
    """Buttons go to those who can sign now, and from those who cannot: the next to sign may be others.

    A message stays where its person signs in the way that it offers.
    """
    offer = work.store.one(RuleOffer, state="open") if work.rulebook.spec.signatures else None
    part = signing.part_of(work, offer) if offer else None
    if offer is None or part is None:
        return
    over = _ended(work)

    def stays(notice: Notice, person: Person) -> bool:
        way = signing.way(work, offer, part, person)
        return notice.id in over or (way != "" and notice.values.get("way", way) == way)

    _retell(work, offer, part, but=stays)
    for notice in work.store.all(Notice, key=NOTICE, state=("held", "queued")):
        person = work.store.get(Person, notice.person or 0)
        if person and notice.values.get("offer") == offer.id and not stays(notice, person):
            work.store.change(notice, state="dropped")
    _ask(work, offer)


def withdraw(work: Work) -> None:
    """The file says again what is in force: there is nothing left to decide about."""
    last = work.store.one(RuleOffer)
    if last and last.state in ("open", "kept"):
        _end(work, work.store.change(last, state="withdrawn", answered_at=work.now))
        work.audit("rules.withdrawn", f"version/{last.rules}")


def moves(work: Work, offer: RuleOffer) -> bool:
    """Whether cards change under the version on offer: roles and units are live, with whom they ask and what
    they are called."""
    old, new = work.rulebook.spec, work.spec(offer.rules)
    kept = ((work.store.one(Unit, key=key), key, unit) for key, unit in new.units.items())
    if old.roles != new.roles or old.units.keys() != new.units.keys():
        return True
    return any(was != _as_ruled(was, key, unit) for was, key, unit in kept)


def furnish(work: Work, *, moved: bool = False) -> None:
    """Make what the current version names: units, recurring work, needs of planned events, owners of tasks.

    Where cards change, they are drawn again, and go to whoever is asked now (`moved`).
    Called at each start and when a version is applied: either may have changed who can act. Requests that
    wait for a requester get their clock, whichever program or version they began under.
    """
    keep_units(work, work.rulebook.spec)
    standing.plan(work)
    inquiries.plan(work)
    due.begin(work)
    if moved:
        invariant.follow_all(work)
    elif work.store.one(Holding, until=None, post=""):  # written by a program that kept no queues
        standing.go_on(work, standing.NIGHTLY, 0, 0)


def _is_told(notice: Notice, about: RuleOffer, part: str, way: str) -> bool:
    """Return whether a notice asks about a part of an offer in a way. A notice that reached nobody is sent
    again at the next start."""
    is_of = notice.values.get("offer") == about.id and notice.values.get("part", "") == part
    return is_of and notice.values.get("way", way) == way and notice.state != "dropped"


def _ended(work: Work) -> set[object]:
    """The messages that lost their buttons."""
    return {n.values.get("notice") for n in work.store.all(Notice, key=ENDED)}


def _replace_open(work: Work) -> None:
    for open_one in work.store.all(RuleOffer, state="open"):
        _end(work, work.store.change(open_one, state="replaced", answered_at=work.now))


def _end(work: Work, offer: RuleOffer) -> None:
    """The messages that asked about an offer say what became of it, and lose their buttons."""
    _retell(work, offer)


def _retell(
    work: Work,
    offer: RuleOffer,
    part: str | None = None,
    but: Callable[[Notice, Person], bool] = lambda *_: False,
) -> None:
    """The messages about an offer, or about a part of it, are put together anew where they stand."""
    for notice in work.store.all(Notice, key=(NOTICE, SURE), state="sent"):
        person = work.store.get(Person, notice.person or 0)
        is_of = part is None or notice.values.get("part", "") == part
        if person and is_of and notice.values.get("offer") == offer.id and not but(notice, person):
            work.tell(ENDED, person=person, silent=True, offer=offer.id, notice=notice.id)


def keep_units(work: Work, spec: Spec) -> None:
    """Keep the units that rules name, as they have them now: also one that the register had, or had ended."""
    for key, unit in spec.units.items():
        kept = work.store.one(Unit, key=key)
        now = _as_ruled(kept, key, unit)
        if kept is None:
            work.store.add(now)
        elif kept != now:
            changed = {
                f.name: value
                for f in fields(Unit)
                if (value := getattr(now, f.name)) != getattr(kept, f.name)
            }
            work.store.change(kept, **changed)
            if kept.ended_at:
                unit_rounds.reopen(work, key)


def _as_ruled(kept: Unit | None, key: str, unit: UnitSpec) -> Unit:
    """A unit as rules have it, with what else is kept of it."""
    return replace(
        kept or Unit(key=key, title_vi=unit.title.vi),
        title_vi=unit.title.vi,
        title_en=unit.title.en,
        parent=unit.parent,
        site_vi=unit.sites.get("vi"),
        site_en=unit.sites.get("en"),
        kind=unit.kind,
        ended_at=None,
    )
