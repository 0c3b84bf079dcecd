"""An office at work, written straight into a database: decisions waiting, drafts filled in."""

from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any  # JSON of the Bot API

from sqlalchemy import insert, text

from bot.tokens import SystemTokens
from sandbox import acts
from sandbox.world import Bot, Chat, Person, World
from storage import Records
from storage.address import Address
from storage.offline import with_records
from storage.paces import EVERYWHERE, hold
from storage.schema import migrate
from storage.tables import TABLES
from workflow import model
from workflow.actions import UseRules
from workflow.rules.book import RuleBook
from workflow.spec import load
from workflow.subjects import SUBJECTS
from workflow.work import Work

ANSWERS: model.Answers = {
    "title": "Hội thảo khoa học sinh viên về kinh tế biển",
    "body": "Khoa tổ chức hội thảo khoa học thường niên dành cho sinh viên các khóa. " * 8,
    "category": "research",
    "event_date": None,
    "english": True,
    "source": None,
    "photos": None,
    "attachment": None,
}
TEXT = f"YC-2026-0001 · Tin bài · Chờ xác nhận\n\nTiêu đề: {ANSWERS['title']}\nNội dung:\n{ANSWERS['body']}"


@dataclass
class Office:
    """The people of an office, and for each head the cards (message, data) that wait for a press."""

    authors: list[Person]
    heads: list[Person]
    waiting: dict[int, list[tuple[int, str]]]
    group: Chat | None = None


def furnish(
    world: World,
    bot: Bot,
    database: Address,
    config: Path,
    now: datetime,
    *,
    size: int,
    each: int,
    held: bool,
    grouped: bool = False,
) -> Office:
    """`size` authors with a draft, `size` heads of unit with `each` decisions waiting.

    With `held` the platform has asked the bot to send nothing for a day: cards are not drawn, so that a
    decision is measured without the drawing of the cards that follow from it. Where it is `grouped` the
    cards of the heads are in a group.
    """
    office = Office(
        [world.add_person(f"Người gửi {n}", "vi", None, None) for n in range(size)],
        [world.add_person(f"Thủ trưởng {n}", "vi", None, None) for n in range(size)],
        {},
        world.add_group("Duyệt tin bài") if grouped else None,
    )
    migrate(database, Path())  # it is new: no copy is made

    def write(records: Records) -> None:
        spec = load(config.read_text("utf-8"), config.name)
        work = Work(records, RuleBook(0, spec), now, now, "", SUBJECTS, SystemTokens())
        rules = UseRules(config.read_text("utf-8")).perform(work).id
        desk = world.add_person("Phòng Truyền thông", "vi", None, None)
        _register(records, world, bot, office, [*spec.units], desk, now)
        _drafts(records, office, [*spec.units], rules, now)
        _requests(records, world, bot, office, [*spec.units], rules, now, each)
        if held:
            hold(records, EVERYWHERE, now + timedelta(days=1))

    with_records(database, write)
    return office


def insert_all(records: Records, rows: list[Any]) -> None:
    """Many rows of one kind; those without a number get one."""
    kind = type(rows[0])
    names = [f.name for f in fields(kind) if f.name != "id" or rows[0].id]
    records.connection.execute(
        insert(TABLES[kind]), [{name: getattr(row, name) for name in names} for row in rows]
    )
    if rows[0].id and records.connection.dialect.name == "postgresql":  # which counts for itself
        last = {"name": f'"{TABLES[kind].name}"', "last": max(row.id for row in rows)}
        records.connection.execute(text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :last)"), last)


def _register(
    records: Records, world: World, bot: Bot, office: Office, units: list[str], desk: Person, now: datetime
) -> None:
    """Authors are the first people, heads the next, then the desk."""
    size = len(office.authors)
    roles: list[tuple[str, str | None]] = [("staff", units[n % len(units)]) for n in range(size)]
    roles += [("unit_head", units[n % len(units)]) for n in range(size)]
    roles += [("desk", None)]
    for n, (actor, (role, unit)) in enumerate(
        zip([*office.authors, *office.heads, desk], roles, strict=True), 1
    ):
        acts.open_private(world, actor, bot)
        records.add(model.Person(name=actor.first_name))
        records.add(model.Account(person=n, platform="telegram", external=str(actor.id)))
        records.add(model.Membership(person=n, role=role, unit=unit, since=now - timedelta(days=30)))
    if group := office.group:
        group.members.update(each.id for each in office.heads)
        group.bots[bot.id] = "member"
        chat = records.add(model.Chat(platform="telegram", external=str(group.id), title=group.title))
        for unit in {*units[:size]}:
            records.add(model.Route(chat=chat.id, role="unit_head", unit=unit))


