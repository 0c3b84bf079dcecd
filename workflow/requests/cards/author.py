"""The card of whoever asked: where the request is, who has it, and what they can do."""

from workflow.cards.choices import OpenMenu
from workflow.cards.shape import CardView, Choice
from workflow.form import questions
from workflow.lines import Line, line
from workflow.model import Card, Decision, Person, Recheck, Visit
from workflow.people import parties, permissions, sending
from workflow.requests import promises, revisions, signatures
from workflow.requests.cards.case import Case, aim, found_wrong, moved_by, stage_due, unanswered_steps
from workflow.requests.cards.choices import BeSureToWithdraw, FindRight, ToMistake, ToSee, ToSupplement
from workflow.requests.cards.corrected import corrected
from workflow.requests.cards.counted import of_stage
from workflow.requests.cards.open_tally import refused_for, tally_of
from workflow.requests.cards.promised import promise_broken, whole_due
from workflow.requests.cards.task_results import early, handed_in, out, proofs, results
from workflow.requests.cards.text_changes import edited
from workflow.requests.cards.walk import behind
from workflow.requests.waiting import requesters
from workflow.spec import Stage

NAMED = 3  # people
RINGS = ("kept", "done", "approved")  # ends that its author hears of first from the card


def author(case: Case, card: Card, requester: Person) -> CardView:
    request = case.request
    rows: list[tuple[Choice, ...]] = []
    lines, attention = list[Line](), ""
    number, rest, told = case.number(), behind(case), edited(case, requester)
    proven = request.status in ("rechecking", "closed")
    can_withdraw = revisions.can_withdraw(case.work, request)
    see = Choice(line("do-see"), ToSee(request.id))
    withdraw = (Choice(line("do-withdraw"), OpenMenu("withdraw"), style="bad"),) if can_withdraw else ()
    if request.status == "deciding" and case.visit and case.stage:
        changed = [told.said] if told else []
        asked = case.visit.waiting == "requester"
        next_steps = _asked(case, case.visit) if asked else _next_steps(case, case.visit, case.stage)
        lines = [*next_steps, *unanswered_steps(case), *found_wrong(case), *changed, *early(case), *out(case)]
        if not asked:
            number, rest = _received(case), (*rest, *_reckoned(case, case.visit, case.stage))
        supplement = Choice(line("do-supplement"), ToSupplement(request.id))
        rows, attention = [(see, supplement), withdraw], case.told or (told.attention if told else "")
        if asked:
            rows, attention = [(supplement, see), withdraw], f"more:{case.visit.id}"
    elif request.status == "publishing":
        lines = [*found_wrong(case), *results(case, above=proven), *whole_due(case)]
        rows = [(see,), withdraw]
    elif request.status == "rechecking":
        lines, rows, attention = _recheck(case)
        rest = (*corrected(case)[1], *rest)
    else:
        changed, more_changed = corrected(case)
        lines = [*found_wrong(case), *refused_for(case), *changed, *results(case, above=proven)]
        rest = (*more_changed, *rest)
        refused = request.outcome in ("refused", "unanswered", "ended")
        attention = f"closed:{request.outcome}" if refused or request.outcome in RINGS else ""
        again = Choice(line("do-again"), ToSupplement(request.id))
        rows = [(again if refused and sending.may_send_again(case.work, requester, request) else see,)]
    if card.menu == "withdraw" and can_withdraw:
        lines.append(line("card-withdraw-sure"))
        sure = Choice(line("do-withdraw-sure"), BeSureToWithdraw(), style="bad")
        rows = [(Choice(line("do-back"), OpenMenu()),), (sure,)]
    media, changes = proofs(case) if proven else handed_in(case), told.changes if told else ()
    return CardView(case.state(), tuple(lines), number, rest, (), changes, media, tuple(rows), attention)


def _recheck(case: Case) -> tuple[list[Line], list[tuple[Choice, ...]], str]:
    recheck = case.work.store.one(Recheck, request=case.request.id)
    if recheck is None:
        return [], [], ""
    off = moved_by(case, "recheck", recheck.id)
    lines = [
        *found_wrong(case),
        *corrected(case)[0],
        line(f"recheck-please{case.manner}"),
        *results(case, above=True),
        line("recheck-silence", due=recheck.due_at, off=off),
    ]
    right = Choice(line("do-right"), FindRight(recheck.id), style="good")
    wrong = Choice(line("do-wrong"), ToMistake(recheck.id))
    return lines, [(right, wrong)], f"recheck:{recheck.n}"


