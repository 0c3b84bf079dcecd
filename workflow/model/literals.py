"""The words that say how things stand, as rows keep them: one list for each field, all of them here.

They are literals: a word is the same in a row, in a record and in a text key, so nothing is converted on the
way, and mypy refuses one that a field cannot have. `tests/house/test_states.py` looks at what mypy cannot
see, the words that the store is asked for and given.
"""

from typing import Literal

Status = Literal["deciding", "publishing", "rechecking", "closed"]
UNDER_WAY: tuple[Status, ...] = ("deciding", "publishing", "rechecking")  # of a request, until it is closed
Outcome = Literal[
    "confirmed", "unconfirmed", "done", "approved", "kept", "refused", "withdrawn", "unanswered", "ended"
]
VisitPath = Literal["main", "correction"]
Verdict = Literal["pass", "more", "return", "refuse", "escalate"]
Left = Literal[Verdict, Outcome, "recalled", "resent", "revised", "late"]  # how a visit came to its end
Waits = Literal["decider", "requester"]
Step = Literal["take", "proceed", "end", "recall", "correct", "reopen"]  # outside the ordinary path
ConversationState = Literal["open", "parked", "sent", "left"]
Purpose = Literal["new", "supplement", "edit", "offered"]
OfferState = Literal["open", "applied", "kept", "replaced", "withdrawn"]
MediaKind = Literal["photo", "document"]
MediaState = Literal["wanted", "have", "failed"]
Scope = Literal["all", "types", "steps", "units"]  # of a delegation
SignedPart = Literal["drafts", "reviews", "approves"]  # of a version of rules
SignedInstead = Literal["nobody", "agreed", "urgent"]  # why an administrator signed for a role
OpinionState = Literal["open", "given", "none", "over", "lost"]
TaskSort = Literal["publishing", "down", "work", "owed"]  # of a task, by what its row has
TaskState = Literal["open", "done", "waived", "cancelled"]
Held = Literal["visit", "task", "inquiry"]
InListOf = Literal["request", "round", "need"]  # a thing in the list of somebody's work
WantedOfRequest = Literal[  # of somebody, in a request
    "decide",
    "publish",
    "result",
    "down",
    "recheck",
    "supplement",
    "unanswered",
    "take",
    "end",
    "opinion",
    "waive",
]
Wanted = Literal[WantedOfRequest, "answer", "review", "ask"]  # and in a round, and for an event
Answered = Literal["right", "wrong", "silent", "stopped"]  # a re-check
Moves = Literal["counted", "found", "days", "event", "rules", "reopened", "paused"]  # a due time
# a reminder: a row of a clock fell due, somebody came back, or it comes again
Reminded = Literal["remind", "late", "handed", "back", "waiting", "again", "later", "asked", "unknown"]
EventState = Literal["planned", "cancelled"]
NeedState = Literal["open", "begun", "sent", "done", "missed", "cancelled"]
RoundState = Literal["open", "done", "late", "missed", "review", "ended"]
NoticeState = Literal["held", "queued", "sent", "dropped"]
ImportKind = Literal["people", "events"]
ImportState = Literal["read", "imported", "left"]
PartKind = Literal["message", "album"]
Extra = Literal["marks", "media", "buttons", "body"]  # a card can do without, in a chat that refuses it
