"""The texts that the code says, read from its source, and the texts that are written."""

import ast
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import get_args, get_type_hints

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from tests.rules.figure_words import FIGURES
from wording.speaker import TEXTS
from workflow.announcements.office_days import UNCLEAR
from workflow.dates import CODES
from workflow.events.event_table import EventChange
from workflow.model import ImportKind, Intervention, Outcome, Purpose, RuleOffer, Status, Verdict
from workflow.model.literals import Held, NeedState, Reminded, WantedOfRequest
from workflow.office.movers import Why
from workflow.office.work_list import TABS
from workflow.requests.cards.choices import Reasoned
from workflow.requests.publishing import typed_results
from workflow.rounds.overview import Mark
from workflow.rules import titles
from workflow.spec import FieldSpec
from workflow.spec.basics import Shape
from workflow.spec.check_senders import UNIT_KINDS
from workflow.spec.duty_spec import Every
from workflow.spec.owing import Whom
from workflow.spec.quantities import QuantityUnit
from workflow.spec.term import COURSE, EVENT
from workflow.spec.verbs import BUILT_IN
from workflow.spec.when import RESERVED, YES_NO

HOUSE = Path(__file__).parents[2]
SOURCES = sorted(p for p in (HOUSE / "workflow").rglob("*.py") if "spec" not in p.parts)
SOURCES.append(HOUSE / "wording" / "render.py")

OURS = (
    "cards.ftl", "notices.ftl", "problems.ftl", "refusals.ftl", "dates.ftl", "results.ftl", "rounds.ftl",
    "stuck.ftl", "requesters.ftl", "replies.ftl",
)  # fmt: skip

VERBS = tuple(BUILT_IN)
KINDS = get_args(FieldSpec.model_fields["kind"].annotation)
NAMED = ("unit", "person")
EVERY = get_args(Every)
MANNERS = ("", "-result")
AIMS = (*MANNERS, "-approval")
WAYS_OF_EXTRAS = ("photos", "file", "link", "date", "date_range", "time")
SENT = [purpose for purpose in get_args(Purpose) if purpose != "offered"]
NOT_PASS = [v for v in get_args(Verdict) if v != "pass"]
INSTEAD = ("keep", "against")  # how texts call a refusal of a correction, and one voice of several
WORDS = ("pass", *NOT_PASS, *INSTEAD)
SHAPES = [field for shape in Shape.__subclasses__() for field in shape.model_fields.items()]
RULE_KEYS = sorted({field.alias or name for name, field in SHAPES} - {"vi", "en"})
RULE_VALUES = ("yes", "no", "unit", "organisation", "vi", "en", "any", "all", "reason", *KINDS, *VERBS)
ENDS_OF_OFFERS = [s for s in get_args(get_type_hints(RuleOffer)["state"]) if s != "open"]
DAY_PROBLEMS = ("kind", "column", "far", "many", "empty", "unread", *UNCLEAR.values())

