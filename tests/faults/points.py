"""Where the bot is killed: a function of the product, before or after it runs.

The product has no hook for this; `tests.faults.launch` wraps the functions named here. `nth` is which call
after arming ends the process. `only` narrows a point to one way of receiving updates. A point at `start` is
armed while the bot is down, with work waiting for it.
"""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Point:
    """A named crash point."""

    target: str
    when: Literal["before", "after"]
    meaning: str
    nth: int = 1
    only: Literal["", "polling", "webhook"] = ""
    start: bool = False
    act: str = ""  # which of the acts of an office reaches it (`tests.faults.askers` and others)

    @property
    def name(self) -> str:
        return f"{self.target.removeprefix('bot.').removeprefix('workflow.')}:{self.when}:{self.nth}"

    @property
    def order(self) -> str:
        """The order to the switch that kills the bot here."""
        return f"{self.target} {self.when} {self.nth}"


REQUESTS = "workflow.requests"
CONVERSING = "workflow.form"
OPINIONS = f"{REQUESTS}.opinions"
DECIDE = f"{REQUESTS}.deciding.decide.Decide.perform"
TASK = f"{REQUESTS}.tasks"
PUBLISH = f"{REQUESTS}.publishing.publish_task.PublishTask.perform"
ROUNDS = "workflow.rounds"
PEOPLE = "workflow.people"
RULES = "workflow.rules"
NUDGES = "workflow.notices.nudges"
SESSION = "bot.intake.telegram.session.Session"
MENU = "bot.intake.telegram.command_menu"
RECEIVER = "bot.intake.receiver.Receiver.receive"
LANES = "bot.intake.lanes.Lanes"
SERVED = "bot.intake.telegram.telegram_platform.TelegramPlatform"
STATES = "bot.intake.telegram.state.StorageOfUpdates"
FEED = "bot.intake.telegram.dispatcher.Feed.__call__"
TELEGRAM = "bot.delivery.telegram.bot_api.Telegram"
CARDS = "bot.delivery.cards.Cards"
WRITER = "storage.writer.Writer"
COMMIT = "sqlalchemy.Connection.commit"

