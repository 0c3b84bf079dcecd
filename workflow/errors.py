"""Refusals: an outcome of an action, told to the person by its code; never an accident.

And what an upgrade leaves: something that was done before it, and cannot be repeated after it.
"""

from collections.abc import Mapping

from workflow.lines import Value


class Refusal(Exception):
    """A rule said no. `code` names the text that explains it, `values` fill it in.

    Audited refusals are written to the audit log: somebody tried what they may not do. Such an action must
    refuse before it writes anything else, because its savepoint is kept for the sake of the entry.
    `language` is the reader's, once the action knew who asked.
    """

    def __init__(self, code: str, *, audited: bool = False, **values: Value) -> None:
        super().__init__(code)
        self.code = code
        self.audited = audited
        self.values: Mapping[str, Value] = values
        self.language: str | None = None


class DoneBefore(Exception):
    """An earlier version of the program acted on this cause, by another action or with another result.

    Nothing is done again, and nothing can be answered with: the update is over.
    """
