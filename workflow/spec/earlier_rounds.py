"""Rules of what comes round as they may be said in fewer words, or were said before."""

from dataclasses import replace

from workflow.spec.document import Document
from workflow.spec.problems import Path

LOG = "daily_log"


def one_log(document: Document) -> Document:
    """A daily log that stands alone, as the only one of a list."""
    data = document.data
    if not isinstance(data, dict) or not isinstance(data.get(LOG), dict):
        return document
    moved: dict[Path, Path] = {**document.moved, (LOG, 0): (LOG,)}
    return replace(document, data={**data, LOG: [data[LOG]]}, moved=moved)
