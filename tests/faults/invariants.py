"""The invariants after every fault (the promises of docs/decisions: nothing lost, nothing twice).

I1 every confirmed update has an inbox row · I2 each effect once · I3 one winner a visit · I4 every notice
ends · I5 extra messages only where a kill or a lost answer explains them · I6 what the chats show equals what
the database renders · I7 the audit chain holds · I8 no token and no telephone number in the log · I9 the
database is sound · I10 what waits for somebody is shown to one of them, or administrators were told · I11
nobody waits for somebody who cannot act.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from bot.delivery.drawing import numbered
from bot.delivery.telegram.telegram_limits import TELEGRAM
from sandbox.client import Person
from storage import Records
from storage.offline import with_records
from tests.faults.broken import PHONE, BrokenOffice
from tests.kit.office import SECRET
from tests.kit.seen import unseen
from wording import Wording
from wording.reduced import shaped
from wording.render import Album, Message
from workflow import model
from workflow.audit import first_broken
from workflow.cards import projection
from workflow.cards.projection import place_of
from workflow.requests.cards import views

JSON = dict[str, Any]
DIGEST = "Nhắc việc · "  # how each of them begins
DIGESTS = (
    "SELECT external, count(*) FROM outbox JOIN account ON account.person = outbox.person"
    " WHERE key = 'digest' AND outbox.state = 'sent' GROUP BY external"
)
SENDING = ("sendMessage", "sendPhoto", "sendDocument", "sendMediaGroup")


async def check_all(office: BrokenOffice, *, dead: int = 0, all_updates: bool = True) -> None:
    """Every invariant but I5, which each test bounds by what it broke."""
    check_database(office, dead=dead)
    if all_updates:
        await check_received(office)
    await check_shown(office)
    check_log(office)


def check_database(office: BrokenOffice, *, dead: int = 0) -> None:
    """I2, I3, I4, I7, I9, I11."""
    assert with_records(office.database, office.breaches) == []
    assert office.is_sound()
    assert with_records(office.database, lambda r: first_broken(r.all(model.AuditEntry))) is None
    assert office.ask("SELECT count(*) FROM inbox WHERE state = 'dead'") == [(dead,)]
    unsent = "SELECT id, state, why FROM outbox WHERE state != 'sent' AND why != 'nothing is left to say'"
    assert office.ask(unsent) == []
    assert office.ask("SELECT id, why FROM deadline WHERE attempts > 0") == []
    assert office.ask("SELECT id, state FROM media WHERE state != 'have'") == []
    sent = "SELECT count(*), count(DISTINCT request) FROM draft WHERE sent_at IS NOT NULL AND purpose = 'new'"
    requests = office.ask("SELECT count(*) FROM request")[0][0]
    assert office.ask(sent) == [(requests, requests)], "a draft that was sent is one request"
    for what, query in ONCE.items():
        assert office.ask(query) == [], what


GIVEN = "FROM decision d JOIN visit v ON v.id = d.visit AND v.note != 'before'"  # and not repeated
ONCE = {
    "one decision of a person at a visit": (
        "SELECT visit, person FROM decision GROUP BY 1, 2 HAVING count(*) > 1"
    ),
    "one winner of a visit": (
        f"SELECT v.id {GIVEN} AND v.stage != 'council' WHERE verdict = 'pass' GROUP BY 1 HAVING count(*) > 1"
    ),
    "one open visit of a request": (
        "SELECT request FROM visit WHERE left_at IS NULL GROUP BY 1 HAVING count(*) > 1"
    ),
    "a stage is entered once": (
        "SELECT request, path, stage, n FROM visit GROUP BY 1, 2, 3, 4 HAVING count(*) > 1"
    ),
    "one revision of each number": "SELECT request, n FROM revision GROUP BY 1, 2 HAVING count(*) > 1",
    "as many decisions in the log as there are": (
        f"SELECT 1 WHERE (SELECT count(*) {GIVEN})"
        " != (SELECT count(*) FROM audit WHERE kind LIKE 'decided.%' AND kind != 'decided.before')"
    ),
    "as many requests in the log as there are": (
        "SELECT 1 WHERE (SELECT count(*) FROM request)"
        " != (SELECT count(*) FROM audit WHERE kind = 'submitted')"
    ),
    "as many opinions in the log as there are": (
        "SELECT 1 WHERE (SELECT count(*) FROM opinion)"
        " != (SELECT count(*) FROM audit WHERE kind = 'opinion.asked')"
    ),
    "as many ends of opinions in the log as there are": (
        "SELECT 1 WHERE (SELECT count(*) FROM opinion WHERE state != 'open') != (SELECT count(*) FROM audit"
        " WHERE kind IN ('opinion.given', 'opinion.none', 'opinion.over', 'opinion.lost'))"
    ),
    "as many steps that went on in the log as there are": (
        "SELECT 1 WHERE (SELECT count(*) FROM visit WHERE outcome = 'late')"
        " != (SELECT count(*) FROM audit WHERE kind = 'late.goes-on')"
    ),
    "one card of a request, or of a round, in a chat": (
        "SELECT request, duty_round, coalesce(person, 0), coalesce(chat, 0) FROM card"
        " GROUP BY 1, 2, 3, 4 HAVING count(*) > 1"
    ),
    "one closing of a request each time that it was open": (
        "SELECT subject FROM audit GROUP BY 1 HAVING count(CASE WHEN kind = 'closed' THEN 1 END)"
        " > 1 + count(CASE WHEN kind IN ('reopened', 'correction') THEN 1 END)"
    ),
}


async def check_received(office: BrokenOffice) -> None:
    """I1: the platform has nothing left, and all that it gave is in the inbox, once."""
    state = await office.sandbox.admin("updates")
    assert state["waiting"] == 0
    assert state["expired"] == 0
    jobs = "update_id LIKE 'redraw%' OR update_id LIKE 'say:%'"  # rows of ours, not the platform's
    kept = {int(id) for (id,) in office.ask(f"SELECT update_id FROM inbox WHERE NOT ({jobs})")}
    given = set(range(office.first_update, state["next_id"]))
    assert given - kept == set(), "confirmed, and not in the inbox"


def check_log(office: BrokenOffice) -> None:
    """I8."""
    log = office.log.read_text("utf-8")
    for secret in (office.token, SECRET, PHONE, PHONE.replace(" ", "")):
        assert secret not in log


@dataclass
class Wanted:
    """A card in a chat as the database says it is shown."""

    card: int
    place: str
    posting: dict[int, tuple[Album | Message, model.CardPart | None]]
    others: list[model.CardPart] = field(default_factory=list)


async def check_shown(office: BrokenOffice) -> None:
    """I6, I10: each part of each card is in its chat as it would be drawn now, nothing else is recorded."""
    wanted = with_records(office.database, lambda records: _wanted(office, records))
    chats: dict[str, dict[int, JSON]] = {}
    for each in wanted:
        if each.place not in chats:
            chats[each.place] = await read(office, each.place)
        assert each.others == [], f"card {each.card}: an old posting is still recorded"
        for n, (want, part) in each.posting.items():
            assert part is not None, f"card {each.card}, part {n} was never posted"
            _check_part(f"card {each.card}, part {n}", want, part, chats[each.place])


def _wanted(office: BrokenOffice, records: Records) -> list[Wanted]:
    work = office.work(records)
    wording = Wording(office.rulebook.zone)
    found = []
    for card in records.all(model.Card):
        place = place_of(records, card)
        if place is None:
            continue
        parts = {(p.post, p.n): p for p in records.all(model.CardPart, card=card.id)}
        if card.held or (card.stale and card.refused):
            continue
        drawn = numbered(
            shaped(projection.view(work, card), card.without, views.way_in(card), "vi", wording, TELEGRAM)
        )
        now = {n: (part, parts.pop((card.post, n), None)) for n, part in drawn.items()}
        found.append(Wanted(card.id, place.external, now, list(parts.values())))
    assert unseen(work) == [], "somebody waits unseen"
    return found


def _check_part(name: str, want: Album | Message, part: model.CardPart, shown: dict[int, JSON]) -> None:
    messages = [shown.get(int(number)) for number in (part.message, *part.others)]
    assert all(messages), f"{name} is not in the chat"
    if isinstance(want, Album):
        assert [m.get("caption", "") for m in messages if m] == [m.caption for m in want.media], name
        return
    message = messages[0] or {}
    assert message["text"] == want.text, name
    marks = sorted((e["type"], e["offset"], e["length"]) for e in message.get("entities", ()))
    meant = sorted((e.kind, e.offset, e.length) for e in want.entities)
    assert [m for m in marks if m[0] in {kind for kind, _, _ in meant}] == meant, name
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    assert [[b["text"] for b in row] for row in rows] == [[b.text for b in row] for row in want.buttons], name
    for row, meant_row in zip(rows, want.buttons, strict=True):
        for button, choice in zip(row, meant_row, strict=True):
            if choice.private and not part.place.startswith("-"):
                assert button["callback_data"] == f"4:{choice.private}", name
            elif choice.private:
                assert button["url"].endswith(f"?start={choice.private}"), name
            else:
                assert button["callback_data"] == f"1:{part.card}:{choice.data}", name


async def read(office: BrokenOffice, place: str) -> dict[int, JSON]:
    """All messages of a chat."""
    who = {"person": int(place)} if not place.startswith("-") else {"person": 0, "chat": int(place)}
    answer = await office.sandbox.admin("read", last=1_000_000, **who)
    return {message["message_id"]: message for message in answer["messages"]}


async def extras(office: BrokenOffice) -> Counter[tuple[int, str]]:
    """I5: how often a chat was sent once more what it had been sent before.

    Every message of these tests says something of its own: a step, a reference, a title. Only digests may
    say on a morning what they said on the one before, so of them each sent notice explains one.
    """
    said: Counter[tuple[int, str]] = Counter()
    for call in await office.sandbox.calls():
        if call["method"] in SENDING and call["ok"]:
            params = call["params"]
            content = str(params.get("text") or params.get("media") or params.get("caption"))
            said[call["chat"], DIGEST if content.startswith(DIGEST) else content] += 1
    explained = {(int(chat), DIGEST): count for chat, count in office.ask(DIGESTS)}
    more = {key: n - explained.get(key, 1) for key, n in said.items()}
    return Counter({key: n for key, n in more.items() if n > 0})


def by_chat(found: Counter[tuple[int, str]]) -> Counter[int]:
    counts: Counter[int] = Counter()
    for (chat, _), n in found.items():
        counts[chat] += n
    return counts


def person_at(office: BrokenOffice, person: Person) -> int:
    """The staff record behind a sandbox person."""
    return int(office.ask("SELECT person FROM account WHERE external = ?", str(person.id))[0][0])