def _received(case: Case) -> Line:
    """Number, and what was received: the second line while it is decided."""
    media = revisions.media_of(case.work.store, case.kind, case.revision.answers)
    received = "card-received" if questions.text_field(case.kind) else "card-received-form"
    return line(
        received, reference=case.request.reference, photos=sum(each.kind == "photo" for each in media)
    )


def _asked(case: Case, visit: Visit) -> list[Line]:
    """The question to the author: by whom, and until when it is to be answered."""
    last = case.work.store.one(Decision, visit=visit.id)
    who = signatures.signed_by(case.work, case.request, last) if last else ""
    asked = line("more-asked", who=who, reason=case.reason(visit.note))
    return [asked, line("more-how"), *_time_to_answer(case, visit)]


def _next_steps(case: Case, visit: Visit, stage: Stage) -> list[Line]:
    """The person who has it, until when, and when it should be published (rules B09, B13)."""
    found = case.deciders.asked
    names = ", ".join(person.short for person in _who(case)[:NAMED])
    own = parties.each_of([parties.post(case.work, case.spec, stage.by, case.request)])
    who = found[0][1] if found and found[0][1] not in own else stage.by
    role = parties.title(case.work, case.spec, who, case.request)
    key = "card-next-late" if visit.late_at else "card-next" if visit.due_at else "card-next-open"
    where = line(key, role=role, names=names, **stage_due(case, visit))
    lines = [where.stress("names" if names else "role")]
    if visit.late_at and stage.late.then:
        then = parties.title(case.work, case.spec, stage.late.then, case.request)
        lines.append(line("card-late-gone", role=then))
    return [*lines, *tally_of(case, visit, stage), *_promise(case, visit)]


def _who(case: Case) -> list[Person]:
    """The people of the posts that decide it now, also those who are away while a colleague is there: the
    card of an author stays as it is when one of several goes or comes back.
    """
    asked, work = case.deciders.asked, case.work
    posts = dict.fromkeys(post for _, post in asked)
    if any(post.giver for post in posts):  # then a holder may have left it to somebody else
        return case.deciders.people
    those = [each for post in posts for each in permissions.holding(work, case.spec, post)]
    found = {each.id: each for each in those if each.id not in case.deciders.barred}
    return list({**found, **{person.id: person for person, _ in asked}}.values())


def _reckoned(case: Case, visit: Visit, stage: Stage) -> list[Line]:
    """How these times are reckoned (rules B13, B34)."""
    counted = of_stage(case, visit, stage)
    due = promises.expected(case.work, case.to_publish, visit)
    reckoned = due and not visit.late_at
    return [*counted, *([line("promise-how", rule=case.kind.rule or "")] if reckoned else [])]


def _time_to_answer(case: Case, visit: Visit) -> list[Line]:
    inquiry = requesters.inquiry_of(case.work, visit)
    if inquiry is None:
        return []
    off = moved_by(case, "inquiry", inquiry.id)
    if inquiry.late_at:
        return [line("more-overdue", due=inquiry.due_at, off=off)]
    return [line("more-due", due=inquiry.due_at, off=off, then=_then(case))]


def _then(case: Case) -> str:
    """How it ends without an answer: by the rules, or as whoever asked chooses."""
    return (case.kind.requester and case.kind.requester.then) or "chosen"


def _promise(case: Case, visit: Visit) -> list[Line]:
    """When it should be published as things stand, and what the receipt promised where that was earlier.

    Nothing can be expected of steps in time while one is late: only what was promised is said.
    """
    due = promises.expected(case.work, case.to_publish, visit)
    if due is None:
        return promise_broken(case)
    first = promises.first(case.work, case.request) if visit.path == "main" else None
    aims = aim(case.to_publish)
    what = "-correction" if visit.path == "correction" else aims
    if visit.late_at:
        said = [line(f"card-promise-late{what}")]
    else:
        said = [line(f"card-promise{what}", due=due).stress("due")]
    if first and (visit.late_at or first.due_at < due):
        promised = "card-promised-approval" if case.to_publish.ends_released else "card-promised"
        said.append(line(promised, due=first.due_at))
    return [*said, *promise_broken(case)]
