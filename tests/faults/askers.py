"""An office of the second edition, and acts of those whom its steps ask: each from one request, on its own.

A step and a task ask questions, an opinion is asked and given, a council agrees or is stopped by a veto, a
request is escalated and returned, and a step goes on when its time is over.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any  # each act belongs to its own kind of office

from sandbox.client import Person
from storage import Records
from storage.offline import with_records
from tests.faults.broken import BrokenOffice, actor
from tests.faults.crowd import PATIENCE, shows, tap
from tests.faults.dying import check_death, die_at
from tests.faults.points import Point
from tests.faults.switches import TICK
from tests.kit.editions import second
from workflow import model
from workflow.actions import AskOpinion, Decide
from workflow.model import Answers, Verdict

OFTEN = "0.2"  # seconds between two looks at what is due
BEFORE_DESK = """      - name: endorsement
        by: office
        verb: {vi: thống nhất, en: endorse/endorsed}
        may: [more, return]
        when: {category: [research, other]}
        within: 1 working day
        late: {goes_on: true}
"""
BEFORE_BOARD = """      - name: council
        by: board
        verb: {vi: thông qua, en: adopt/adopted}
        needs: 2
        veto: deputy
        may: [more, return, refuse]
        when: escalated
"""
FIELDS = """    fields:
      fits: {kind: tick, title: {vi: Đúng quy định, en: Follows the rules}, required: true}
      remark: {kind: text, title: {vi: Nhận xét, en: Remark}}
      section:
        kind: choice
        title: {vi: Mục trên website, en: Section}
        required: true
        options: {home: {vi: Trang chủ, en: Home}, events: {vi: Sự kiện, en: Events}}
"""
DESK, BOARD, IN_TIME = (
    "      - name: desk\n        by: desk\n",
    "      - name: board\n",
    "within: 1 working day",
)
CHANGES = (
    ("    fields:\n", f"    sent_by: [staff]\n    ask_whom: unit_head\n{FIELDS}"),
    (DESK, f"{BEFORE_DESK}{DESK}        asks: [fits, remark]\n"),
    ("may: [edit, more, return, refuse]", "may: [edit, more, return, refuse, escalate, opinion]"),
    (BOARD, f"{BEFORE_BOARD}{BOARD}"),
    (f"channel: website_vi, {IN_TIME}", f"channel: website_vi, {IN_TIME}, asks: [section]"),
)


def rules() -> str:
    """The rules of broken offices, with steps that ask."""
    text = second(BrokenOffice.rules)
    for old, new in CHANGES:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


class Askers:
    """Requests that wait for one act each, and the acts. An act is over when its effect is there."""

    def __init__(self, office: BrokenOffice) -> None:
        self.office = office
        self.done: list[tuple[str, int]] = []

    @property
    def acts(self) -> "Mapping[str, Act]":
        return ACTS

    async def hire(self) -> None:
        await self.office.hire("office", "Cao Thị Mai", "Cô", [("office", None)])

    def seed(self, act: str) -> int:
        """A request at the step where somebody acts."""
        request = self.office.send(self.office.staff.pop(0))
        for who, verdict, answers in self.acts[act].before:
            self._decide(request, who, verdict, answers)
        if self.acts[act].is_asked:
            visit = self.newest("visit", request)
            asked = AskOpinion(actor(self.office.people["yến"]), visit, "office", "Có trùng lịch không?")
            with_records(self.office.database, lambda records: asked.perform(self.office.work(records)))
        return request

    def _decide(self, request: int, who: str, verdict: Verdict, answers: Answers) -> None:
        def run(records: Records) -> None:
            revision = records.one(model.Revision, request=request)
            assert revision
            by, visit = actor(self.office.people[who]), self.newest("visit", request)
            Decide(by, visit, revision.id, verdict, "Vượt thẩm quyền", answers=answers).perform(
                self.office.work(records)
            )

        with_records(self.office.database, run)

    def newest(self, kind: str, request: int) -> int:
        """The newest visit, revision, opinion or task of a request; 0 where there is none."""
        return int(self.office.ask(f"SELECT max(id) FROM {kind} WHERE request = ?", request)[0][0] or 0)

    async def die_at_each(self, points: Sequence[Point]) -> None:
        """Kill the office at each point by the act that belongs to it, each in a request of its own."""
        self.office.switches.turn(TICK, OFTEN)
        await self.hire()
        waiting = [(point, self.seed(point.act)) for point in points]
        await self.office.start()
        await self.office.settle()
        for point, request in waiting:
            dies = die_at(self.office, point, self.act(point.act, request))
            await check_death(self.office, point, dies, self.check_done)

    async def act(self, act: str, request: int) -> None:
        """Act, and wait for what must follow, however often the bot dies in between."""
        await self.acts[act].does(self, request)
        async with asyncio.timeout(PATIENCE):
            while not self.is_done(act, request):
                await asyncio.sleep(0.05)
        self.done.append((act, request))

    def check_done(self) -> None:
        """Check that each act has had its effect, once."""
        assert [each for each in self.done if not self.is_done(*each)] == []

    def is_done(self, act: str, request: int) -> bool:
        """Whether the effect of an act is there, once."""
        return self.office.ask(self.acts[act].effect, request) == [(1,)]

    # acts

    async def enter(self, who: str, way: str, request: int) -> Person:
        """Open a window by the link of a card, about what is open now."""
        ids = {kind: self.newest(kind, request) for kind in ("visit", "revision", "opinion", "task")}
        person = self.office.people[who]
        await person.start(way.format(**ids))
        return person

    async def press(self, who: str, request: int, data: str) -> None:
        """Press a button of somebody's card, and do not wait for the answer."""
        person = self.office.people[who]
        card, message = self.office.ask(PLACE, request, str(person.id))[0]
        await self.office.sandbox.admin(
            "press", person=person.id, message_id=message, data=f"1:{card}:{data}"
        )

    async def answer(self, request: int) -> None:
        """Tick what the step asks, leave the rest out, and pass."""
        desk = await self.enter("yến", "pass-{visit}-{revision}", request)
        await shows(desk, "Đúng quy định")
        await tap(desk, "Đánh dấu", "Nhận xét")
        await tap(desk, "Bỏ qua", "Xem lại trước khi quyết định")
        await desk.press("Duyệt", within=PATIENCE, timeout=0)

    async def publish(self, request: int) -> None:
        webmaster = await self.enter("đạt", "link-{task}", request)
        await shows(webmaster, "Mục trên website")
        await tap(webmaster, "Trang chủ", "dán đường dẫn")
        await webmaster.say(f"https://bien-xanh.example.vn/tin/{request}")

    async def ask(self, request: int) -> None:
        desk = await self.enter("yến", "opinion-{visit}", request)
        await shows(desk, "Xin ý kiến ai?")
        await tap(desk, "Văn phòng Trường", "cho ý kiến về điều gì?")
        await desk.say("Có trùng lịch không?")

    async def give(self, request: int) -> None:
        adviser = await self.enter("office", "advise-{opinion}", request)
        await shows(adviser, "“Có trùng lịch không?”")
        await adviser.say("Không trùng")

    async def decline(self, request: int) -> None:
        await self.press("office", request, f"none:{self.newest('opinion', request)}")

    async def agree(self, request: int) -> None:
        data = f"pass:{self.newest('visit', request)}.{self.newest('revision', request)}"
        await self.press("minh", request, data)
        await self.press("thu", request, data)

    async def reason(self, who: str, verdict: str, request: int) -> Person:
        reference = self.office.ask("SELECT reference FROM request WHERE id = ?", request)[0][0]
        person = await self.enter(who, f"{verdict}-{{visit}}-{{revision}}", request)
        await shows(person, reference)
        await person.say("Trùng với tin đã đăng")
        return person

    async def veto(self, request: int) -> None:
        chair = await self.reason("dũng", "refuse", request)
        await shows(chair, "với lý do")
        await chair.press("Từ chối", within=PATIENCE, timeout=0)

    async def escalate(self, request: int) -> None:
        await self.reason("yến", "escalate", request)

    async def give_back(self, request: int) -> None:
        await self.reason("yến", "return", request)

    async def overtake(self, subject: str, request: int) -> None:
        """The time of a step or of an opinion is over."""
        end = "UPDATE deadline SET due_at = '2026-01-06 00:00:00' WHERE kind = 'late' AND subject = ?"
        self.office.change(f"{end} AND subject_id = ?", subject, self.newest(subject, request))

    async def go_on(self, request: int) -> None:
        await self.overtake("visit", request)

    async def wait(self, request: int) -> None:
        await self.overtake("opinion", request)


