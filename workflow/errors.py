"""Refusals: an outcome of an action, told to the person by its code; never an accident.

And what an upgrade leaves: something that was done before it, and cannot be repeated after it.
"""

from collections.abc import Mapping
from typing import Literal

from workflow.lines import Value

Code = Literal[
    "absence-over", "account-taken", "asked-today", "already-answered", "answer-missing", "answer-unfit",
    "already-counted", "already-out", "cannot-hold",
    "changed-meanwhile", "chose-decider", "correction-running", "day-no-time", "day-not-announced",
    "day-past", "days-problems", "decided-against", "decided-escalate", "decided-keep", "decided-more",
    "decided-on-it", "delegate-unfit", "delegated-already", "delegation-chain", "delegation-circle",
    "delegation-long", "delegation-scope",
    "delegation-over",
    "given-away", "giver-own-request", "not-delegable", "not-your-delegation", "not-signer", "signed-others",
    "sign-or-reason",
    "nothing-to-delegate",
    "decided-pass", "decided-refuse", "decided-return", "draft-gone", "draft-incomplete",
    "editor-chosen", "ends-before", "escalated-before", "not-escalator",
    "event-days", "event-far", "event-gone", "event-known", "event-words",
    "figures-not-yours", "gone", "help-over",
    "hidden-missing", "import-gone", "import-problems", "invitation-void", "last-administrator",
    "log-not-yours", "may-not-edit", "may-not-end",
    "may-not-plan", "may-not-see", "may-not-send", "moved-on", "name-needed", "need-met", "needs-several",
    "no-such-language",
    "no-queue", "no-such-number", "no-such-role", "no-such-unit", "not-a-card", "not-a-group",
    "not-administrator",
    "not-adviser",
    "not-answerer", "not-colleague", "not-decider", "not-helper",
    "not-reviewer", "not-publisher", "not-refuser",
    "not-released", "not-releaser", "nothing-out", "nothing-to-recall", "only-author", "open-again",
    "opinion-answered", "opinion-asked", "opinion-nobody", "opinion-over", "opinion-requester",
    "opinion-self",
    "own-request", "posted-not", "question-gone", "reason-needed", "reply-over", "requester-here",
    "round-accepted", "round-closed", "round-given", "round-open",
    "round-done", "rules-applied", "rules-kept", "rules-replaced", "rules-withdrawn", "same-person",
    "role-over",
    "sender-chosen", "sent-again", "still-time", "stranger", "taken-over", "task-closed",
    "heir-away", "heir-may-not", "not-waiver", "task-needed", "task-taken",
    "text-changed",
    "too-early-to-ask", "too-late", "too-late-closed", "too-late-to-reopen", "too-many-drafts",
    "trouble-none", "trouble-over", "type-not-yours",
    "unit-changed", "unit-circle", "unit-ended", "unit-not-yours", "unit-of-rules", "unit-site", "unit-taken",
    "unit-title",
    "verdict-not-here", "visit-taken", "went-on-late",
]  # fmt: skip


class Refusal(Exception):
    """A rule said no. `code` names the text that explains it, `values` fill it in.

    Audited refusals are written to the audit log: somebody tried what they may not do. Such an action must
    refuse before it writes anything else, because its savepoint is kept for the sake of the entry.
    `language` is the reader's, once the action knew who asked; `tried` is an action that another carried out
    and that was refused.
    """

    def __init__(self, code: Code, *, audited: bool = False, **values: Value) -> None:
        super().__init__(code)
        self.code = code
        self.audited = audited
        self.values: Mapping[str, Value] = values
        self.language: str | None = None
        self.tried: object = None


class DoneBefore(Exception):
    """An earlier version of the program acted on this cause, by another action or with another result.

    Nothing is done again, and nothing can be answered with: the update is over.
    """
