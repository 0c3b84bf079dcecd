"""Every command, link and window that is not for everybody: whoever is refused is in the audit log."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import get_args, get_type_hints

import pytest
import pytest_asyncio
from aiogram import Router
from aiogram.filters import Command

from handlers import commands, daily_log, entrance, group_changes
from storage.offline import with_records
from tests.kit.office import Office, open_office
from tests.kit.there import newest
from tests.stories.steps import publish, see, submit, to_publishing
from workflow import model
from workflow.cards.choices import WayIn
from workflow.ports import Store

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("doors")]

# Who is refused, and why. None: it is open to all of the staff, and shows each their own.
COMMANDS: dict[str, tuple[str, str] | None] = {
    "moi": ("phúc", "may-not-send"),
    "viec": None,
    "ban": ("hạnh", "no-queue"),
    "sukien": ("phúc", "may-not-plan"),
    "dinhky": None,
    "vang": None,
    "suco": None,
    "uyquyen": None,
    "ngonngu": None,
    "trogiup": None,
    "nguoi": ("hạnh", "not-administrator"),
    "lich": ("hạnh", "not-administrator"),
    "donvi": ("phúc", "unit-not-yours"),
    "dithu": ("hạnh", "not-administrator"),
    "tim": None,
    "tim hội thảo": None,
    "visao": None,
    "baocao": ("hạnh", "figures-not-yours"),
    "visao YC-2026-0001": ("sơn", "gone"),
    "nhatky": ("hạnh", "log-not-yours"),
    "nhatky hôm qua": ("sơn", "log-not-yours"),
}
IN_GROUPS = {"gan": ("hạnh", "not-administrator"), "bogan": ("khang", "not-administrator")}
LINKS: dict[str, list[tuple[str, str]] | None] = {
    "see-{request}": [("sơn", "gone")],
    "see-999": [("hạnh", "gone")],
    "card-{request}": [("sơn", "gone")],
    "card-999": [("hạnh", "gone")],
    "add-{request}": [("sơn", "gone"), ("khang", "only-author")],
    "add-999": [("hạnh", "gone")],
    "edit-{request}": [("sơn", "gone")],
    "edit-999": [("yến", "gone")],
    "need-{need}": [("sơn", "may-not-plan")],
    "need-999": [("hạnh", "event-gone")],
    "link-{task}": [("sơn", "not-publisher"), ("hạnh", "not-publisher")],
    "link-999": [("đạt", "gone")],
    "hand-{task}": [("sơn", "not-publisher"), ("hạnh", "not-publisher")],
    "hand-999": [("đạt", "gone")],
    "give-{visit}": [("sơn", "not-decider"), ("hạnh", "own-request")],
    "give-999": [("hạnh", "gone")],
    "waive-{task}": [("sơn", "not-waiver"), ("đạt", "not-waiver")],
    "waive-999": [("đạt", "gone")],
    "wrong-{recheck}": [("sơn", "only-author")],
    "wrong-999": [("hạnh", "gone")],
    "end-{request}": [("sơn", "gone"), ("hạnh", "may-not-end"), ("khang", "may-not-end")],
    "end-999": [("hạnh", "gone")],
    "recall-{request}": [("sơn", "gone"), ("hạnh", "not-releaser"), ("khang", "not-releaser")],
    "recall-999": [("minh", "gone")],
    "reopen-{request}": [("sơn", "gone"), ("hạnh", "not-refuser"), ("minh", "not-refuser")],
    "reopen-999": [("minh", "gone")],
    "trouble-{request}": [("sơn", "gone")],
    "trouble-999": [("hạnh", "gone")],
    "pass-{visit}-{revision}": [("sơn", "not-decider"), ("hạnh", "own-request"), ("minh", "not-decider")],
    "more-{visit}-{revision}": [("sơn", "not-decider"), ("hạnh", "own-request"), ("minh", "not-decider")],
    "return-{visit}-{revision}": [("sơn", "not-decider")],
    "refuse-{visit}-{revision}": [("sơn", "not-decider"), ("yến", "not-decider")],
    "escalate-{visit}-{revision}": [("sơn", "not-decider"), ("hạnh", "own-request")],
    "opinion-{visit}": [("sơn", "not-decider"), ("hạnh", "own-request"), ("khang", "verdict-not-here")],
    "advise-999": [("hạnh", "gone")],
    "refuse-999-1": [("khang", "gone")],
    "item-{round}-1": [("hạnh", "gone"), ("sơn", "gone")],
    "item-999-1": [("khang", "gone")],
    "redo-{round}": [("hạnh", "gone"), ("khang", "gone"), ("sơn", "gone")],
    "work": None,
    "away": None,
    "new": [("phúc", "may-not-send")],
    "waiting": [("hạnh", "not-administrator")],
    "queue": [("hạnh", "no-queue")],
}


@dataclass
class Doors:
    """The office, with something behind every door."""

    office: Office
    ids: dict[str, int]

    def refusals(self) -> list[tuple[str, str]]:
        found = self.office.ask(
            "SELECT external, kind FROM audit JOIN account ON account.person = actor"
            " WHERE kind LIKE 'refused.%' ORDER BY audit.id"
        )
        names = {str(person.id): name for name, person in self.office.people.items()}
        return [(names[external], kind.removeprefix("refused.")) for external, kind in found]

    async def new(self, act: Callable[[], Awaitable[object]]) -> list[tuple[str, str]]:
        """The refusals that an act adds to the audit log."""
        before = len(self.refusals())
        await act()
        await self.office.settle()
        return self.refusals()[before:]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def doors(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Doors]:
    async with open_office(tmp_path_factory.mktemp("doors")) as office:
        await office.start()
        await office.hire("sơn", "Đinh Thái Sơn", "Thầy", [("staff", "navigation")])
        await office.hire("phúc", "Lê Hồng Phúc", "Anh", [("webmaster", None)])
        published = await submit(office, "hạnh", "Đã đăng")
        await to_publishing(office, published)
        await publish(office, "đạt", published)
        await submit(office, "hạnh", "Chờ xác nhận")
        await office.settle()
        yield Doors(office, with_records(office.database, lambda records: behind(office, records)))
        await office.settle()
        office.change("UPDATE duty_round SET state = 'done'")  # put there by hand, without clock and card
        office.change("UPDATE event_need SET state = 'cancelled'")
        office.check()
        assert await office.stop() == 0


def behind(office: Office, records: Store) -> dict[str, int]:
    """Ids of all that links lead to; an event and a round are put there, the rest came about by itself."""
    now, day, month = office.now(), office.date(90).isoformat(), f"{office.date(-40):%Y-%m}"
    person = newest(records, model.Person).id
    kept = model.Event(unit="economics", title="Hội thảo", starts_on=day, ends_on=day, by=person, at=now)
    event = records.add(kept).id
    need = records.add(model.EventNeed(event=event, key="news", type="news", due_at=now))
    rules = newest(records, model.RuleVersion).id
    turn = records.add(
        model.DutyRound(
            duty="unit_site",
            unit="economics",
            period=month,
            rules=rules,
            opened_at=now,
            due_at=now,
        )
    )
    ids = {
        kind.__name__.lower(): newest(records, kind).id
        for kind in (model.Request, model.Visit, model.Revision)
    }
    task, recheck = newest(records, model.Task).id, newest(records, model.Recheck).id
    return {**ids, "task": task, "recheck": recheck, "need": need.id, "round": turn.id}


@pytest.mark.parametrize("command", COMMANDS)
async def test_a_command_refused_for_want_of_rights_is_audited_once(doors: Doors, command: str) -> None:
    who, code = COMMANDS[command] or ("phúc", "")
    person = doors.office.people[who]
    assert await doors.new(lambda: person.say(f"/{command}")) == ([(who, code)] if code else [])


async def test_whoever_has_a_request_is_told_why(doors: Doors) -> None:
    head, office = doors.office.people["khang"], doors.office
    ((reference,),) = office.ask("SELECT reference FROM request WHERE status = 'deciding'")
    await head.say(f"/visao {reference.lower()}")
    said = await see(head, "Đang chờ: Xác nhận · Thủ trưởng đơn vị (Thầy Khang)")
    assert "quy tắc W-01 bản 1" in said.words
    assert "Anh/Chị có việc này vì giữ vai trò Thủ trưởng đơn vị: Xác nhận" in said.words


@pytest.mark.parametrize("command", IN_GROUPS)
async def test_a_command_refused_in_a_group_is_audited_once(doors: Doors, command: str) -> None:
    who, code = IN_GROUPS[command]
    person = doors.office.people[who]
    group = await doors.office.sandbox.group("Nhóm thử", [person], bots=[doors.office.bot])
    assert await doors.new(lambda: person.say(f"/{command}", group)) == [(who, code)]


@pytest.mark.parametrize(
    ("link", "who", "code"),
    [(link, *refused) for link, all in LINKS.items() for refused in all or [("phúc", "")]],
)
async def test_a_link_refused_for_want_of_rights_is_audited_once(
    doors: Doors, link: str, who: str, code: str
) -> None:
    person, payload = doors.office.people[who], link.format(**doors.ids)
    assert await doors.new(lambda: person.start(payload)) == ([(who, code)] if code else [])


async def test_a_window_that_outlived_the_role_is_audited(doors: Doors) -> None:
    office = doors.office
    admin = await office.hire("nga", "Trần Thị Nga", "Cô", [("administrator", "communications")])
    await admin.say("/nguoi")
    window = await admin.wait_for(lambda m: m.button("Danh sách") is not None)
    office.dismiss("nga")
    assert await doors.new(lambda: admin.press("Danh sách", None, window.message_id)) == [
        ("nga", "not-administrator")
    ]


async def test_the_table_of_the_log_is_behind_the_same_door(doors: Doors) -> None:
    hanh = doors.office.people["hạnh"]
    said = await hanh.say("/trogiup")
    assert await doors.new(lambda: hanh.press_data("3:2026-11", message_id=said)) == [
        ("hạnh", "log-not-yours")
    ]


async def test_a_stranger_leaves_no_entry(doors: Doors) -> None:
    stranger = await doors.office.visitor("Người lạ")
    before = doors.office.ask("SELECT count(*) FROM audit")
    for text in ("/nguoi", "/nhatky", f"/start see-{doors.ids['request']}"):
        await stranger.say(text)
    await doors.office.settle()
    assert doors.office.ask("SELECT count(*) FROM audit") == before


def of(router: Router) -> set[str]:
    """The first name of each command of a router."""
    filters = [f.callback for handler in router.message.handlers for f in handler.filters or ()]
    return {str(each.commands[0]) for each in filters if isinstance(each, Command)} - {"start"}


def begins(way: type[WayIn]) -> tuple[str, ...]:
    """The words with which a way in may begin."""
    first = way.form.split("-")[0]
    return get_args(get_type_hints(way)[first.strip("{}")]) if first.startswith("{") else (first,)


async def test_no_command_and_no_link_is_forgotten_here() -> None:
    """A new one says in the tables above whom it refuses, or that it is open to all."""
    assert of(commands.router()) | of(daily_log.router()) == {command.split()[0] for command in COMMANDS}
    assert of(group_changes.router()) == set(IN_GROUPS)
    verbs = {verb for window in entrance.WINDOWS for verb in begins(window.way)}
    assert {link.split("-")[0] for link in LINKS} == verbs
