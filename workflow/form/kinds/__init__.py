"""The one table of the kinds of field: under its name in the rules, the class that knows all about it."""

from workflow.form.kinds.attached import File, Photos
from workflow.form.kinds.base import Kind
from workflow.form.kinds.chosen import Choice, YesNo
from workflow.form.kinds.dated import Date, DateRange, Time
from workflow.form.kinds.link import Link
from workflow.form.kinds.written import Event, LongText, Text
from workflow.spec import FieldSpec

KINDS: dict[str, type[Kind]] = {
    "text": Text,
    "long_text": LongText,
    "choice": Choice,
    "yes_no": YesNo,
    "date": Date,
    "time": Time,
    "date_range": DateRange,
    "event": Event,
    "link": Link,
    "photos": Photos,
    "file": File,
}


def of(spec: FieldSpec) -> Kind:
    """A field of the rules as one of its kind."""
    return KINDS[spec.kind](spec)
