"""The forms of opinions: of whom one is asked and what about, and the words of whoever gives it."""

from collections.abc import Iterator, Sequence

from workflow.form.form import Echoed, Finished, Form, Question, Talk
from workflow.form.kinds.base import Parsed
from workflow.form.problem import Problem
from workflow.form.read_words import read_words
from workflow.form.short_answers import begins_words, is_one_of
from workflow.lines import Line, line
from workflow.model import Answer, Facts, Opinion, Person, Request, Visit
from workflow.people import advisers, choosable, parties
from workflow.people.parties import Post
from workflow.requests.forms import LONGEST, named, words_asked
from workflow.requests.opinions import asking
from workflow.requests.opinions.ask_advice import AskAdvice
from workflow.requests.opinions.ask_opinion import AskOpinion
from workflow.requests.opinions.ask_whom import AskWhom
from workflow.requests.opinions.asking import against, wanted_of
from workflow.requests.opinions.give_opinion import GiveOpinion
from workflow.spec import Words
from workflow.text import clean, cut

MANY = 8  # among which one is chosen without more words
SHOWN = 80  # letters of what was typed
Named = tuple[str, Words]  # whom, as an answer, and as it is read


def _visited(talk: Talk) -> tuple[Visit, Request]:
    visit = talk.work.require(Visit, talk.number("visit"))
    return visit, talk.work.require(Request, visit.request)


def _ask(talk: Talk) -> Iterator[Question]:
    yield Question(
        key="whom",
        asks=(line("dialog-opinion-whom"),),
        read=lambda text, _: _read_whom(talk, text),
        options=tuple(_posts(talk, _units(talk)[:1])),
        echoes=lambda _, meant: _echoed(talk, meant),
        keeps=_keep,
    )
    yield Question(
        key="question",
        asks=(line("dialog-opinion-question", whom=_called(talk), limit=asking.LONGEST),),
        read=lambda text, _: read_words(text, asking.LONGEST),
        may_skip=True,
    )


def _units(talk: Talk) -> list[str]:
    """Every unit, the one of the request first."""
    own = _visited(talk)[1].unit
    return [own, *(key for key in choosable.units_of(talk.work) if key != own)]


def _posts(talk: Talk, units: Sequence[str]) -> Iterator[Named]:
    """The posts of the house and of these units that can be asked."""
    (visit, request), work = _visited(talk), talk.work
    for key, role in work.rulebook.spec.roles.items():
        for unit in units if role.of == "unit" else [None]:
            post = Post(key, unit)
            if against(work, request, wanted_of(work, visit, talk.person, post.kept(request))) is None:
                yield post.kept(request), parties.title(work, work.spec(request.rules), post, request)


def _read_whom(talk: Talk, text: str) -> Parsed:
    """A person of the staff by a part of the name, or a post by its title; several are asked about."""
    people = [
        (f"{parties.chosen(each.kept)}", each.name, each.called) for each in choosable.people(talk.work)
    ]
    posts = [(whom, said, (said.vi, said.in_("en"))) for whom, said in _posts(talk, _units(talk))]
    exact = [each[0] for each in (*posts, *people) if is_one_of(text, each[2])]
    if len(exact) == 1:
        return exact[0], None
    found = exact or [each[0] for each in (*posts, *people) if any(begins_words(text, n) for n in each[2])]
    if not found:
        return None, Problem("opinion-none", {"words": cut(clean(text), SHOWN)})
    if len(found) > MANY:
        return None, Problem("opinion-many", {"count": len(found)})
    return None, Problem("opinion-which", {}, tuple(found))


def _echoed(talk: Talk, meant: Sequence[str]) -> Echoed:
    said = tuple(_name(talk, whom) for whom in meant)
    if len(said) == 1:
        return Echoed((line("dialog-sure", answer=said[0]),))
    return Echoed((line("dialog-several"),), said)


def _name(talk: Talk, whom: str) -> Words:
    """A post by its title; a person by the whole name, as lists tell them apart."""
    if whom.isdecimal():
        known = (each.name for each in choosable.people(talk.work) if parties.chosen(each.kept) == int(whom))
        return next(known, Words(vi=whom))
    visit, request = _visited(talk)
    return advisers.called(talk.work, request, wanted_of(talk.work, visit, talk.person, whom))


def _keep(talk: Talk, answer: Answer) -> Facts:
    """The one who is asked; refused before the question is typed, where they cannot be."""
    visit, request = _visited(talk)
    if refusal := against(talk.work, request, wanted_of(talk.work, visit, talk.person, f"{answer}")):
        raise refusal
    return {**talk.kept.answers, "whom": answer}


def _called(talk: Talk) -> Words:
    visit, request = _visited(talk)
    return advisers.called(talk.work, request, wanted_of(talk.work, visit, talk.person, talk.text("whom")))


def _finish(talk: Talk) -> Finished:
    asked = talk.do(AskOpinion(talk.actor, talk.number("visit"), talk.text("whom"), talk.text("question")))
    return Finished({"reference": asked.reference})


def _asked_head(talk: Talk) -> Line:
    return named(talk, _visited(talk)[1].id)


OPINION = Form(
    name="opinion",
    questions=_ask,
    finish=_finish,
    said=lambda talk: (line("dialog-opinion-asked", reference=talk.text("reference"), whom=_called(talk)),),
    called=_asked_head,
    head=_asked_head,
    still=lambda talk: talk.against(AskWhom(talk.actor, talk.number("visit"))),
)


def _opinion(talk: Talk) -> Opinion:
    return talk.work.require(Opinion, talk.number("opinion"))


def _ask_words(talk: Talk) -> list[Question]:
    opinion = _opinion(talk)
    asker = talk.work.store.get(Person, opinion.by)
    who = asker.short if asker else ""
    return [words_asked(line("dialog-advice", who=who, question=opinion.question, limit=LONGEST))]


def _give(talk: Talk) -> Finished:
    given = talk.do(GiveOpinion(talk.actor, talk.number("opinion"), talk.text("reason")))
    return Finished({"reference": given.reference})


def _advice_head(talk: Talk) -> Line:
    return named(talk, _opinion(talk).request)


ADVICE = Form(
    name="advice",
    questions=_ask_words,
    finish=_give,
    said=lambda talk: (line("dialog-advised", reference=talk.text("reference")),),
    called=_advice_head,
    head=_advice_head,
    still=lambda talk: talk.against(AskAdvice(talk.actor, talk.number("opinion"))),
)
