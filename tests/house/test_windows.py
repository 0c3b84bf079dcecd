"""Every window of the dialogs: declared, reachable, drawn in both languages, within the platform's limits."""

import ast
import html
import random
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiogram.fsm.state import StatesGroup
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, StartMode

import dialogs
from dialogs import states
from dialogs.fields.cursor import STATES as WINDOWS
from tests.chat.desk import Desk, Reader, document, open_desk, photo, sticker
from tests.kit.day import on_monday
from wording import Wording
from wording.speaker import TEXTS
from workflow import model
from workflow.actions import AddPhoto, Decide, OfTask, PlanEvent, PublishTask, StartEdit, StartSupplement
from workflow.media.files import SentFile
from workflow.spec import FieldSpec
from workflow.text import units

pytestmark = on_monday

HOUSE = Path(__file__).parents[2]
AREAS = ("fields", "new_request", "my_work", "asks")
SOURCES = [p for area in (".", *AREAS) for p in sorted((HOUSE / "dialogs" / area).glob("*.py"))]
GROUPS = (states.Form, states.MyWork, states.Asks, states.Closing, states.Away)
STATES = [state for group in GROUPS for state in group.__states__]
LIMIT, DATA, LABEL, WIDE = 4096, 64, 20, 40
LONG = "Một đoạn <b>dài</b> & có dấu. " * 640


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path) as desk:
        yield desk


def test_every_state_has_one_window() -> None:
    made = {d.states_group(): d for d in dialogs.router().sub_routers if isinstance(d, Dialog)}
    for group, dialog in made.items():
        assert sorted(map(str, dialog.states())) == sorted(map(str, group.__states__))
    declared = {v for v in vars(states).values() if isinstance(v, type) and issubclass(v, StatesGroup)}
    assert set(GROUPS) <= declared - {StatesGroup} <= set(made)


def _named_states(path: Path) -> set[str]:
    """States a file names, such as “Form.preview”."""
    names = {group.__name__: group for group in GROUPS}
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in names:
            assert hasattr(names[node.value.id], node.attr), (
                f"{path.name}: no state {node.value.id}.{node.attr}"
            )
            found.add(f"{node.value.id}:{node.attr}")
    return found


def test_every_jump_is_declared_and_every_state_is_jumped_to() -> None:
    jumped = set().union(*(_named_states(p) for p in SOURCES if p.name != "windows.py"))
    assert jumped == {state.state for state in STATES}


def test_every_kind_of_field_has_a_window() -> None:
    assert set(WINDOWS) == set(FieldSpec.model_fields["kind"].annotation.__args__)


@pytest.mark.parametrize("language", Wording.languages)
def test_every_text_of_a_dialog_is_used(language: str) -> None:
    """A key is written out, or put together from a part that is written out."""
    code = "\n".join(path.read_text("utf-8") for path in SOURCES)
    texts = "\n".join(path.read_text("utf-8") for path in sorted((TEXTS / language).glob("*.ftl")))
    keys = re.findall(r"^(dialog-[\w-]*) =", texts, re.MULTILINE)
    patterns = [re.sub(r"\\\{.*?\\\}", ".+", re.escape(k)) for k in re.findall(r'"(dialog-[^"]+)"', code)]
    assert [k for k in keys if not any(re.fullmatch(p, k) for p in patterns)] == []


@pytest.mark.parametrize("language", Wording.languages)
def test_labels_fit_a_button(language: str, desk: Desk) -> None:
    text = "\n".join(path.read_text("utf-8") for path in sorted((TEXTS / language).glob("*.ftl")))
    for key in re.findall(r"^(dialog-(?:do|tab)-[\w-]+) =", text, re.MULTILINE):
        label = desk.wording.text(language, key, count=99)
        assert 0 < len(label) <= LABEL, (key, label)


def check(message: Message) -> None:
    """What the platform would refuse, and what a reader would stumble over."""
    visible = html.unescape(re.sub(r"<[^>]+>", "", message.text or ""))
    assert visible.strip()
    assert units(visible) <= LIMIT, (units(visible), visible[:200])
    assert "???" not in visible
    assert "None" not in visible
    for row in message.reply_markup.inline_keyboard if message.reply_markup else []:
        for button in row:
            assert len(button.callback_data.encode()) <= DATA
            assert 0 < len(button.text) <= (LABEL if len(row) > 1 else WIDE), button.text