# What a key put together from parts can become. A new one in the code is described here.
PARTS: dict[str, list[Iterable[str]]] = {
    "state{of}-verb": [("", "-correction")],
    "state{of}-named": [("", "-correction")],
    "state{self.manner}-{self.request.outcome or self.request.status}": [
        MANNERS,
        (*get_args(Outcome), *get_args(Status)),
    ],
    "state-corrected{self.manner}-{self.request.outcome or self.request.status}": [
        MANNERS,
        ("publishing", "rechecking", "confirmed", "unconfirmed"),
    ],
    "queue-only-{each}": [(*get_args(Held), "mine", "free")],
    "notice-opinion-{what}": [("given", "none", "late", "lost", "away")],
    "notice-role-{what}": [("until", "alone", "over", "over-of")],
    "unit-tied-{what}": [("people", "requests", "events", "units", "rounds", "links")],
    "rule-{key}": [RULE_KEYS],
    "capacity-{SIGNS[each]}": [("tuq", "kt", "tl")],
    "rules-sign-{part}": [("drafts", "reviews", "approves")],
    "rules-signed-{given.part}": [("drafts", "reviews", "approves")],
    "rules-instead-{given.instead}": [("nobody", "agreed", "urgent")],
    "do-sign-{why}": [("nobody", "agreed", "urgent")],
    "delegation-scope-{scope}": [("types", "steps", "units")],
    "notice-delegation-{what}": [("given", "begun", "over", "ended")],
    "told-{telling.why}": [get_args(Reminded)],
    "why-you-{how}": [("hold", "stand", "late", "veto")],
    "digest-publish{case.manner}": [MANNERS],
    "card-where{case.manner}": [MANNERS],
    "card-promise{what}": [("-correction", *AIMS)],
    "card-promise-late{what}": [("-correction", *AIMS)],
    "card-recall{what}": [("-correction", *MANNERS)],
    "task-out{case.manner}": [MANNERS],
    "promise-breaks{says}": [AIMS],
    "promise-misses{says}": [AIMS],
    "promise-exceeds{says}": [AIMS],
    "recheck-please{case.manner}": [MANNERS],
    "quantity-{amount.unit}": [get_args(QuantityUnit)],
    "rule-is-{value}": [("return", "close", "goes_on")],
    "history-then-{then}": [("goes_on", "return", "close")],
    "moment-{name}": [(*COURSE, EVENT)],
    "period-{found.every}": [EVERY],
    "rule-is-{every}": [EVERY],
    "rule-is-{owing.name}": [UNIT_KINDS],
    "rule-owing-{owing.whom}": [get_args(Whom)],
    "website-{mark}-counted": [get_args(Mark)],
    "length-{how}": [("more", "less", "file", "text")],
    "do-{v}": [("return", "refuse")],
    "history-{word}": [WORDS],
    "history-{step.kind}": [get_args(get_type_hints(Intervention)["kind"])],
    "history-{r.why}": [SENT],
    "history-{each.answer}": [("right", "wrong", "silent")],
    "card-choose-{word}": [(*get_args(Reasoned), *INSTEAD)],
    "card-{word}-sure": [("refuse", *INSTEAD)],
    "do-{council.word(case.deciders, visit, card.person)}": [("refuse", *INSTEAD)],
    "answer-kind-{self.spec.kind}": [KINDS],
    "{self.spec.kind}-none": [NAMED],
    "{self.spec.kind}-many": [NAMED],
    "{self.spec.kind}-which": [NAMED],
    "said-{decided.word}": [WORDS],
    "said-{self.answer}": [("know", "later")],
    "days-{why}": [DAY_PROBLEMS],
    "stuck-why-{why}": [get_args(Why)],
    "rules-{offer.state}": [ENDS_OF_OFFERS],
    "rules-head-{offer.state}": [ENDS_OF_OFFERS],
    "dialog-work-{tab}": [TABS],
    "dialog-none-{tab}": [TABS],
    "dialog-draft-{each.purpose}": [get_args(Purpose)],
    "dialog-preview-{draft.purpose}": [SENT],
    "dialog-ready-{self.purpose}": [SENT],
    "dialog-do-send-{draft.purpose}": [SENT],
    "dialog-sent-{talk.text('purpose')}": [SENT],
    "dialog-unchanged-{talk.text('purpose')}": [[each for each in SENT if each != "new"]],
    "dialog-ask-{asking.kind}": [KINDS],
    "answer-kind-{gives}": [("file", "table")],
    "dialog-hand-in-{gives}": [("file", "table")],
    "dialog-result-{gives.result}": [typed_results.KINDS],
    "dialog-why-{item.why}": [("decide", "publish", "result", "open", "supplement", "opinion", "away")],
    "dialog-why-{item.why}-due": [(*get_args(WantedOfRequest), "open", "away")],
    "events-need-{need.state}": [[s for s in get_args(NeedState) if s != "cancelled"]],
    "events-row-{change.kind}": [get_args(get_type_hints(EventChange)["kind"])],
    "import-problems-{found.kind}": [get_args(ImportKind)],
    "dialog-sure-{word}": [("refuse", *INSTEAD)],
    "dialog-do-sure-{word}": [("refuse", *INSTEAD)],
    "dialog-reason-{_word(talk)}": [(*NOT_PASS, *INSTEAD)],
    "dialog-step-{talk.text('step')}": [("end", "recall", "correct")],
    **FIGURES,
    "off-{kind}": [("holiday", "swapped")],
    "days-type-{talk.text('adding')}": [("off", "worked")],
    "rule-one-{part}": [titles.NAMED],
    "rule-{path[-1]}": [RULE_KEYS],
    "rule-word-{test.name}": [RESERVED],
    "rule-is-{option}": [(*UNIT_KINDS, *YES_NO)],
    "rule-word-{name}": [RESERVED],
    "trial-end{aim(branch.asked)}": [AIMS],
    "rule-is-{word}": [RULE_VALUES],
    "rule-is-{name}": [UNIT_KINDS],
    "rule-party-{party.who}": [("author", "everybody")],
    "rule-party-{form}": [("named", "parent", "answer", "person", "author", "everybody")],
    "problem-{kept.get('code')}": [CODES],
    "dialog-do-instead-{how}": [("text", "over-file", "file")],
    "dialog-held-{how}": [("text", "over-file", "file", "late")],
    "dialog-way-{kind}": [WAYS_OF_EXTRAS],
    "problem-{unfit.code}": [("text-link", "text-word")],
    "problem-{code}": [("letters-capitals", "letters-small")],
    "dialog-do-{code}": [("letters-capitals", "letters-small")],
}
# Problems that a question says in words of its own (`Question.objection`), or by its echo alone.
OF_QUESTIONS = ("", "event-words", "place-words", "yes-no", "spot-unread", "spot-places")
# Who says a text: the name of the call, the prefix of its key, the values it always gives.
CALLS = {
    "line": ("", ()),
    "head": ("", ("subject",)),
    "tell": ("", ()),
    "Refusal": ("refusal-", ()),
    "Problem": ("problem-", ()),
    "Answered": ("problem-", ()),
    "Pressed": ("", ("reference", "done")),
    "RowProblem": ("problem-", ("rows", "count", "value", "near")),
}


