"""A conversation goes on: which question is asked, what becomes of an answer, and how it ends.

Every answer is kept in its record at once, so that nothing typed is lost when the program dies.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from workflow.errors import Refusal
from workflow.form.form import Echoed, Form, Question, Talk
from workflow.form.problem import Problem
from workflow.lines import Line, Value, line
from workflow.model import Account, Answer, Conversation, Facts
from workflow.results import NO_SECRET, Result, Secret
from workflow.work import Actor, Work

VALUE = "value-"  # before the name of a value of the problem with what was read

Became = Literal["on", "echo", "unclear", "anew", "found", "held", "problem", "over", "left", "parked"]


@dataclass(frozen=True)
class Heard(Result):
    """The outcome of an answer: the next question, an echo, the question anew, or the end.

    `problem` is the text that says why it will not do; `token` is said once and kept nowhere. Found is what a
    list was searched for, or a part of the answer: the same question is asked with it, and so it is with the
    meanings of words that are unclear. Held is what came where it has no place: it is asked where it goes.
    `of` is the field that was answered, where the question was about several.
    """

    became: Became = "on"
    problem: str = ""
    values: dict[str, str | int] = field(default_factory=dict)
    moments: dict[str, datetime] = field(default_factory=dict)
    token: Secret = NO_SECRET
    of: str = ""

    @property
    def why(self) -> dict[str, Value]:
        """The values of the text of the problem."""
        return {**self.values, **self.moments}


def account_of(work: Work, actor: Actor) -> Account:
    """The account of a person who is in."""
    account = work.store.one(Account, platform=actor.platform, external=actor.external)
    if account is None or work.find_person(actor) is None:
        raise Refusal("stranger")
    return account


def talk_of(work: Work, actor: Actor, id: int) -> Talk:
    """A conversation of the actor's own account, also one that is over; any other is refused."""
    person, account = work.act_as(actor), account_of(work, actor)
    kept = work.store.get(Conversation, id)
    if kept is None or kept.account != account.id or kept.form not in work.forms:
        raise Refusal("draft-gone")
    return Talk(work, actor, person, kept)


def require_talk(work: Work, actor: Actor, id: int) -> tuple[Talk, Form]:
    """A conversation that is not over, about something that may still be asked, with its form.

    An act in a parked one opens it, and parks another that was open: words that follow are meant for it.
    """
    talk = talk_of(work, actor, id)
    form = work.forms[talk.kept.form]
    if is_over(talk.kept):
        raise Refusal("draft-gone")
    if refusal := form.still(talk):
        raise refusal
    if talk.kept.state == "parked":
        make_way(work, account_of(work, actor), but=id)
        talk = replace(talk, kept=work.store.change(talk.kept, state="open"))
    return talk, form


def is_over(kept: Conversation) -> bool:
    """Whether it was finished or left."""
    return kept.state in ("sent", "left")


def write(talk: Talk, kept: Conversation) -> None:
    """Write a conversation as it is now."""
    talk.work.store.change(
        talk.kept, about=kept.about, answers=kept.answers, at=kept.at, echo=kept.echo, state=kept.state,
        outcome=kept.outcome, updated_at=talk.work.now,
    )  # fmt: skip


def keep(talk: Talk, form: Form, question: Question, answer: Answer) -> Heard:
    """Keep an answer, and go on to the first question without one, to the last look or to the end."""
    if form.way is None:
        given = {**talk.kept.answers, question.key: answer}
        answers = question.keeps(talk, answer) if question.keeps else given
        return go_on(talk, form, talk.changed(answers=answers, echo={}))
    now = form.way.keep(talk, question, answer)
    return object_to(question, now) if isinstance(now, Problem) else follow(talk, form, now)


def follow(talk: Talk, form: Form, now: Talk) -> Heard:
    """Go on to the question that was named with an answer, else to the first open one."""
    if now.kept.at == talk.kept.at:
        return go_on(talk, form, now)
    write(talk, now.kept)
    return Heard()


def go_on(talk: Talk, form: Form, now: Talk) -> Heard:
    """Go on from what was kept: to the first question without an answer, to the last look or to the end."""
    settled = form.way.settle(now) if form.way else now
    if settled.kept.at != now.kept.at:
        write(talk, settled.kept)
        return Heard()
    now, left = settled, first_left(form, settled)
    if not left and form.look(now) is None:
        return finish(talk, form, now)
    write(talk, now.changed(at=left).kept)
    return Heard("found" if left and left == talk.kept.at else "on")


def first_left(form: Form, talk: Talk) -> str:
    """The key of the first question without an answer; empty where there is none."""
    return next((each.key for each in form.questions(talk) if not form.has(talk, each.key)), "")