class Stage:
    """One office in which every window has something to show."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def set(self) -> "Stage":
        desk = self.desk
        self.filled = await desk.draft(body=LONG, source="https://vidu.edu.vn/nguon")
        for n in range(3):
            await desk.photo(self.filled, f"p{n}", n, caption="Ảnh <i>")
        self.request = await desk.request(body=LONG, title="Tên <b>&</b> " + "dài " * 30)
        revision = await desk.one(model.Revision, request=self.request)
        visit = await desk.one(model.Visit, request=self.request)
        await desk.act("khang", Decide, visit.id, revision.id, "more", "Thiếu ảnh & <chú thích>. " * 30)
        self.supplement = await desk.act("hạnh", StartSupplement, self.request)
        self.second = await desk.request()
        second = await desk.one(model.Visit, request=self.second)
        self.seen = (await desk.one(model.Revision, request=self.second)).id
        await desk.act("khang", Decide, second.id, self.seen, "pass")
        self.visit = (await desk.one(model.Visit, request=self.second, left_at=None)).id
        self.edit = await desk.act("yến", StartEdit, self.second)
        self.task = await self.released()
        self.recheck = await self.published()
        self.out = (await desk.get(model.Recheck, self.recheck)).request
        self.waiting = (await desk.get(model.Task, self.task)).request
        self.banner = await desk.draft(type="banner", event_date="27/11/2026")
        self.press = await desk.draft(type="press")
        self.coverage = await desk.draft(type="coverage")
        for n in range(8):
            day, title = f"2026-12-{n + 10}", f"{n} <b> & " + "dài " * 30
            await desk.act("hạnh", PlanEvent, "economics", title[:150].strip(), day, day)
        self.photos, self.note = await self.released("banner"), await self.released("press")
        for n in range(3):
            sent = SentFile("photo", f"id-{n}", f"r{n}", n, caption="Ảnh <i>")
            await desk.act("yến", AddPhoto, OfTask(self.photos), sent)
        self.round = await self.opened()
        return self

    async def released(self, type: str = "news") -> int:
        id = await self.desk.request(type=type)
        revision = await self.desk.one(model.Revision, request=id)
        for name in ("khang", "yến", "minh"):
            visit = await self.desk.one(model.Visit, request=id, left_at=None)
            await self.desk.act(name, Decide, visit.id, revision.id, "pass")
        return int((await self.desk.one(model.Task, request=id, afterwards=False)).id)

    async def published(self) -> int:
        task = await self.desk.get(model.Task, await self.released())
        for each in await self.desk.app.ask(lambda work: work.store.all(model.Task, request=task.request)):
            await self.desk.act("đạt", PublishTask, each.id, "https://vidu.edu.vn/tin")
        return int((await self.desk.one(model.Recheck, request=task.request)).id)

    async def opened(self) -> int:
        """A round of the month for the unit's site."""
        desk = self.desk
        now, rules = desk.clock.now(), desk.app.rulebook.current
        turn = model.DutyRound(
            duty="unit_site", unit="economics", period="2026-12", rules=rules, opened_at=now, due_at=now
        )
        return int((await desk.database.write(lambda store: store.add(turn))).id)

    def entrances(self) -> list[tuple[str, Any]]:
        """Who can come in where, with a state to be put at, and the cursor for it."""
        form = states.Form
        keys = self.desk.spec.request_types["news"].fields
        at = {state: ("hạnh", {"draft": self.filled, "chooser": "unit"}) for state in form.__states__}
        found = [(who, state, data) for state, (who, data) in at.items()]
        for key, spec in keys.items():
            state = getattr(form, spec.kind)
            found += [
                ("hạnh", state, {"draft": self.filled, "field": key, "alone": a}) for a in (True, False)
            ]
        late = {"draft": self.banner, "field": "event_date"}
        for state in (form.date, form.sure, form.calendar, form.late, form.late_reason):
            found += [("hạnh", state, {**late, "proposed": "2026-11-27", "offered": ["2026-11-27"]})]
        shown = {"draft": self.banner, "field": "shown", "offered": ["2026-11-27/2026-12-02"]}
        found += [("hạnh", form.date_range, shown), ("hạnh", form.calendar, {**shown, "first": "2026-12-01"})]
        found += [("hạnh", form.time, {"draft": self.press, "field": "time", "offered": ["08:00"]})]
        found += [("hạnh", form.event, {"draft": self.coverage, "field": "event", "page": p}) for p in (0, 1)]
        recased = {"code": "letters-small", "better": "Hội thảo", "typed": "hội thảo"}
        found += [("hạnh", form.letters, {"draft": self.filled, "field": "title", "letters": recased})]
        for state in (form.blank_sure, form.photos_less, form.photos_caption):
            found += [("hạnh", state, {"draft": self.filled, "field": "photos"})]
        found += [("hạnh", form.preview, {"draft": self.supplement})]
        body = {"draft": self.supplement, "field": "body"}
        found += [("hạnh", form.spot, body)]
        for spot in (["một", "một <b>"], ["Đoạn", "Phần"]):
            found += [("yến", form.spot_sure, {**body, "draft": self.edit, "spot": spot})]
        for back in ("long_text", "preview"):
            place = {"field": "body", "back": back}
            for given in ({"text": LONG}, {"text": "Một đoạn."}, {"file": {"name": "bài.docx"}}):
                found += [("hạnh", form.held, {**body, "held": {**place, **given}})]
            found += [("hạnh", form.replace_sure, {**body, "held": {**place, "text": "Một đoạn."}})]
        found += [("yến", form.preview, {"draft": self.edit})]
        found += [("sơn", form.unit, {}), ("sơn", form.type, {"unit": "training"})]
        found += [
            (w, states.MyWork.lists, {"tab": t})
            for w in ("hạnh", "khang", "yến", "đạt", "sơn")
            for t in ("mine", "theirs", "drafts")
        ]
        for state in (states.MyWork.request, states.MyWork.withdraw):
            found += [
                (w, state, {"request": r}) for w in ("hạnh", "khang") for r in (self.request, self.second)
            ]
        seen = {"visit": self.visit, "revision": self.seen}
        found += [("yến", states.Asks.reason, {**seen, "verdict": v}) for v in ("more", "return", "refuse")]
        found += [
            ("yến", states.Asks.sure, {**seen, "verdict": "refuse", "reason": "Trùng tin"}),
            ("đạt", states.Asks.link, {"task": self.task}),
            ("yến", states.Asks.photos, {"task": self.photos}),
            ("yến", states.Asks.photos_less, {"task": self.photos}),
            ("yến", states.Asks.photos_caption, {"task": self.photos}),
            ("yến", states.Asks.note, {"task": self.note}),
            ("hạnh", states.Asks.wrong, {"recheck": self.recheck}),
            ("minh", states.Asks.step, {"request": self.waiting, "step": "recall"}),
            ("minh", states.Asks.step, {"request": self.out, "step": "correct"}),
            ("khang", states.Asks.update, {"round": self.round, "item": 1}),
            ("đạt", states.Asks.link_sure, {"task": self.task, "link": "https://vidu.edu.vn/tin"}),
        ]
        days = [["2026-11-23", "2026-12-07"], ["2026-12-07", "2026-12-07"]]
        found += [("khang", states.Away.ask, {})]
        found += [("khang", states.Away.sure, {"days": days[:n]}) for n in (1, 2)]
        found += [("hạnh", states.Closing.line, {"line": "Xong <b>"})]
        without_field = {
            form.text,
            form.long_text,
            form.held,
            form.replace_sure,
            form.spot,
            form.spot_sure,
            form.choice,
            form.yes_no,
            form.date,
            form.time,
            form.date_range,
            form.event,
            form.sure,
            form.calendar,
            form.late,
            form.late_reason,
            form.letters,
            form.link,
            form.photos,
            form.photos_less,
            form.photos_caption,
            form.file,
            form.blank_sure,
        }
        return [(w, s, d) for w, s, d in found if s not in without_field or "field" in d]


