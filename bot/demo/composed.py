"""The story of any rules: each act is found in the office, from what is asked and what waits for whom.

It reads conversations and cards as people see them, so that whatever the rules ask is answered, whoever they
name acts, and what they leave to time waits for its hour.
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from itertools import chain

from bot.delivery.telegram.chat_ids import NAME
from bot.delivery.telegram.telegram_limits import TELEGRAM
from bot.demo.made_up_answers import answers
from bot.demo.story import Step
from bot.demo.time_travel import next_due
from bot.demo.tour_moves import ClockTo, Move, NotDone, Press, Say, Scene
from bot.demo.troupe import Member, Troupe
from wording import Wording
from wording.render import Message
from wording.render import card as render
from workflow.cards import projection
from workflow.cards.shape import Choice
from workflow.errors import Refusal
from workflow.form.view import asked
from workflow.model import Account, Card, Chat, Conversation, Decision, Request, Task, Visit
from workflow.requests import lifecycle
from workflow.requests.cards.choices import FindRight, Pass, TakeTask, TakeVisit, ToPass, ToResult
from workflow.requests.tasks.task_rules import title_of
from workflow.spec import RequestType, Words
from workflow.work import Actor, Work

MOST = 200  # acts
PATIENCE = 3  # times that the same act may be tried
WAITING = Words(
    vi="Chưa ai phải làm gì: tới khi có việc đến hạn", en="Nobody has anything to do: until something is due"
)
STOPPED = "yêu cầu đi tiếp sau “{title}”"
GO_ON = (FindRight, TakeVisit, Pass, ToPass, TakeTask, ToResult)  # buttons that bring a request on


async def composed(scene: Scene, kind: RequestType) -> AsyncIterator[Step]:
    """The acts from the first word to the end of a request of this type. Raises NotDone where it stops."""
    prompter = _Prompter(scene, kind)
    last, times = None, 0
    for _ in range(MOST):
        step = await scene.stage.running.app.ask(prompter.next)
        if step is None and await scene.stage.running.app.ask(_is_over):
            return
        if step is None:
            due = await next_due(scene.stage)
            if due is None:
                break
            step = Step(WAITING.vi, (ClockTo(due),), english=WAITING.in_("en"))
        times = times + 1 if step == last else 1
        if times > PATIENCE:
            break
        last = step
        yield step
    shows = [line for key in scene.stage.troupe.first for line in await scene.shows(key, "")]
    raise NotDone(STOPPED.format(title=last.title if last else kind.title.vi), shows)


def _is_over(work: Work) -> bool:
    request = work.store.one(Request)
    return request is not None and request.status == "closed"


@dataclass
class _Prompter:
    """Says who does what next, from the records of the office."""

    scene: Scene
    kind: RequestType

    @property
    def troupe(self) -> Troupe:
        return self.scene.stage.troupe

    def next(self, work: Work) -> Step | None:
        """The next act; none where everybody waits, or the request is over."""
        for act in chain(self._asked(work), self._offered(work)):
            return act
        if work.store.one(Request) is None:
            sender = self.troupe.staff[0]
            return self._step(self._writes(sender), Say(sender.key, "/moi"))
        return None

    def _asked(self, work: Work) -> Iterator[Step]:
        """Somebody is asked something in their private chat."""
        for kept in work.store.all(Conversation, state="open"):
            account = work.require(Account, kept.account)
            member = self._member(account.external)
            if member is None:
                continue
            view = asked(work, Actor(NAME, account.external), kept.id)
            if not isinstance(view, Refusal):
                moves = answers(work, kept, view, member, self.kind)
                yield self._step(self._doing(work, kept, member), *moves)

    def _offered(self, work: Work) -> Iterator[Step]:
        """A card offers somebody to bring the request on."""
        request = work.store.one(Request)
        if request is None or request.status == "closed":
            return
        for card in sorted(work.store.all(Card, request=request.id), key=lambda card: self._turn(work, card)):
            for choice in (each for row in projection.view(work, card).choices for each in row):
                if isinstance(choice.sends, GO_ON) and self._is_next(work, card, choice):
                    for member, chat in self._readers(work, request, card, choice):
                        label = self._label(work, card, choice)
                        yield self._step(self._title(work, choice, member), Press(member.key, label, chat))

    def _turn(self, work: Work, card: Card) -> int:
        """The place of a card's reader among the staff, so that the same one acts each time; groups first."""
        account = work.store.one(Account, person=card.person, platform=NAME) if card.person else None
        member = self._member(account.external) if account else None
        return self.troupe.staff.index(member) if member in self.troupe.staff else -1

    def _is_next(self, work: Work, card: Card, choice: Choice) -> bool:
        """A whole card is decided at once; of a group's card that can be taken only that counts."""
        sends = choice.sends
        if isinstance(sends, TakeVisit):
            return card.chat is not None
        if isinstance(sends, Pass | ToPass):
            can_take = any(
                isinstance(c.sends, TakeVisit) for row in projection.view(work, card).choices for c in row
            )
            return card.chat is None or not can_take
        if isinstance(sends, TakeTask | ToResult):
            task = work.require(Task, sends.task)
            is_free = task.assignee is None and card.chat is not None
            return not task.afterwards and isinstance(sends, TakeTask) == is_free
        return True

    def _readers(
        self, work: Work, request: Request, card: Card, choice: Choice
    ) -> Iterator[tuple[Member, str]]:
        """The people who see a card and have not answered it, with its chat."""
        if card.person is not None:
            account = work.store.one(Account, person=card.person, platform=NAME)
            member = self._member(account.external) if account else None
            yield from [(member, "")] if member else []
            return
        chat = work.require(Chat, card.chat or 0)
        key = next(key for key, group in self.scene.stage.groups.items() if str(group.id) == chat.external)
        for name in self.troupe.circles[key].members[1:]:
            person = work.require_person(Actor(NAME, str(self.scene.stage.people[name].id)))
            has_spoken = isinstance(choice.sends, Pass | ToPass) and work.store.all(
                Decision, visit=choice.sends.visit, person=person.id
            )
            is_other = isinstance(choice.sends, ToResult) and work.require(
                Task, choice.sends.task
            ).assignee not in (
                None,
                person.id,
            )
            if request.author != person.id and not has_spoken and not is_other:
                yield self.troupe.people[name], key

    def _label(self, work: Work, card: Card, choice: Choice) -> str:
        """A choice as its button says it."""
        wording = Wording(self.scene.stage.zone)
        parts = render(projection.view(work, card), "vi", wording, TELEGRAM)
        buttons = [
            button for each in parts if isinstance(each, Message) for row in each.buttons for button in row
        ]
        sent = (choice.data, choice.private)
        return next(button.text for button in buttons if (button.data, button.private) == sent)

    def _member(self, external: str) -> Member | None:
        people = self.scene.stage.people
        return next(
            (self.troupe.people[key] for key, each in people.items() if str(each.id) == external), None
        )

    # titles

    def _step(self, title: Words, *moves: Move) -> Step:
        return Step(title.vi, moves, english=title.in_("en"))

    def _doing(self, work: Work, kept: Conversation, member: Member) -> Words:
        about = kept.about
        if visit := about.get("visit"):
            return self._decides(work, work.require(Visit, int(str(visit))), member)
        if task := about.get("task"):
            return self._does(work, work.require(Task, int(str(task))), member)
        return self._writes(member)

    def _title(self, work: Work, choice: Choice, member: Member) -> Words:
        sends = choice.sends
        if isinstance(sends, TakeVisit | Pass | ToPass):
            return self._decides(work, work.require(Visit, sends.visit), member)
        if isinstance(sends, TakeTask | ToResult):
            return self._does(work, work.require(Task, sends.task), member)
        return Words(
            vi=f"{member.short} kiểm tra lại, yêu cầu khép lại",
            en=f"{member.short} checks what was published; it is closed",
        )

    def _writes(self, member: Member) -> Words:
        title = self.kind.title
        return Words(
            vi=f"{member.short}, {member.does.vi}: gửi “{title.vi}”"[:200],
            en=f"{member.short}, {member.does.in_('en')}: sends “{title.in_('en')}”"[:200],
        )

    def _decides(self, work: Work, visit: Visit, member: Member) -> Words:
        request = work.require(Request, visit.request)
        verb = lifecycle.stage_of(work.type_of(request), visit).verb.plain
        return Words(
            vi=f"{member.short}, {member.does.vi}: {verb.vi}"[:200],
            en=f"{member.short}, {member.does.in_('en')}: {verb.in_('en')}"[:200],
        )

    def _does(self, work: Work, task: Task, member: Member) -> Words:
        title = title_of(work, work.require(Request, task.request), task)
        return Words(
            vi=f"{member.short}, {member.does.vi}: {title.vi}"[:200],
            en=f"{member.short}, {member.does.in_('en')}: {title.in_('en')}"[:200],
        )
