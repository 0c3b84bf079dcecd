"""The writer's knowledge of its database, beside the database."""

from typing import Any  # Any: the values of any columns

from storage import Records
from workflow.model import Record


def differing(records: Records) -> list[tuple[str, object]]:
    """Return the records and answers that are known otherwise than they would be read now."""
    fresh, found = Records(records.connection), list[tuple[str, object]]()
    for kind, known in list(records.known._kinds.items()):
        found += [
            (kind.__name__, id) for id, record in known.records.items() if fresh.one(kind, id=id) != record
        ]
        for fits, answers in known.fitting.items():
            for values, answer in answers.items():
                where = dict(zip(fits.columns, values, strict=True))
                if answer != _read(fresh, kind, where, newest=fits.is_newest):
                    found.append((kind.__name__, where))
    return found


def _read(records: Records, kind: type[Record], where: dict[str, Any], *, newest: bool) -> list[Record]:
    if not newest:
        return records.all(kind, **where)
    one = records.one(kind, **where)
    return [one] if one else []
