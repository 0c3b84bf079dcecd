"""Whether a file holds the kind of content that its name promises."""

import io
import zipfile

from workflow.form.problem import Problem
from workflow.media.files import SentFile, is_picture
from workflow.media.heic import is_heic

HEAD = 1024  # bytes among which a PDF may begin


def is_checked(file: SentFile) -> bool:
    """Whether a document's name promises a kind that can be told by its bytes."""
    return file.kind == "document" and (is_picture(file) or file.ending in DOCUMENTS)


def problem(file: SentFile, data: bytes) -> Problem | None:
    """Why the bytes of a checked document do not fit its name."""
    if is_picture(file):
        return None if _is_picture(data) else Problem("not-a-photo")
    return None if DOCUMENTS[file.ending](data) else Problem("file-contents", {"ending": file.ending})


def _is_picture(data: bytes) -> bool:
    is_webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    return data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")) or is_webp or is_heic(data)


def _is_pdf(data: bytes) -> bool:
    return b"%PDF-" in data[:HEAD]


def _is_docx(data: bytes) -> bool:
    """A pack with the parts of a text document. Nothing of it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as pack:
            return {"[Content_Types].xml", "word/document.xml"} <= set(pack.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


DOCUMENTS = {".docx": _is_docx, ".pdf": _is_pdf}