RUNNING = (
    # receiving
    Point("bot.intake.telegram.poller.Poller._ask", "after", "updates read, nothing kept", only="polling"),
    Point(RECEIVER, "before", "updates in hand, nothing kept"),
    Point("storage.inbox.receive", "before", "in the transaction, nothing written"),
    Point("storage.inbox.receive", "after", "written, not committed", nth=2),
    Point(RECEIVER, "after", "committed, the platform not told"),
    Point(RECEIVER, "after", "committed, the platform not told, later", nth=4),
    # handling
    Point(f"{LANES}._one", "before", "a lane takes a row up", nth=2),
    Point(FEED, "before", "before the handler"),
    Point(FEED, "after", "handled, the row not finished"),
    Point(FEED, "after", "handled, the row not finished, later", nth=5),
    Point("storage.inbox.finish", "before", "in the finishing transaction"),
    Point("storage.inbox.finish", "after", "finished, not committed", nth=3),
    Point(f"{LANES}._one", "after", "a row is finished", nth=2),
    Point(f"{STATES}.committed", "before", "committed, the cache of states old", nth=2),
    # acting
    Point("workflow.cards.press.Press.perform", "before", "a press in its transaction"),
    Point("workflow.cards.press.Press.perform", "after", "pressed, not committed"),
    Point(DECIDE, "before", "a decision in its transaction"),
    Point(DECIDE, "after", "decided, not committed", nth=2),
    Point(f"{REQUESTS}.drafts.send_draft.SendDraft.perform", "before", "a draft about to become a request"),
    Point(f"{REQUESTS}.drafts.send_draft.SendDraft.perform", "after", "a request made, not committed"),
    Point(f"{REQUESTS}.add_photo.AddPhoto.perform", "before", "a photo about to be kept"),
    Point(f"{REQUESTS}.add_photo.AddPhoto.perform", "after", "a photo kept, not committed", nth=2),
    Point(PUBLISH, "before", "a link about to be kept"),
    Point(PUBLISH, "after", "a link kept, not committed"),
    Point(
        f"{REQUESTS}.rechecks.answer_recheck.AnswerRecheck.perform",
        "before",
        "a re-check about to be answered",
    ),
    Point(f"{REQUESTS}.rechecks.answer_recheck.AnswerRecheck.perform", "after", "answered, not committed"),
    Point("workflow.people.join.Join.perform", "after", "an invitation used, not committed"),
    Point("storage.records.Records.keep_effect", "before", "acted, the effect not stored", nth=2),
    # committing
    Point(COMMIT, "before", "everything written, not committed", nth=2),
    Point(COMMIT, "after", "committed, nobody told", nth=2),
    Point(COMMIT, "before", "everything written, not committed, later", nth=8),
    Point(COMMIT, "after", "committed, nobody told, later", nth=8),
    Point(f"{WRITER}._settle", "before", "committed, the asking task not told", nth=5),
    # answering
    Point(f"{SESSION}.make_request", "before", "about to answer a person", nth=2),
    Point(f"{SESSION}.make_request", "after", "a person answered, nothing recorded", nth=2),
    Point(f"{SESSION}.make_request", "after", "a person answered, nothing recorded, later", nth=6),
    # delivering
    Point("bot.delivery.courier.Courier._run", "before", "an errand taken"),
    Point(f"{TELEGRAM}.send", "before", "about to send"),
    Point(f"{TELEGRAM}.send", "after", "sent, not recorded"),
    Point(f"{TELEGRAM}.send", "after", "sent, not recorded, later", nth=4),
    Point(f"{TELEGRAM}._album", "after", "an album sent, not recorded, its card not sent"),
    Point(f"{CARDS}._record", "after", "one part of a card recorded, the next not sent"),
    Point(f"{TELEGRAM}.edit", "before", "about to edit"),
    Point(f"{TELEGRAM}.edit", "after", "edited, not recorded"),
    Point(f"{TELEGRAM}.delete", "before", "about to delete an old posting"),
    Point(f"{TELEGRAM}.delete", "after", "deleted, not recorded"),
    Point(f"{CARDS}._posted", "before", "all parts sent, the posting not recorded"),
    Point(f"{CARDS}._posted", "after", "a new posting, the old one still shown"),
    Point(f"{CARDS}._rest", "before", "the old posting gone, the card not at rest"),
    Point("bot.delivery.outbox.render_card", "after", "a gathered notice in words, not sent"),
    Point("bot.delivery.outbox.Outbox._send", "after", "a notice sent and recorded"),
    Point(f"{TELEGRAM}.fetch", "after", "an original fetched, not kept"),
    Point("bot.delivery.original_fetcher.Originals._keep", "after", "an original kept, not recorded"),
    # starting, with work waiting
    Point(f"{MENU}.introduce", "before", "starting, nothing asked yet", start=True),
    Point("workflow.rules.use_rules.UseRules.perform", "after", "the rules used, not committed", start=True),
    Point(f"{SERVED}._open_intake", "after", "receiving opens, nothing resumed", start=True),
    Point("workflow.deadlines.run_due.RunDue.perform", "before", "before what fell due", start=True),
    Point(
        "workflow.deadlines.run_due.RunDue.perform", "after", "what fell due done, not committed", start=True
    ),
    Point(f"{LANES}.resume", "after", "the rest of the last run taken up", start=True),
    Point(f"{MENU}.Menu._publish", "before", "started, the menus not set", start=True),
)

FALLING_DUE = (
    Point("workflow.deadlines.run_due.RunDue.perform", "before", "nothing of it is looked at", start=True),
    Point("storage.records.Records.change_all", "after", "marked as fired, nothing done"),
    Point("workflow.subject.Subjects.fire", "before", "some rows done, the next not", nth=4),
    Point("workflow.subject.Subjects.fire", "after", "the last of them done, not committed", nth=9),
    Point(f"{NUDGES}.add", "after", "one is reminded, the next not"),
    Point(f"{NUDGES}.say_all", "before", "the hour of the digest, nobody told"),
    Point(f"{NUDGES}._say", "after", "a digest for one, none for the next"),
    Point(
        "workflow.notices.hours.plan_digest",
        "before",
        "one is reminded, the hour of the digest not planned",
    ),
    Point(f"{NUDGES}.say_all", "after", "digests queued, not committed"),
    Point("workflow.cards.projection.sync", "before", "found late, the cards not told"),
    Point("workflow.cards.projection.sync", "after", "found late, the cards told, not committed", nth=2),
    Point(COMMIT, "before", "everything done, not committed", nth=2, start=True),
    Point(COMMIT, "after", "committed, nothing sent", nth=2, start=True),
    Point("workflow.notices.digests.digest", "after", "a digest put together, not sent"),
    Point(f"{NUDGES}.said", "before", "a digest sent, not recorded"),
    Point(f"{NUDGES}.said", "after", "a digest recorded, not committed"),
    Point(f"{NUDGES}.said", "after", "the digest of a second person recorded, not committed", nth=2),
)

