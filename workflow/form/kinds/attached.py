"""Fields that are answered with what is sent: photos, a file."""

from typing import ClassVar

from workflow.form.diff import Change
from workflow.form.kinds.base import Field, Input, sent_count
from workflow.model import Answer


class AttachedField(Field):
    """Photos or files; compared by how many there are."""

    is_found: ClassVar[bool] = False

    def compare(self, was: Answer, now: Answer) -> list[Change]:
        return [Change(self.spec.title, "", sent_count(was), sent_count(now), "")]


class PhotosField(AttachedField):
    """An album of photos in their order."""

    input: ClassVar[Input] = "album"
    most: ClassVar[int] = 10


class FileField(AttachedField):
    """One document."""

    input: ClassVar[Input] = "file"
