"""The one table of the kinds of field: under its name in the rules, the class that knows all about it."""

from workflow.form.kinds.attached import FileField, PhotosField
from workflow.form.kinds.base import Candidate, Field
from workflow.form.kinds.chosen import ChoiceField, TickField, YesNoField
from workflow.form.kinds.dated import DateField, DateRangeField, TimeField
from workflow.form.kinds.found import PersonField, UnitField
from workflow.form.kinds.link import LinkField
from workflow.form.kinds.number import NumberField
from workflow.form.kinds.rows import RowsField
from workflow.form.kinds.several import SeveralField
from workflow.form.kinds.telephone import TelephoneField
from workflow.form.kinds.written import EventField, LongTextField, TextField
from workflow.spec import FieldSpec

KINDS: dict[str, type[Field]] = {
    "text": TextField,
    "long_text": LongTextField,
    "choice": ChoiceField,
    "yes_no": YesNoField,
    "date": DateField,
    "time": TimeField,
    "date_range": DateRangeField,
    "event": EventField,
    "link": LinkField,
    "photos": PhotosField,
    "file": FileField,
    "number": NumberField,
    "tick": TickField,
    "unit": UnitField,
    "person": PersonField,
    "telephone": TelephoneField,
    "rows": RowsField,
}


def of(spec: FieldSpec, among: tuple[Candidate, ...] = ()) -> Field:
    """A field of the rules as one of its kind, with those who can be named in it."""
    kind = SeveralField if spec.several else KINDS[spec.kind]
    return kind(spec, among)
