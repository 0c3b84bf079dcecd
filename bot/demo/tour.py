"""The tour: the story is played on the stage, told as it happens, and summed up."""

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any  # Any: waits of several kinds

from rich.text import Text
from yarl import URL

from bot.background import Tasks
from bot.demo.guide import Guide, StoryLeft
from bot.demo.nursery import Nursery
from bot.demo.organisation import cast, settle_in
from bot.demo.page_extras import Page, look
from bot.demo.piece import Piece
from bot.demo.prompt import converse
from bot.demo.screen import Screen
from bot.demo.stage import DemoStage, NotStarted, Place, open_stage
from bot.demo.story import Step
from bot.demo.tour_moves import NotDone, Scene
from bot.demo.transcript import Transcript
from bot.tokens import SystemTokens
from sandbox.client import NoSuchButton, NotShown, SandboxError
from wording import Wording
from wording.dates import say_day
from workflow.audit import first_broken
from workflow.cards import projection
from workflow.lines import line
from workflow.model import Card, Request, Task
from workflow.work import Work

SETTLING = timedelta(minutes=5)  # everybody comes in before the story begins
TROUBLES = 6
GOOD = ("confirmed", "done", "approved", "kept")  # ends of a request as its rules want them
VISIT = 15.0  # seconds for a browser to come
INDENT = Text("  ")
ALONE = "Đã dừng, đã dọn dữ liệu chạy thử. Để tiếp tục bằng tay, chạy ở nơi gõ được phím."


@dataclass(frozen=True)
class Wishes:
    """The options with which the demonstration was started.

    `tour_only` ends it with the story, whoever looks on. `typed` goes on at the terminal. `page` lets the
    story wait for somebody at a browser, and stay open for them. `begin` is the office's time at its start,
    `piece` what is played.
    """

    tour_only: bool
    typed: bool
    page: bool
    begin: datetime
    piece: Piece


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
    watched, begin = wishes.page, wishes.begin - SETTLING
    while again:
        async with open_stage(begin, nursery, place, wishes.piece.scenery) as stage:
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
    transcript = Transcript(stage, screen, stage.zone)
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
        went_well = await _tell(scene, screen, guide, wishes)
        transcript.aside = set()
        if not wishes.tour_only and (went_well or guide.is_followed):
            await _hand_over(scene, screen, guide, shown, wishes)
    finally:
        minding.cancel()
        shown.close()
    return (0 if went_well else 1), guide.again.is_set()


async def _tell(scene: Scene, screen: Screen, guide: Guide, wishes: Wishes) -> bool:
    """The story to its end, or as far as somebody at the page wants it. Returns whether it went well."""
    try:
        went_well = await _play(scene, screen, guide, wishes.piece.story(scene, wishes.begin))
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
    troupe = stage.troupe
    transcript.aside = {stage.people[troupe.administrator.key].id}
    screen.say(
        f"Đã dựng {troupe.office.vi}: {len(troupe.people)} người vào bằng đường dẫn mời, "
        f"nhóm {', '.join(each.title for each in troupe.circles.values())} đã gắn. "
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


async def _play(scene: Scene, screen: Screen, guide: Guide, told: AsyncIterator[Step]) -> bool:
    """Play each step; those of one title that follow each other are one to the reader."""
    began, durations, title = time.monotonic(), list[float](), ""
    try:
        async for step in told:
            if step.title != title:
                title = step.title
                durations.append(0)
                screen.title(f"{step.numbered(len(durations))} · {title}")
                await guide.step(len(durations), step)
            started = time.monotonic()
            if not await _step(scene, screen, step, guide):
                screen.warn(f"Bước {len(durations)} “{title}” không diễn ra như mong đợi; dừng tại đây.")
                return False
            durations[-1] += time.monotonic() - started
    except NotDone as error:
        _explain(scene, screen, error)
        return False
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
    ended = await scene.stage.running.app.ask(_ended)
    entries = await scene.stage.audit()
    broken = first_broken(entries)
    screen.title("Tóm tắt")
    if ended is None:
        screen.warn("Mong đợi: yêu cầu đã khép lại và xong. Cơ sở dữ liệu không ghi như vậy.")
        return False
    each = " · ".join(map(_seconds, durations))
    screen.say(f"Yêu cầu     {ended.reference} · {ended.state}")
    screen.say(f"Các bước    {len(durations)} bước, {_seconds(total)} giây ({each})")
    screen.say(f"Tin nhắn    {scene.transcript.count} tin của người và của Loa")
    for link in ended.links:
        screen.say(f"Đường dẫn   {link}")
    chain = (
        f"{len(entries)} mục, chuỗi băm liền mạch" if broken is None else f"chuỗi băm đứt tại mục {broken.id}"
    )
    screen.say(f"Nhật ký     {chain}")
    return broken is None


@dataclass(frozen=True)
class Ended:
    """A request that came to a good end, in words, and the links of what was published."""

    reference: str
    state: str
    links: tuple[str, ...]


def _ended(work: Work) -> Ended | None:
    request = work.store.one(Request)
    if request is None or request.outcome not in GOOD:
        return None
    card = work.store.one(Card, request=request.id, person=request.author)
    head = projection.view(work, card).head if card else line("dialog-none-theirs")
    links = tuple(task.link for task in work.store.all(Task, request=request.id) if task.link)
    return Ended(request.reference, Wording(work.rulebook.zone).say("vi", head), links)


def _seconds(amount: float) -> str:
    return f"{amount:.1f}".replace(".", ",")