async def put_at(reader: Reader, state: Any, data: dict[str, Any]) -> Message:
    """Draw a window with this cursor, whatever its dialog would begin with."""

    async def begin(_: object, manager: DialogManager) -> None:
        manager.dialog_data.update(data)

    async def enter(manager: DialogManager) -> None:
        dialog = next(d for d in reader.desk.dialogs() if d.states_group() is state.group)
        kept, dialog.on_start = dialog.on_start, begin
        try:
            await manager.start(state, data=data, mode=StartMode.RESET_STACK)
        finally:
            dialog.on_start = kept

    return await reader.enter(enter)


@pytest.mark.parametrize("language", Wording.languages)
async def test_every_window_is_drawn(desk: Desk, language: str) -> None:
    stage = await Stage(desk).set()
    drawn = set()
    for name, state, data in stage.entrances():
        await desk.speak(name, language)
        check(await put_at(desk.people[name], state, data))
        drawn.add(state)
    assert drawn == set(STATES)


CONTENTS = ("text", "date", "link", "photo", "album", "document", "sticker", "command", "nothing")


async def send(reader: Reader, what: str, rng: random.Random) -> None:
    """A message of some kind, fitting or not."""
    name = f"{rng.random()}"
    match what:
        case "text":
            await reader.say(rng.choice(["Chữ", "<b>&", LONG, "\u200b", "1" * 200]))
        case "date":
            await reader.say(
                rng.choice(["27/11", "31/2/2026", "5/12", "14:30", "2 giờ", "5-7/12", "tuần sau"])
            )
        case "link":
            await reader.say(rng.choice(["https://vidu.edu.vn", "https://a:b@c.vn", "Ở vidu.edu.vn/tin."]))
        case "photo":
            await reader.give(**photo(name))
        case "album":
            await reader.give(**photo(name), media_group_id="m", caption="Chú thích")
        case "document":
            await reader.give(**document(rng.choice(["a.docx", "b.pdf", "c.exe", "d.heic"])))
        case "sticker":
            await reader.give(**sticker())
        case "command":
            await reader.say("/khongco")
    if reader.desk.wants_redraw:
        reader.desk.wants_redraw = False
        await reader.send("!redraw")


