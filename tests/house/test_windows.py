"""Every window of the dialogs: declared, reachable, drawn in both languages, within the platform's limits."""

import ast
import html
import random  # noqa: TID251 - with a seed
import re
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import get_args

import pytest
from aiogram.fsm.state import StatesGroup
from aiogram.types import Message
from aiogram_dialog import Dialog

import dialogs
from dialogs import states
from dialogs.form.month import NOTHING
from dialogs.states import Closing
from tests.chat.desk import Desk, Reader, document, open_desk, photo, sticker
from tests.house.asking import RULES
from tests.house.entrances import entrances
from tests.house.longest import TEXT
from tests.house.stage import Stage, put_at
from tests.kit.day import on_monday
from wording import Wording
from wording.speaker import TEXTS
from workflow.form import kinds
from workflow.form.kinds.base import Input
from workflow.text import units

pytestmark = on_monday

HOUSE = Path(__file__).parents[2]
ROOMS = ("workflow", "wording", "storage", "dialogs", "handlers", "bot")
SOURCES = sorted((HOUSE / "dialogs").rglob("*.py"))
DIALOGS = [each for each in dialogs.router().sub_routers if isinstance(each, Dialog)]
GROUPS = [each.states_group() for each in DIALOGS]
STATES = [state for group in GROUPS for state in group.__states__]
TEXT_UNITS, CAPTION_UNITS, DATA, BUTTONS, LABEL, WIDE = 4096, 1024, 64, 100, 20, 40


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, RULES) as desk:
        yield desk


def test_every_state_has_one_window() -> None:
    for each in DIALOGS:
        assert sorted(map(str, each.states())) == sorted(map(str, each.states_group().__states__))
    found = [v for v in vars(states).values() if isinstance(v, type) and issubclass(v, StatesGroup)]
    assert {each for each in found if each is not StatesGroup} <= set(GROUPS)


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


def test_every_way_to_answer_has_a_kind_of_field() -> None:
    assert set(get_args(Input)) == {kind.input for kind in kinds.KINDS.values()}


def _strings(path: Path) -> tuple[set[str], set[str]]:
    """The strings a module writes out; and patterns of those it puts together, from a part with a hyphen."""
    whole, patterns = set(), set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Constant(value=str(text)):
                whole.add(text)
            case ast.JoinedStr(values=[ast.Constant(), *_] as parts):
                said = [str(part.value) if isinstance(part, ast.Constant) else None for part in parts]
                if any("-" in part for part in said if part):
                    patterns.add("".join(".*" if part is None else re.escape(part) for part in said))
    return whole, patterns


def test_every_text_is_used() -> None:
    """A key is written out, put together from a part that is written out, or stands in another text."""
    found = [_strings(path) for room in ROOMS for path in sorted((HOUSE / room).rglob("*.py"))]
    whole, patterns = (set().union(*each) for each in zip(*found, strict=True))
    texts = "\n".join(path.read_text("utf-8") for path in sorted((TEXTS / "vi").glob("*.ftl")))
    keys = set(re.findall(r"^([a-z][\w-]*) =", texts, re.MULTILINE))
    assert len(keys) > 1000
    unsaid = keys - whole - set(re.findall(r"\{ ([a-z][\w-]*) \}", texts))
    assert [key for key in sorted(unsaid) if not any(re.fullmatch(each, key) for each in patterns)] == []


@pytest.mark.parametrize("language", Wording.languages)
def test_labels_fit_a_button(language: str, desk: Desk) -> None:
    text = "\n".join(path.read_text("utf-8") for path in sorted((TEXTS / language).glob("*.ftl")))
    for key in re.findall(r"^((?:dialog|people|events|days|offer)-(?:do|tab)-[\w-]+) =", text, re.MULTILINE):
        label = desk.wording.text(language, key, count=99)
        assert 0 < len(label) <= LABEL, (key, label)


def check(message: Message) -> None:
    """Check for things the platform would refuse, or a reader stumble over."""
    visible = html.unescape(re.sub(r"<[^>]+>", "", message.text or ""))
    assert visible.strip()
    assert units(visible) <= (CAPTION_UNITS if message.photo else TEXT_UNITS), (units(visible), visible[:200])
    assert "???" not in visible
    assert "None" not in visible
    rows = message.reply_markup.inline_keyboard if message.reply_markup else []
    for row in rows:
        for button in row:
            assert len((button.callback_data or "").encode()) in range(1, DATA + 1)
            assert 0 < len(button.text) <= (LABEL if len(row) > 1 else WIDE), button.text
    buttons = [button for row in rows for button in row]
    assert len(buttons) <= BUTTONS
    said = Counter(button.text for button in buttons if button.text != NOTHING)
    assert [label for label, count in said.items() if count > 1] == []


@pytest.mark.parametrize("language", Wording.languages)
async def test_every_window_is_drawn(desk: Desk, language: str) -> None:
    stage = await Stage(desk).set()
    drawn = set()
    for name, state, data in entrances(stage):
        await desk.speak(name, language)
        shown = await put_at(desk.people[name], state, data)
        check(shown)
        assert shown.reply_markup or state is Closing.line, f"no way on from {state}: {shown.text!r}"
        drawn.add(state)
    assert drawn == set(STATES)


CONTENTS = ("text", "date", "link", "photo", "album", "document", "sticker", "command", "nothing")


async def send(reader: Reader, what: str, rng: random.Random) -> None:
    """A message of some kind, fitting or not."""
    name = f"{rng.random()}"
    match what:
        case "text":
            await reader.say(rng.choice(["Chữ", "<b>&", TEXT, "\u200b", "1" * 200]))
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
async def test_every_press_and_every_message_leads_somewhere(desk: Desk, seed: int) -> None:
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
        lambda m: dialogs.ask_update(m, rng.choice(stage.rounds.asked), 0),
        lambda m: dialogs.ask_redo(m, stage.rounds.reviewed),
        lambda m: dialogs.ask_reason(m, "refuse", stage.visit, stage.seen),
        lambda m: dialogs.ask_pass(m, stage.asking.visit, stage.asking.revision),
        lambda m: dialogs.ask_result(m, stage.asking.task),
        lambda m: dialogs.ask_waiver(m, stage.asking.task),
        lambda m: dialogs.ask_colleague(m, stage.asking.task),
        lambda m: dialogs.ask_opinion(m, stage.asking.visit),
        lambda m: dialogs.ask_advice(m, stage.asking.opinions[0]),
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