def finish(talk: Talk, form: Form, now: Talk) -> Heard:
    """Do what the form is for. Refused, nothing is written: the conversation stays as it was."""
    done = form.finish(now)
    if done.problem:
        return objected(f"problem-{done.problem.code}", done.problem)
    write(talk, now.changed(at="", state="sent", outcome=done.outcome).kept)
    return Heard("over", token=done.token)


def meanings(talk: Talk) -> list[str]:
    """Return the possible meanings of the words that were read, while that is asked."""
    found = talk.kept.echo.get("meant")
    return list(map(str, found)) if isinstance(found, list) else []


def unclear(talk: Talk) -> Line:
    """The line that says why words may have several meanings."""
    kept = talk.kept.echo
    values = {key.removeprefix(VALUE): plain(kept[key]) for key in kept if key.startswith(VALUE)}
    return line(f"problem-{kept.get('code')}", **values)


def echoed(talk: Talk, question: Question) -> Echoed:
    """How what was read is shown."""
    meant = meanings(talk)
    if question.echoes:
        return question.echoes(str(talk.kept.echo.get("code", "")), meant)
    return Echoed((line("dialog-sure", answer=meant[0]),))


def sought(talk: Talk) -> str:
    """The words by which a list was narrowed down."""
    return str(talk.kept.echo.get("sought", ""))


def show(talk: Talk, question: Question, problem: Problem) -> Heard:
    """Show what was read before it counts: without a code what is sure, else what may have been meant."""
    values = {f"{VALUE}{key}": plain(value) for key, value in problem.values.items()}
    of = {key: value for key, value in talk.kept.echo.items() if key == "field"}
    now = talk.changed(echo={"code": problem.code, "meant": list(problem.options), **values, **of})
    write(talk, now.kept)
    return Heard("unclear" if echoed(now, question).over else "echo")


def ask_anew(talk: Talk) -> Heard:
    """The question once more: what was shown was not agreed to, so nothing was kept."""
    at = str(talk.kept.echo.get("field", talk.kept.at))
    write(talk, talk.changed(at=at, echo={"again": meanings(talk)}).kept)
    return Heard("anew")


def object_to(question: Question, problem: Problem) -> Heard:
    """Say why an answer is not taken."""
    return objected(question.objects(problem), problem)


def objected(text: str, problem: Problem) -> Heard:
    """Say a problem in this text."""
    given = problem.values.items()
    moments = {key: value for key, value in given if isinstance(value, datetime)}
    values = {key: plain(value) for key, value in given if key not in moments}
    return Heard("problem", text, values, moments)


def plain(value: object) -> str | int:
    """The value of a problem as it is kept."""
    return value if isinstance(value, int) else str(value)


def is_worth_keeping(work: Work, kept: Conversation) -> bool:
    """Whether anything was answered, or typed and not yet confirmed."""
    form = work.forms.get(kept.form)
    if form and form.way:
        return form.way.is_kept(work, kept)
    return bool(kept.answers or kept.echo.get("meant"))


def unsent(work: Work, actor: Actor) -> list[Talk]:
    """The conversations of an account that can go on, the newest first, to be listed with drafts."""
    account, person = account_of(work, actor), work.act_as(actor)
    kept = work.store.all(Conversation, account=account.id, state=("open", "parked"))
    kept.sort(key=lambda each: each.updated_at, reverse=True)
    listed = {name: form for name, form in work.forms.items() if form.way is None}
    kept = [each for each in kept if each.form in listed and is_worth_keeping(work, each)]
    talks = [Talk(work, actor, person, each) for each in kept]
    return [talk for talk in talks if listed[talk.kept.form].still(talk) is None]


def name_of(talk: Talk) -> Line:
    """Return the name of a conversation among drafts."""
    return talk.work.forms[talk.kept.form].called(talk)


def make_way(work: Work, account: Account, *, but: int = 0) -> None:
    """Park whatever else is open, and forget what is over or was never answered."""
    for each in work.store.all(Conversation, account=account.id):
        if each.id == but:
            continue
        if is_over(each) or not is_worth_keeping(work, each):
            work.store.remove(each)
        elif each.state == "open":
            work.store.change(each, state="parked")


def forget(work: Work, account: Account) -> None:
    """Remove the conversations of an account when it is unbound."""
    for each in work.store.all(Conversation, account=account.id):
        work.store.remove(each)


def begin(work: Work, account: Account, form: Form, actor: Actor, about: Facts) -> Talk:
    """A conversation at the first question of a form."""
    kept = Conversation(
        account=account.id, form=form.name, about=about, at="", created_at=work.now, updated_at=work.now
    )
    talk = Talk(work, actor, work.act_as(actor), kept)
    if refusal := form.still(talk):
        raise refusal
    talk = form.way.settle(talk) if form.way else talk
    make_way(work, account)
    at = talk.kept.at or first_left(form, talk)
    return Talk(work, actor, talk.person, work.store.add(talk.changed(at=at).kept))
