"""The tour: the story is played on the stage, told as it happens, and summed up."""

import asyncio
import signal
import sys
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any  # Any: waits of several kinds

from rich.text import Text
from yarl import URL

from bot.background import Tasks
from bot.demo.guide import Guide, StoryLeft
from bot.demo.nursery import Nursery
from bot.demo.organisation import ADMINISTRATOR, PEOPLE, cast, settle_in
from bot.demo.page_extras import Page, look
from bot.demo.prompt import converse
from bot.demo.screen import Screen
from bot.demo.stage import DemoStage, NotStarted, Place, open_stage
from bot.demo.story import LINK, ZONE, Step, days_of, steps
from bot.demo.tour_moves import NotDone, Scene
from bot.demo.transcript import Transcript
from bot.tokens import SystemTokens
from sandbox.client import NoSuchButton, NotShown, SandboxError
from wording.dates import say_day
from workflow.audit import first_broken

SETTLING = timedelta(minutes=5)  # everybody comes in before the story begins
TROUBLES = 6
VISIT = 15.0  # seconds for a browser to come
INDENT = Text("  ")
ALONE = "Đã dừng, đã dọn dữ liệu chạy thử. Để tiếp tục bằng tay, chạy ở nơi gõ được phím."


@dataclass(frozen=True)
class Wishes:
    """The options with which the demonstration was started.

    `tour_only` ends it with the story, whoever looks on. `typed` goes on at the terminal. `page` lets the
    story wait for somebody at a browser, and stay open for them. `begin` is the office's time at its start.
    """

    tour_only: bool
    typed: bool
    page: bool
    begin: datetime


async def perform(screen: Screen, nursery: Nursery, wishes: Wishes) -> int:
    """Set the stage, play the tour, hand over to the terminal and the page. Returns the exit code.

    Played again it has a new stage, at the address the page has already.
    """
    if task := asyncio.current_task():
        for number in (signal.SIGTERM, signal.SIGHUP):
            asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    tasks = Tasks()
    listening = tasks.start(nursery.listen(), "nursery")
    code, again, place = 0, True, Place(0, SystemTokens().new(12))
    watched = wishes.page
    while again:
        async with open_stage(wishes.begin - SETTLING, nursery, place) as stage:
            code, again = await _once(stage, screen, tasks, wishes, watched=watched)
            place = Place(URL(stage.sandbox.url).port or 0, place.key)
        watched = True
    listening.cancel()
    return code


async def _once(
    stage: DemoStage, screen: Screen, tasks: Tasks, wishes: Wishes, *, watched: bool
) -> tuple[int, bool]:
    """The story on one stage: the exit code, and whether it is wanted again."""
    await cast(stage)
    transcript = Transcript(stage, screen, ZONE)
    scene = Scene(stage, transcript)
    shown = Page(scene, tasks)
    guide = Guide(scene, shown)
    await guide.prepare()
    await shown.open()
    screen.say(f"Xem trong trình duyệt trên máy này: {stage.sandbox.page}")
    sys.stdout.flush()
    minding = tasks.start(_mind(guide, shown, wishes), "who looks on")
    try:
        opened = not watched and not wishes.tour_only and look(stage.sandbox.page)
        await _assemble(stage, transcript, screen, wishes.begin)
        if not wishes.tour_only:
            watched = watched or await stage.sandbox.visited(VISIT if opened else 0)
        await shown.begin()
        await guide.begin("hand" if watched else "once")
        went_well = await _tell(scene, screen, guide, wishes.begin)
        transcript.aside = set()
        if not wishes.tour_only and (went_well or guide.is_followed):
            await _hand_over(scene, screen, guide, shown, wishes)
    finally:
        minding.cancel()
        shown.close()
    return (0 if went_well else 1), guide.again.is_set()


async def _tell(scene: Scene, screen: Screen, guide: Guide, begin: datetime) -> bool:
    """The story to its end, or as far as somebody at the page wants it. Returns whether it went well."""
    try:
        calendar = await scene.stage.running.app.ask(lambda work: work.calendar)
        went_well = await _play(scene, screen, guide, steps(days_of(begin, calendar)))
        await guide.finish(well=went_well)
    except StoryLeft:
        went_well = True
        screen.say("Chuyến tham quan dừng ở đây; mọi người, đồng hồ và sự cố do trang điều khiển.")
    return went_well


