"""Fields that are answered with what is sent: photos, a file."""

from typing import ClassVar

from workflow.form.kinds.base import Kind


class Photos(Kind):
    """An album of photos in their order."""

    most: ClassVar[int] = 10


class File(Kind):
    """One document."""
