"""The rules of an office: their shape, how they are read, and what can be wrong with them."""

from workflow.spec.basics import Key, Language, Option, Words
from workflow.spec.config import (
    Calendar,
    Channel,
    DailyLog,
    Day,
    Messages,
    Need,
    Organisation,
    Role,
    Spec,
    UnitSpec,
)
from workflow.spec.document import decoded
from workflow.spec.duty_spec import Duty, DutyLate, Every
from workflow.spec.field_spec import FieldSpec
from workflow.spec.gives import Gives, ResultKind
from workflow.spec.load import load, read, read_data, reread, rules_hash
from workflow.spec.owing import Owing
from workflow.spec.party import Party
from workflow.spec.period_day import PeriodDay
from workflow.spec.problem_codes import Code
from workflow.spec.problems import RuleProblem, SpecErrors
from workflow.spec.quantities import HourSpans, Quantity
from workflow.spec.request_types import (
    Correction,
    LateRequest,
    LateStep,
    LeadTime,
    RequestType,
    ResultSpec,
    Stage,
)
from workflow.spec.task_spec import TaskSpec
from workflow.spec.term import Term
from workflow.spec.verbs import Verb
from workflow.spec.when import When

__all__ = [
    "Calendar",
    "Channel",
    "Code",
    "Correction",
    "DailyLog",
    "Day",
    "Duty",
    "DutyLate",
    "Every",
    "FieldSpec",
    "Gives",
    "HourSpans",
    "Key",
    "Language",
    "LateRequest",
    "LateStep",
    "LeadTime",
    "Messages",
    "Need",
    "Option",
    "Organisation",
    "Owing",
    "Party",
    "PeriodDay",
    "Quantity",
    "RequestType",
    "ResultKind",
    "ResultSpec",
    "Role",
    "RuleProblem",
    "Spec",
    "SpecErrors",
    "Stage",
    "TaskSpec",
    "Term",
    "UnitSpec",
    "Verb",
    "When",
    "Words",
    "decoded",
    "load",
    "read",
    "read_data",
    "reread",
    "rules_hash",
]
