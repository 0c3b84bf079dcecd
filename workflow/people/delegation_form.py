"""The form in which somebody delegates a role, and ends a delegation before its time."""

from collections.abc import Iterator, Sequence
from typing import get_args

from workflow.errors import Refusal
from workflow.form.form import Echoed, Finished, Form, Look, Question, Talk
from workflow.lines import Line, Value, line
from workflow.model import Answer, Delegation, Facts, Person, Scope
from workflow.people import delegating, scopes, staff, whole_days
from workflow.people.choosable import named
from workflow.people.delegate import Delegate
from workflow.people.end_delegation import EndDelegation
from workflow.people.forms import UNREAD, WHICH, absence_of, read_days
from workflow.people.parties import Post
from workflow.spec.party import Capacity
from workflow.work import Work

NEW = "new"
SIGNS: dict[Capacity, str] = {"TUQ.": "tuq", "KT.": "kt", "TL.": "tl"}  # how somebody may sign for a holder
OF_HOUSE = ""


def _questions(talk: Talk) -> Iterator[Question]:
    """First what there is, where there is something: to end it, or to delegate anew."""
    known, posts = delegating.seen_by(talk.work, talk.person), delegating.posts(talk.work, talk.person)
    if known:
        ends = tuple((f"{each.id}", _ending(talk.work, each)) for each in known)
        new = ((NEW, line("delegation-new")),) if posts else ()
        said = tuple(said_line(talk.work, each) for each in known)
        yield Question(key="what", asks=(line("delegation-known"),), listing=said, options=(*new, *ends))
    if talk.text("what") not in ("", NEW):
        return
    if len(posts) > 1:
        options = tuple((_kept(post), _title(talk.work, post)) for post in posts)
        yield Question(key="role", asks=(line("delegation-which-role"),), options=options)
    post = _chosen(talk, posts)
    if post is None:
        return
    people = delegating.candidates(talk.work, talk.person, post)
    yield Question(
        key="whom",
        asks=(line("delegation-whom", role=_title(talk.work, post)),),
        options=tuple((f"{person.id}", name) for person, name in named(talk.work, people)),
        finds=True,
    )
    yield from _ask_scope(talk, post)
    yield Question(
        key="days",
        asks=(line("delegation-days"),),
        read=read_days,
        echoes=_days_read,
        objections=UNREAD,
        objection="away-unread",
    )
    options = tuple((each, line(f"capacity-{SIGNS[each]}")) for each in SIGNS)
    yield Question(key="capacity", asks=(line("delegation-capacity"),), options=options)


def _ask_scope(talk: Talk, post: Post) -> Iterator[Question]:
    """All of the role, or some types, steps or units of it, one after another."""
    known = scopes.offered(talk.work, post)
    if not known:
        return
    every: tuple[Answer, Value] = ("all", line("delegation-scope-all"))
    options = (every, *((scope, line(f"delegation-scope-{scope}")) for scope in known))
    yield Question(key="scope", asks=(line("delegation-scope"),), options=options)
    scope = _scope(talk)
    if scope not in known:  # all of it, or what the rules offered before
        return
    chosen = _names(talk)
    left = tuple((name, title) for name, title in known[scope] if name not in chosen)
    if not chosen:
        yield Question(
            key="names", asks=(line("delegation-which"),), options=left, finds=True, keeps=_with_name
        )
    elif left:
        said = scopes.together([title for name, title in known[scope] if name in chosen])
        asks = (line("delegation-chosen", names=said), line("delegation-more"))
        yield Question(key="more", asks=asks, options=left, finds=True, may_skip=True, keeps=_with_name)


def _scope(talk: Talk) -> Scope:
    kept = talk.text("scope")
    return next((each for each in get_args(Scope) if each == kept), "all")


def _names(talk: Talk) -> tuple[str, ...]:
    kept = talk.kept.answers.get("names")
    return tuple(map(str, kept)) if isinstance(kept, list) else ()


def _with_name(talk: Talk, answer: Answer) -> Facts:
    """One more name, after which another is asked for; or that these are all."""
    if answer is None:
        return {**talk.kept.answers, "more": None}
    return {**talk.kept.answers, "names": [*_names(talk), str(answer)]}


def _days_read(code: str, meant: Sequence[str]) -> Echoed:
    last = absence_of(meant[-1])
    if code != WHICH:
        return Echoed((line("delegation-days-sure", first=last.first, last=last.last),))
    options: tuple[Value, ...] = (line("away-do-from-today"), line("away-do-only-day"))
    return Echoed((line("delegation-which-days", day=last.last),), options)


