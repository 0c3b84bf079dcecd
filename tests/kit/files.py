"""The smallest files of a kind."""

import io
import zipfile


def packed(*names: str) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as pack:
        for name in names:
            pack.writestr(name, "<x/>")
    return kept.getvalue()


DOCX = packed("[Content_Types].xml", "word/document.xml")
XLSX = packed("[Content_Types].xml", "xl/workbook.xml")
PDF = b"%PDF-1.4\n%%EOF"
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)  # .doc, and a .docx with a password
