"""The words by which things are found."""

from dataclasses import dataclass

from workflow.model.base import Record
from workflow.model.refs import RequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestWords(Record):
    """All by which a request is found, apart by spaces: folded words of its newest text, and who may see it.

    `storage/word_search.py` finds them by an index of the database's own.
    """

    request: RequestId
    words: str