# In an office of the second edition, each by one act of somebody, or by time going by.
ASKING = (
    # what a step and a task ask
    Point(f"{CONVERSING}.choose_option.ChooseOption.perform", "before", "an answer pressed", act="pass"),
    Point(
        f"{CONVERSING}.choose_option.ChooseOption.perform",
        "after",
        "one answer of two kept, not committed",
        act="pass",
    ),
    Point(f"{CONVERSING}.skip_question.SkipQuestion.perform", "after", "a question left out", act="pass"),
    Point(DECIDE, "before", "all answered, nothing decided", act="pass"),
    Point(f"{CONVERSING}.send_conversation.SendConversation.perform", "after", "passed", act="pass"),
    Point(PUBLISH, "before", "a question of a task answered, no result", act="publish"),
    Point(f"{CONVERSING}.say_in_conversation.SayInConversation.perform", "after", "done", act="publish"),
    # opinions
    Point(f"{OPINIONS}.ask_opinion.AskOpinion.perform", "before", "an opinion about to be asked", act="ask"),
    Point(f"{OPINIONS}.ask_opinion.AskOpinion.perform", "after", "asked, not committed", act="ask"),
    Point(f"{OPINIONS}.give_opinion.GiveOpinion.perform", "after", "given, not committed", act="give"),
    Point(f"{OPINIONS}.asked_opinions.tell", "before", "given, nobody told", act="give"),
    Point(f"{OPINIONS}.have_no_opinion.HaveNoOpinion.perform", "after", "none, not committed", act="decline"),
    Point(f"{OPINIONS}.asked_opinions.end", "after", "over, its step about to be left", act="decide first"),
    # a council, and other ways from a step
    Point(DECIDE, "after", "one voice of two, not committed", act="agree"),
    Point(f"{REQUESTS}.deciding.stages.leave", "before", "both agree, the step not left", act="agree"),
    Point(DECIDE, "after", "refused by a veto, not committed", act="veto"),
    Point(DECIDE, "after", "escalated, not committed", act="escalate"),
    Point(DECIDE, "after", "returned, not committed", act="return"),
    # time
    Point(f"{REQUESTS}.deciding.stages.go_on", "before", "a step is over", act="go on"),
    Point(f"{REQUESTS}.deciding.stages.go_on", "after", "the next begun, not committed", act="go on"),
    Point(f"{OPINIONS}.asked_opinions.tell", "before", "an opinion late, nobody told", act="wait"),
)

TASKS = (
    Point(f"{TASK}.waive_task.WaiveTask.perform", "before", "a reason given, nothing waived", act="waive"),
    Point(f"{TASK}.waive_task.WaiveTask.perform", "after", "waived, not committed", act="waive"),
    Point(f"{TASK}.hand_over_task.HandOverTask.perform", "before", "a colleague named", act="hand over"),
    Point(f"{TASK}.hand_over_task.HandOverTask.perform", "after", "handed, not committed", act="hand over"),
    Point(f"{TASK}.owed.follow", "before", "an answer kept, its task still open", act="owe"),
    Point(f"{TASK}.owed.follow", "after", "its task done, not committed", act="owe"),
)

DUTIES = (
    Point(f"{ROUNDS}.hand_in.HandIn.perform", "after", "a file kept, no answer yet", act="hand in"),
    Point(f"{ROUNDS}.update_item.UpdateItem.perform", "after", "answered, not committed", act="hand in"),
    Point(f"{ROUNDS}.return_round.ReturnRound.perform", "before", "a reason given", act="return"),
    Point(f"{ROUNDS}.return_round.ReturnRound.perform", "after", "returned, not committed", act="return"),
    Point(f"{ROUNDS}.accept_round.AcceptRound.perform", "after", "accepted, not committed", act="accept"),
)