def _kept(post: Post) -> str:
    return f"{post.role}|{post.unit or OF_HOUSE}"


def _post(talk: Talk) -> Post | None:
    """The post that is delegated: the only one, or the one that was chosen."""
    return _chosen(talk, delegating.posts(talk.work, talk.person))


def _chosen(talk: Talk, posts: Sequence[Post]) -> Post | None:
    return next((post for post in posts if len(posts) == 1 or _kept(post) == talk.text("role")), None)


def _title(work: Work, post: Post) -> Line:
    unit = staff.unit_title(work, post.unit) if post.unit else None
    return line("people-role", role=staff.role_title(work, post.role), unit=unit)


def said_line(work: Work, kept: Delegation) -> Line:
    """“Vũ Hoàng Khang ủy quyền cho Đỗ Ngọc Lan: Trưởng đơn vị, từ … đến hết …”."""
    giver, receiver = delegating.people_of(work, [kept])
    return line(
        "delegation-line",
        giver=giver.name,
        receiver=receiver.name,
        role=_title(work, Post(kept.role, kept.unit)),
        first=whole_days.first_day(work, kept.since),
        last=whole_days.last_day(work, kept.until),
        begun="yes" if kept.since <= work.now else "no",
        scope=scopes.said(work, kept),
        capacity=kept.capacity,
    )


def _ending(work: Work, kept: Delegation) -> Line:
    giver, receiver = delegating.people_of(work, [kept])
    return line("delegation-do-end-of", giver=giver.name, receiver=receiver.name)


def _ended(talk: Talk) -> Delegation | None:
    """The delegation that was chosen to be ended."""
    id = talk.text("what")
    return talk.work.store.get(Delegation, int(id)) if id.isdecimal() else None


def _capacity(talk: Talk) -> Capacity:
    return next((each for each in SIGNS if each == talk.text("capacity")), "TUQ.")


def _look(talk: Talk) -> Look | None:
    kept = _ended(talk)
    if kept:
        lines = (said_line(talk.work, kept), line("delegation-end-sure"))
        return Look(lines, line("delegation-do-end"), style="bad")
    post = _post(talk)
    if post is None or not talk.has("capacity"):
        return None
    days = absence_of(talk.text("days"))
    whom = talk.work.require(Person, int(talk.text("whom")))
    known = dict(scopes.offered(talk.work, post).get(_scope(talk), ()))
    names = [known[name] for name in _names(talk) if name in known]
    sure = line(
        "delegation-sure",
        receiver=whom.short,
        role=_title(talk.work, post),
        first=days.first,
        last=days.last,
        scope=scopes.together(names) if names else None,
        capacity=_capacity(talk),
    )
    return Look((sure, line("delegation-means")), line("delegation-do-give"))


def _finish(talk: Talk) -> Finished:
    kept = _ended(talk)
    if kept:
        talk.do(EndDelegation(talk.actor, kept.id))
        return Finished({"ended": True})
    post, days = _post(talk), absence_of(talk.text("days"))
    if post is None:
        raise Refusal("not-delegable")
    whom, scope = int(talk.text("whom")), _scope(talk)
    names = _names(talk) if scope != "all" else ()
    given = Delegate(
        talk.actor, whom, post.role, post.unit, days.first, days.last, scope, names, _capacity(talk)
    )
    return Finished({"later": talk.do(given).later})


def _said(talk: Talk) -> tuple[Line, ...]:
    if talk.number("ended"):
        return (line("delegation-ended"),)
    days = absence_of(talk.text("days"))
    whom = talk.work.require(Person, int(talk.text("whom")))
    key = "delegation-later" if talk.number("later") else "delegation-given"
    return (line(key, receiver=whom.short, first=days.first, last=days.last),)


def _is_for(talk: Talk) -> Refusal | None:
    work, person = talk.work, talk.person
    is_something = delegating.seen_by(work, person) or delegating.posts(work, person)
    return None if is_something else Refusal("nothing-to-delegate")


DELEGATION = Form(
    name="delegation",
    questions=_questions,
    finish=_finish,
    said=_said,
    called=lambda _: line("delegation-draft"),
    head=lambda _: line("delegation-draft"),
    look=_look,
    still=_is_for,
    leave=line("dialog-do-close"),
)
