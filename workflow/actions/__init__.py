"""Everything the office can do, one verb a file."""

from workflow.actions.answer import (
    Answered,
    Attach,
    Clear,
    DropDraft,
    GiveChoice,
    GiveText,
    RemoveLastPhoto,
    Skip,
)
from workflow.actions.answer_digest import AnswerDigest
from workflow.actions.answer_recheck import AnswerRecheck
from workflow.actions.cancel_event import CancelEvent
from workflow.actions.change_people import (
    ComeBack,
    EndRole,
    GiveRole,
    Leave,
    MoveRole,
    SetAway,
    SetLanguage,
    SetReachable,
)
from workflow.actions.decide import Decide, Decided
from workflow.actions.groups import BindGroup, GroupLeft, GroupMoved, UnbindGroup
from workflow.actions.import_events import ImportEvents
from workflow.actions.import_people import ImportPeople
from workflow.actions.join import (
    Invite,
    InvitePeople,
    InvitePerson,
    Join,
    Joined,
    OpenClaim,
    RenewInvitation,
    RevokeInvitation,
)
from workflow.actions.move_event import MoveEvent
from workflow.actions.plan_event import PlanEvent
from workflow.actions.press import Press, Pressed
from workflow.actions.publish import ClaimTask, Published, PublishTask
from workflow.actions.report_dead import ReportDead
from workflow.actions.repost_card import RepostCard
from workflow.actions.run_due import RunDue
from workflow.actions.send_draft import SendDraft, Sent
from workflow.actions.set_menu import SetMenu
from workflow.actions.start_draft import StartDraft, StartEdit, StartSupplement
from workflow.actions.start_need import StartNeed
from workflow.actions.use_rules import UseRules
from workflow.actions.withdraw import Withdraw

__all__ = [
    "AnswerDigest",
    "AnswerRecheck",
    "Answered",
    "Attach",
    "BindGroup",
    "CancelEvent",
    "ClaimTask",
    "Clear",
    "ComeBack",
    "Decide",
    "Decided",
    "DropDraft",
    "EndRole",
    "GiveChoice",
    "GiveRole",
    "GiveText",
    "GroupLeft",
    "GroupMoved",
    "ImportEvents",
    "ImportPeople",
    "Invite",
    "InvitePeople",
    "InvitePerson",
    "Join",
    "Joined",
    "Leave",
    "MoveEvent",
    "MoveRole",
    "OpenClaim",
    "PlanEvent",
    "Press",
    "Pressed",
    "PublishTask",
    "Published",
    "RemoveLastPhoto",
    "RenewInvitation",
    "ReportDead",
    "RepostCard",
    "RevokeInvitation",
    "RunDue",
    "SendDraft",
    "Sent",
    "SetAway",
    "SetLanguage",
    "SetMenu",
    "SetReachable",
    "Skip",
    "StartDraft",
    "StartEdit",
    "StartNeed",
    "StartSupplement",
    "UnbindGroup",
    "UseRules",
    "Withdraw",
]
