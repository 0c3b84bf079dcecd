"""A package as files: the text is made here, photos and files are the originals, or nothing is handed out."""

from pathlib import Path

from bot.delivery.messenger import File
from storage.originals import is_whole
from wording import Limits, Wording
from wording.render import shorten
from wording.word_document import document
from workflow.notices.composing import Enclosed
from workflow.requests.publishing.package import Package


def lacking(package: Package, originals: Path) -> list[str]:
    """The names of the photos and files whose originals are missing or altered."""
    return [a.name for a in package.attached if not is_whole(originals / (a.media.digest or ""))]


def files_of(
    package: Package, sent: int, originals: Path, language: str, wording: Wording, limits: Limits
) -> list[File]:
    """The files of one message, after so many things of the package; the text is the first of all."""
    found = [
        File(
            each.name,
            (originals / (each.media.digest or "")).read_bytes(),
            shorten(each.media.caption, limits.caption),
        )
        for each in package.following(sent, limits.album, limits.upload)
    ]
    if sent:
        return found
    reference, subject = package.request.reference, package.request.subject
    caption = wording.text(language, "package-caption", reference=reference, subject=subject)
    return [File(package.name, document(package, language, wording), caption), *found]


def handed_out(files: Enclosed, limits: Limits) -> int:
    """The number of things of a package that have arrived once this message has."""
    these = files.package.following(files.sent, limits.album, limits.upload)
    return max(files.sent, 1) + len(these)