def _drafts(records: Records, office: Office, units: list[str], rules: int, now: datetime) -> None:
    insert_all(
        records,
        [
            model.Draft(
                id=n + 1,
                owner=n + 1,
                type="news",
                unit=units[n % len(units)],
                rules=rules,
                answers=ANSWERS,
                created_at=now,
                updated_at=now,
            )
            for n in range(len(office.authors))
        ],
    )


def _requests(
    records: Records,
    world: World,
    bot: Bot,
    office: Office,
    units: list[str],
    rules: int,
    now: datetime,
    each: int,
) -> None:
    """Requests at their first stage, with the cards that the author and the heads have been shown.

    Each of them waits for one head's press; the other heads of the unit could press too.
    """
    size = len(office.heads)
    rows: dict[type[model.Record], list[model.Record]] = {}

    def add(row: model.Record) -> None:
        rows.setdefault(type(row), []).append(row)

    def show(i: int, person: int, actor: Person) -> None:
        group = office.group if person > size else None
        chat, card = group or world.private_chat(bot, actor), len(rows.get(model.Card, [])) + 1
        message = _post(world, bot, chat, card, f"pass:{i}.{i}")
        if person == size + (i % size) + 1:
            office.waiting.setdefault(actor.id, []).append((message, f"1:{card}:pass:{i}.{i}"))
        seen = f"visit:{i}" if person > size else ""
        shown = model.Card(id=card, request=i, person=person, stale=False, post=1, attention=seen)
        add(replace(shown, person=None, chat=1) if group else shown)
        add(
            model.CardPart(
                id=card, card=card, post=1, n=0, kind="message", platform="telegram",
                place=str(chat.id), message=str(message), others=[], shown="",
            )
        )  # fmt: skip

    for i in range(1, size * each + 1):
        n = i % size
        author, place = n + 1, n % len(units)
        heads = range(place, size, len(units))
        due = now + timedelta(days=1)
        add(
            model.Request(
                id=i, key=f"k{i}", reference=f"YC-{now.year}-{i:04d}", type="news", unit=units[place],
                author=author, rules=rules, subject=str(ANSWERS["title"]), created_at=now,
            )
        )  # fmt: skip
        add(model.Revision(id=i, request=i, n=1, answers=ANSWERS, digest=f"{i:064d}", by=author, at=now))
        add(
            model.Visit(
                id=i, request=i, path="main", stage="unit", n=1, entered_at=now, asked_at=now, due_at=due
            )
        )
        add(model.Deadline(subject="visit", subject_id=i, kind="late", due_at=due, rule="", anchor=now))
        add(
            model.Holding(
                request=i, subject="visit", subject_id=i, role="unit_head", since=now,
                post=f"unit_head in {units[place]}", type="news", unit=units[place], due_at=due,
            )
        )  # fmt: skip
        show(i, author, office.authors[n])
        for head in [n] if office.group else heads:
            show(i, size + head + 1, office.heads[head])
        for head in heads:
            whose = size + head + 1
            add(model.ToDo(subject="request", subject_id=i, person=whose, wanted="decide", due_at=due))
    for found in rows.values():
        insert_all(records, found)


def _post(world: World, bot: Bot, chat: Chat, card: int, data: str) -> int:
    buttons = [
        [
            {"text": "Xác nhận", "callback_data": f"1:{card}:{data}"},
            {"text": "Yêu cầu bổ sung", "callback_data": f"1:{card}:menu:more"},
        ],
        [{"text": "Từ chối", "callback_data": f"1:{card}:menu:refuse"}],
    ]
    content = {"text": TEXT, "reply_markup": {"inline_keyboard": buttons}}
    return int(world.post(chat, bot.user(), content)["message_id"])