async def _assemble(stage: DemoStage, transcript: Transcript, screen: Screen, begin: datetime) -> None:
    """Everybody is in, and the story can begin."""
    try:
        await settle_in(stage)
    except (NotShown, NoSuchButton, SandboxError) as error:
        why = "\n".join([str(error), *stage.troubles()[-TROUBLES:]])
        raise NotStarted(f"Chưa dựng được đơn vị chạy thử: {why}") from None
    await stage.settle()
    await stage.sandbox.clock_forward((begin - stage.office.now()).total_seconds())
    await transcript.skip()
    transcript.aside = {stage.people[ADMINISTRATOR.key].id}
    screen.say(
        f"Đã dựng Trường Đại học Biển Xanh: {len(PEOPLE)} người vào bằng đường dẫn mời, "
        "nhóm Phòng Truyền thông đã gắn. "
        f"Đồng hồ cơ quan: {begin:%H:%M} {say_day(begin.date(), 'vi')}. "
        "Thẻ được sửa tại chỗ: “…” là phần không đổi."
    )


async def _mind(guide: Guide, shown: Page, wishes: Wishes) -> None:
    """Where everybody who looked on has gone, the story goes on by itself."""
    while not wishes.page:
        await shown.deserted()
        guide.go_on()


async def _hand_over(scene: Scene, screen: Screen, guide: Guide, shown: Page, wishes: Wishes) -> None:
    """To whoever types at the terminal, until they have enough, and to whoever has the page open."""
    if not wishes.typed and not wishes.page and not await shown.visitors():
        screen.say(ALONE)
        return
    ends: list[Coroutine[Any, Any, Any]] = [guide.again.wait()]
    if wishes.typed:
        ends.append(converse(scene, screen))
    elif not wishes.page:
        screen.say("Trang còn mở trong trình duyệt; đóng trang hoặc bấm Ctrl-C để dừng.")
        sys.stdout.flush()
        ends.append(shown.deserted())
    waits = [asyncio.ensure_future(each) for each in ends]
    try:
        done, _ = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for each in done:
            each.result()
    finally:
        for wait in waits:
            wait.cancel()


async def _play(scene: Scene, screen: Screen, guide: Guide, told: tuple[Step, ...]) -> bool:
    began, durations = time.monotonic(), []
    for number, step in enumerate(told, 1):
        screen.title(f"{number}/{len(told)} · {step.title}")
        await guide.step(number, len(told), step)
        started = time.monotonic()
        if not await _step(scene, screen, step, guide):
            screen.warn(f"Bước {number} “{step.title}” không diễn ra như mong đợi; dừng tại đây.")
            return False
        durations.append(time.monotonic() - started)
    return await _sum_up(scene, screen, durations, time.monotonic() - began)


async def _step(scene: Scene, screen: Screen, step: Step, guide: Guide) -> bool:
    for move in step.moves:
        try:
            await guide.through(move)
        except (NotDone, SandboxError) as error:
            await scene.transcript.catch_up(patience=1.0)
            _explain(scene, screen, error)
            return False
        await scene.transcript.catch_up()
    return True


def _explain(scene: Scene, screen: Screen, error: NotDone | SandboxError) -> None:
    """Print the expected text, the text of the chat, and the complaints in the log."""
    screen.warn(f"Mong đợi: {error}")
    if isinstance(error, NotDone):
        screen.say("Thực tế:")
        for line in error.shows:
            screen.put(Text(line), INDENT)
    troubles = scene.stage.troubles()[-TROUBLES:]
    if troubles:
        screen.say("Nhật ký của bot:")
        for line in troubles:
            screen.put(Text(line, "dim"), INDENT)


async def _sum_up(scene: Scene, screen: Screen, durations: list[float], total: float) -> bool:
    request = await scene.stage.newest_request()
    entries = await scene.stage.audit()
    broken = first_broken(entries)
    screen.title("Tóm tắt")
    if request is None or request.outcome != "confirmed":
        screen.warn("Mong đợi: yêu cầu đã khép lại và được xác nhận đúng. Cơ sở dữ liệu không ghi như vậy.")
        return False
    each = " · ".join(map(_seconds, durations))
    screen.say(f"Yêu cầu     {request.reference} · Đã đăng, đã kiểm tra lại")
    screen.say(f"Các bước    {len(durations)} bước, {_seconds(total)} giây ({each})")
    screen.say(f"Tin nhắn    {scene.transcript.count} tin của người và của Loa")
    screen.say(f"Đường dẫn   {LINK}")
    chain = (
        f"{len(entries)} mục, chuỗi băm liền mạch" if broken is None else f"chuỗi băm đứt tại mục {broken.id}"
    )
    screen.say(f"Nhật ký     {chain}")
    return broken is None


def _seconds(amount: float) -> str:
    return f"{amount:.1f}".replace(".", ",")
