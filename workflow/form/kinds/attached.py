"""Fields that are answered with what is sent: photos, a file."""

from typing import ClassVar

from workflow.form.diff import Change
from workflow.form.kinds.base import Input, Kind, count
from workflow.model import Answer


class Attached(Kind):
    """What was sent is compared by how much there is."""

    def compare(self, was: Answer, now: Answer) -> list[Change]:
        return [Change(self.spec.title, "", count(was), count(now), "")]


class Photos(Attached):
    """An album of photos in their order."""

    input: ClassVar[Input] = "album"
    most: ClassVar[int] = 10


class File(Attached):
    """One document."""

    input: ClassVar[Input] = "file"
