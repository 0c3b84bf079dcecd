"""Panels behind the page's curtain: the bot's process, and what the records say of a request."""

import json
from collections.abc import Awaitable, Callable
from typing import Any  # Any: a panel is the page's JSON
from zoneinfo import ZoneInfo

from bot.demo.stage import DemoStage
from storage import Records, inbox
from workflow.audit import first_broken
from workflow.model import AuditEntry, Person, Request
from workflow.spec import Spec

JSON = dict[str, Any]
Said = dict[str, str]

SHOWN = 8  # letters of a hash
BOT = {"vi": "Tiến trình của bot", "en": "The bot's process"}
REQUEST = {"vi": "Nhật ký của yêu cầu", "en": "A request's record"}
NONE_YET = {"vi": "Chưa có yêu cầu nào.", "en": "There is no request yet."}
HEAD = [
    {"vi": "Mục", "en": "No."},
    {"vi": "Lúc", "en": "At"},
    {"vi": "Việc", "en": "What"},
    {"vi": "Mã băm", "en": "Hash"},
]
KINDS: dict[str, Said] = {
    "submitted": {"vi": "Gửi yêu cầu", "en": "Submitted"},
    "late.request": {"vi": "Gửi diện trễ hạn", "en": "Sent although late"},
    "stage": {"vi": "Chuyển →", "en": "Goes →"},
    "decided.pass": {"vi": "Đồng ý", "en": "Agreed"},
    "decided.more": {"vi": "Yêu cầu bổ sung", "en": "Asked for more"},
    "decided.return": {"vi": "Trả lại", "en": "Returned"},
    "decided.refuse": {"vi": "Từ chối", "en": "Refused"},
    "agreed": {"vi": "Mọi người còn lại đã đồng ý", "en": "All who are left agreed"},
    "waived": {"vi": "Chấp nhận trễ hạn", "en": "Lateness waived"},
    "revised": {"vi": "Sửa nội dung", "en": "Text changed"},
    "late": {"vi": "Quá hạn →", "en": "Late →"},
    "released": {"vi": "Cho phép đăng tải", "en": "Released"},
    "claimed": {"vi": "Nhận đăng", "en": "Task taken"},
    "task.done": {"vi": "Trả kết quả", "en": "Result returned"},
    "task.posted": {"vi": "Ghi lại thời điểm đăng", "en": "Time of posting said"},
    "published": {"vi": "Đã đăng đủ", "en": "Published"},
    "recheck.wrong": {"vi": "Báo sai sót", "en": "Reported as wrong"},
    "closed": {"vi": "Khép lại", "en": "Closed"},
}
OF_ITSELF = ("stage", "agreed", "released", "published", "late")  # follows from what somebody did, or did not


def _line(vi: str, en: str, kind: str = "") -> JSON:
    return {"text": {"vi": vi, "en": en}, "kind": kind}


async def bot_panel(stage: DemoStage, given: JSON) -> JSON:
    """The bot's process, with buttons to kill it as a power cut would, and to start it again."""
    bot = stage.bot
    if given.get("button") == "kill":
        await bot.kill()
    if given.get("button") == "start" and bot.pid is None:
        await bot.start()
    waiting = await stage.sandbox.waiting()
    taken = len(await stage.running.database.read(inbox.waiting))
    if bot.pid is None:
        state = _line("Đã bị tắt ngang. Tin gửi lúc này chờ ở máy chủ.", "Killed. What is sent waits.", "bad")
        buttons = [{"id": "start", "label": {"vi": "Bật lại", "en": "Start again"}, "style": "primary"}]
    else:
        state = _line(
            f"Đang chạy, tiến trình {bot.pid}, lần khởi động thứ {bot.starts}",
            f"Running, process {bot.pid}, start number {bot.starts}",
            "good",
        )
        buttons = [{"id": "kill", "label": {"vi": "Tắt ngang (kill -9)", "en": "Kill -9"}, "style": "danger"}]
    counts = _line(
        f"Cập nhật chờ ở máy chủ: {waiting} · đã nhận, đang làm: {taken}",
        f"Updates waiting at the server: {waiting} · taken, in hand: {taken}",
        "soft",
    )
    return {"title": BOT, "lines": [state, counts], "buttons": buttons}


async def request_panel(stage: DemoStage, given: JSON) -> JSON:
    """The audit entries of a request in order, and whether the whole chain holds."""

    def find(records: Records) -> tuple[list[Request], list[AuditEntry], dict[int, str]]:
        names = {person.id: person.short for person in records.all(Person)}
        return records.all(Request), records.all(AuditEntry), names

    requests, entries, names = await stage.running.database.read(find)
    broken = first_broken(entries)
    chain = (
        _line(f"{len(entries)} mục, chuỗi băm liền mạch", f"{len(entries)} entries, the chain holds", "good")
        if broken is None
        else _line(f"Chuỗi băm đứt tại mục {broken.id}", f"The chain breaks at entry {broken.id}", "bad")
    )
    if not requests:
        return {"title": REQUEST, "lines": [{"text": NONE_YET, "kind": "soft"}, chain]}
    chosen = next((r for r in requests if r.reference == given.get("choice")), requests[-1])
    spec = stage.running.app.rulebook.spec
    rows = [_row(entry, names, spec, stage.zone) for entry in entries if entry.subject == chosen.reference]
    return {
        "title": REQUEST,
        "choices": [[r.reference, f"{r.reference} · {r.subject}"] for r in reversed(requests)],
        "choice": chosen.reference,
        "lines": [chain],
        "table": {"head": HEAD, "rows": rows},
    }


def _row(entry: AuditEntry, names: dict[int, str], spec: Spec, zone: ZoneInfo) -> list[Said | str]:
    """Its place in the chain, when, what by whom, and the hash by which the next entry holds on to it."""
    at = entry.at.astimezone(zone)
    kind = KINDS.get(entry.kind, {"vi": entry.kind, "en": entry.kind})
    who = "" if entry.kind in OF_ITSELF else names.get(entry.actor or 0, "Loa")
    what = {
        language: " · ".join(filter(None, (f"{words} {_of(entry, spec, language)}".strip(), who)))
        for language, words in kind.items()
    }
    return [str(entry.id), f"{at:%H:%M %d/%m}", what, entry.digest[:SHOWN]]


def _of(entry: AuditEntry, spec: Spec, language: str) -> str:
    """The roles or the channel that an entry is about."""
    body = json.loads(entry.body)
    roles = str(body.get("asked") or body.get("then") or "").split(",")
    keys = [role.partition(" ")[0] for role in roles]  # of a phrase that names a unit too
    found = [spec.roles[key].title for key in keys if key in spec.roles]
    if body.get("channel") in spec.channels:
        found = [spec.channels[body["channel"]].title]
    return ", ".join(title.in_(language) for title in found)


Panel = Callable[[DemoStage, JSON], Awaitable[JSON]]
PANELS: dict[str, Panel] = {"bot": bot_panel, "request": request_panel}