# Each is about what the one before it left.
DELEGATING = (
    Point(f"{PEOPLE}.delegate.Delegate.perform", "before", "all answered, nothing given", act="give"),
    Point(f"{PEOPLE}.end_delegation.EndDelegation.perform", "before", "about to end", act="take back"),
    Point(f"{PEOPLE}.delegate.Delegate.perform", "after", "given, not committed", act="give"),
    Point(f"{PEOPLE}.end_delegation.EndDelegation.perform", "after", "ended, not committed", act="take back"),
    Point(f"{PEOPLE}.delegating.turn", "before", "its first day came, nobody told", act="begin"),
    Point(f"{PEOPLE}.delegating.turn", "after", "over and told, not committed", act="end"),
    Point(f"{PEOPLE}.delegating.turn", "after", "begun and told, the cards not moved", act="begin"),
    Point(f"{PEOPLE}.turning.plan_people", "before", "over and told, the cards not moved", act="end"),
)

SIGNING = (
    Point(f"{RULES}.answer_offer.AnswerOffer.perform", "before", "pressed, nothing signed", act="draft"),
    Point(f"{RULES}.signing.sign", "after", "signed, the next not asked", act="review"),
    Point(f"{RULES}.versions.apply", "after", "signed and applied, not committed", act="approve"),
    Point(f"{RULES}.versions.decline", "after", "refused, not committed", act="refuse"),
)

UNITS = "workflow.units"
KEEPING_UNITS = (
    Point(f"{UNITS}.add_unit.AddUnit.perform", "before", "all answered, nothing added", act="add"),
    Point(f"{UNITS}.add_unit.AddUnit.perform", "after", "added, not committed", act="add"),
    Point(f"{UNITS}.change_unit.ChangeUnit.perform", "after", "changed, not committed", act="change"),
    Point("workflow.rounds.unit_rounds.close", "before", "ended, its rounds open", act="end a unit"),
    Point(f"{UNITS}.reopen_unit.ReopenUnit.perform", "after", "in use again, not committed", act="reopen"),
    Point(f"{UNITS}.end_unit.EndUnit.perform", "after", "ended, not committed", act="end a unit"),
)

FIRST_START = (
    Point("alembic.command.upgrade", "before", "an empty file"),
    Point("alembic.operations.Operations.create_table", "before", "half of the tables", nth=12),
    Point("alembic.operations.Operations.create_index", "after", "tables and half of the indexes", nth=8),
    Point("alembic.command.upgrade", "after", "a new schema, nothing in it"),
    Point("workflow.rules.use_rules.UseRules.perform", "after", "the first rules, not committed"),
    Point("workflow.people.open_claim.OpenClaim.perform", "after", "a claim opened, not committed"),
    Point(f"{MENU}.Menu._publish", "before", "a claim opened, not shown"),
)

APPLYING = (
    Point("workflow.rules.answer_offer.AnswerOffer.perform", "before", "an answer in its transaction"),
    Point("workflow.rules.answer_offer.AnswerOffer.perform", "after", "applied, not committed"),
    Point("handlers.card_presses.answer", "before", "applied and committed, nobody told"),
    Point(FEED, "after", "the administrator told, the row not finished"),
)

BACKUP = (
    Point("storage.backup.copy", "before", "nothing copied"),
    Point("pathlib.Path.replace", "before", "the database copied, not named"),
    Point("storage.backup.copy", "after", "the database copied, no originals"),
    Point("tarfile.TarFile.add", "after", "half of the file"),
    Point("pathlib.Path.replace", "before", "all of it, not named", nth=2),
)

# A step of each part that the bot needs, and what the last line of the log names.
VITAL = {
    "storage.writer.Writer._next": "the watch ended",
    "bot.delivery.courier.Courier.start_due": "the courier ended",
    "bot.intake.telegram.poller.Poller._ask": "the poller ended",
    f"{MENU}.Menu._committed": "",  # a listener to commits: said, and the others hear
    "apscheduler.schedulers.base.BaseScheduler._process_jobs": "the scheduler has stopped",
}

GROUPS = (
    *(RUNNING, FALLING_DUE, ASKING, TASKS, DUTIES, DELEGATING, SIGNING, KEEPING_UNITS),
    *(FIRST_START, APPLYING, BACKUP),
)
TARGETS = sorted({point.target for group in GROUPS for point in group})