PLACE = """
    SELECT c.id, CAST(p.message AS INTEGER) FROM card c
    JOIN card_part p ON p.card = c.id AND p.post = c.post AND p.n = 0 WHERE c.request = ? AND p.place = ?
"""
Steps = tuple[tuple[str, Verdict, Answers], ...]
TO_DESK: Steps = (("khang", "pass", {}), ("office", "pass", {}))
TO_COUNCIL: Steps = (*TO_DESK, ("yến", "escalate", {}))
RELEASED: Steps = (*TO_DESK, ("yến", "pass", {"fits": True}), ("minh", "pass", {}))
LEFT = "SELECT 1 FROM visit WHERE request = ? AND stage = '{}' AND outcome = '{}'"
OPINION = "SELECT 1 FROM opinion WHERE request = ? AND "


@dataclass(frozen=True)
class Act:
    """An act: what was decided before it, what is done, and what is then in the database."""

    before: Steps
    does: Callable[[Any, int], Awaitable[object]]
    effect: str
    is_asked: bool = False  # an opinion was asked before


ACTS = {
    "pass": Act(TO_DESK, Askers.answer, f"{LEFT.format('desk', 'pass')}"),
    "publish": Act(
        RELEASED,
        Askers.publish,
        "SELECT 1 FROM task WHERE request = ? AND state = 'done' AND answers LIKE '%home%'",
    ),
    "ask": Act(TO_DESK, Askers.ask, f"{OPINION} question = 'Có trùng lịch không?'"),
    "give": Act(TO_DESK, Askers.give, f"{OPINION} words = 'Không trùng'", is_asked=True),
    "decline": Act(TO_DESK, Askers.decline, f"{OPINION} state = 'none'", is_asked=True),
    "decide first": Act(TO_DESK, Askers.answer, f"{OPINION} state = 'over'", is_asked=True),
    "agree": Act(TO_COUNCIL, Askers.agree, LEFT.format("council", "pass")),
    "veto": Act(TO_COUNCIL, Askers.veto, LEFT.format("council", "refuse")),
    "escalate": Act(TO_DESK, Askers.escalate, LEFT.format("desk", "escalate")),
    "return": Act(TO_DESK, Askers.give_back, LEFT.format("desk", "return")),
    "go on": Act(TO_DESK[:1], Askers.go_on, LEFT.format("endorsement", "late")),
    "wait": Act(TO_DESK, Askers.wait, f"{OPINION} late_at IS NOT NULL", is_asked=True),
}
