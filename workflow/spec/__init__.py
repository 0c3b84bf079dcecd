"""The rules of an office: their shape, how they are read, and what can be wrong with them."""

from workflow.spec.load import load, rules_hash
from workflow.spec.problems import Code, Problem, SpecErrors
from workflow.spec.quantities import HourSpans, Quantity
from workflow.spec.shape import (
    Calendar,
    Channel,
    Correction,
    Day,
    FieldSpec,
    Key,
    Language,
    Late,
    Organisation,
    Publish,
    RequestType,
    Result,
    Role,
    Spec,
    Stage,
    Unit,
    Words,
)

__all__ = [
    "Calendar",
    "Channel",
    "Code",
    "Correction",
    "Day",
    "FieldSpec",
    "HourSpans",
    "Key",
    "Language",
    "Late",
    "Organisation",
    "Problem",
    "Publish",
    "Quantity",
    "RequestType",
    "Result",
    "Role",
    "Spec",
    "SpecErrors",
    "Stage",
    "Unit",
    "Words",
    "load",
    "rules_hash",
]