def _given_in(tree: ast.AST, name: str) -> Iterator[ast.expr]:
    """Return the values that a name is given anywhere in a tree."""
    for each in ast.walk(tree):
        targets = each.targets if isinstance(each, ast.Assign) else [getattr(each, "target", None)]
        if isinstance(each, ast.Assign | ast.AnnAssign) and each.value:
            yield from (each.value for target in targets if target and ast.unparse(target) == name)


def _keys(node: ast.expr | None, where: ast.AST, module: ast.AST) -> Iterator[str]:
    """The keys an expression can stand for."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _keys(node.body, where, module)
        yield from _keys(node.orelse, where, module)
    elif isinstance(node, ast.JoinedStr):
        template = ast.unparse(node)[2:-1]
        assert template in PARTS, f"say in PARTS what {template!r} can become"
        filled = re.sub(r"\{.*?\}", "{}", template)
        yield from (filled.format(*parts) for parts in product(*PARTS[template]))
    elif isinstance(node, ast.Name):
        for value in _given_in(where, node.id):
            yield from _keys(value, where, module)
    elif isinstance(node, ast.Subscript):
        for table in _given_in(module, ast.unparse(node.value)):
            for value in table.values if isinstance(table, ast.Dict) else ():
                yield from _keys(value, where, module)


def _given(call: ast.Call) -> set[str] | None:
    """The names of the values a call gives, or None where they cannot be read from the source."""
    names = {k.arg for k in call.keywords if k.arg}
    for argument in call.args[1:]:
        if isinstance(argument, ast.Dict):
            names |= {
                k.value for k in argument.keys if isinstance(k, ast.Constant) and isinstance(k.value, str)
            }
    return None if any(k.arg is None for k in call.keywords) else names


def _objects_itself(tree: ast.AST) -> bool:
    """Whether the questions of a module say their problems by texts of their own."""
    return any(isinstance(each, ast.keyword) and each.arg == "objection" for each in ast.walk(tree))


def _uses(tree: ast.AST) -> Iterator[tuple[str, set[str] | None]]:
    objects_itself = _objects_itself(tree)
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        for call in ast.walk(function):
            if not isinstance(call, ast.Call):
                continue
            name = ast.unparse(call.func).rsplit(".", 1)[-1]
            if name not in CALLS or (name == "Problem" and objects_itself):
                continue
            prefix, always = CALLS[name]
            place = 1 if name == "RowProblem" else 0
            first = call.args[place] if len(call.args) > place else None
            given = _given(call)
            for key in _keys(first, function, tree):
                if name == "Problem" and key in OF_QUESTIONS:
                    continue
                yield prefix + key, None if given is None else given | set(always)


@cache
def used() -> list[tuple[str, frozenset[str] | None]]:
    """Every text the product says, with the values given to it."""
    found = []
    for path in SOURCES:
        for key, given in _uses(ast.parse(path.read_text("utf-8"))):
            found.append((key, None if given is None else frozenset(given)))
    return [*found, *((f"problem-{code}", frozenset({"text"})) for code in CODES)]


@cache
def texts(language: str, only: tuple[str, ...] = ()) -> dict[str, ftl.Message]:
    found: dict[str, ftl.Message] = {}
    for path in sorted((TEXTS / language).glob("*.ftl")):
        if only and path.name not in only:
            continue
        for entry in FluentParser(with_spans=False).parse(path.read_text("utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in found, f"{entry.id.name} is written twice"
                found[entry.id.name] = entry
    return found


def _nodes(node: object) -> Iterator[object]:
    yield node
    if isinstance(node, ftl.BaseNode):
        for value in vars(node).values():
            for each in value if isinstance(value, list) else [value]:
                yield from _nodes(each)


def references(message: ftl.Message) -> set[str]:
    return {n.id.name for n in _nodes(message.value) if isinstance(n, ftl.MessageReference)}


def variables(language: str, key: str) -> set[str]:
    message = texts(language)[key]
    own = {n.id.name for n in _nodes(message.value) if isinstance(n, ftl.VariableReference)}
    return own.union(*(variables(language, other) for other in references(message)))


def pieces(message: ftl.Message) -> str:
    """The words of a text, without what is put into it."""
    return "\n".join(n.value for n in _nodes(message.value) if isinstance(n, ftl.TextElement))