@pytest.mark.parametrize("seed", range(4))
async def test_no_press_and_no_message_leads_nowhere(desk: Desk, seed: int) -> None:
    """Somebody who presses and sends anything always has a window with buttons, or a closing line."""
    stage = await Stage(desk).set()
    rng = random.Random(seed)
    ways = [
        dialogs.start_new,
        dialogs.my_work,
        lambda m: dialogs.open_draft(m, stage.filled),
        lambda m: dialogs.open_draft(m, stage.banner),
        lambda m: dialogs.open_draft(m, stage.press),
        lambda m: dialogs.open_draft(m, stage.coverage),
        lambda m: dialogs.ask_result(m, rng.choice([stage.photos, stage.note])),
        lambda m: dialogs.supplement(m, stage.request),
        lambda m: dialogs.see_request(m, rng.choice([stage.request, stage.second])),
        lambda m: dialogs.ask_wrong(m, stage.recheck),
        dialogs.absence,
        lambda m: dialogs.ask_step(m, "end", stage.request),
        lambda m: dialogs.edit(m, stage.second),
        lambda m: dialogs.ask_result(m, stage.task),
        lambda m: dialogs.ask_update(m, stage.round, 1),
        lambda m: dialogs.ask_reason(m, "refuse", stage.visit, stage.seen),
    ]
    reader = desk.people[rng.choice(["hạnh", "yến", "đạt"])]
    for _ in range(150):
        labels = reader.labels
        assert labels or not reader.has_dialog, f"nowhere to go from {reader.window.text!r}"
        if not labels or rng.random() < 0.03:
            await reader.enter(rng.choice(ways))
        elif rng.random() < 0.7:
            await reader.press(rng.choice(labels))
        else:
            await send(reader, rng.choice(CONTENTS), rng)
        check(reader.window)
