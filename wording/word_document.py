"""The text of a package as a .docx, for people to paste from. Times New Roman has all Vietnamese letters."""

from collections.abc import Iterable
from io import BytesIO

from docx import Document
from docx.document import Document as Opened
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.styles.style import CharacterStyle

from wording.speaker import Wording
from workflow.requests.publishing.package import Attached, Package

FONT = "Times New Roman"
SIZES = {"Normal": 13, "Title": 18, "Heading 1": 14}
ASCII, OTHERS = "ascii", ("hAnsi", "cs", "eastAsia")
UNKNOWN_TO_XML = {0xFFFE: None, 0xFFFF: None}


def document(package: Package, language: str, wording: Wording) -> bytes:
    """The name, the text in its paragraphs, the other answers, photos and files, and what was released."""
    opened = _blank()
    opened.add_heading(_plain(package.request.subject), 0)
    said = [(each, _plain(wording.value(language, each.value))) for each in package.answers]
    for paragraph in "\n".join(text for each, text in said if each.long).split("\n"):
        if paragraph:
            opened.add_paragraph(paragraph)

    def add(key: str, lines: Iterable[str]) -> None:
        found = [_plain(each) for each in lines]
        if found:
            opened.add_heading(wording.text(language, key), 1)
        for each in found:
            opened.add_paragraph(each)

    add("package-answers", (f"{each.title.in_(language)}: {text}" for each, text in said if not each.long))
    add("package-photos", map(_named, package.photos))
    add("package-files", map(_named, package.files))
    add("package-facts", (wording.say(language, fact) for fact in package.facts))
    kept = BytesIO()
    opened.save(kept)
    return kept.getvalue()


def _named(attached: Attached) -> str:
    """The name of a photo or file, with its caption."""
    return f"{attached.name}: {attached.media.caption}" if attached.media.caption else attached.name


def _blank() -> Opened:
    """An empty document: the library's own, without its name, in one font."""
    opened = Document()
    core = opened.core_properties
    core.author = core.last_modified_by = core.comments = core.title = ""
    for name, size in SIZES.items():
        style = opened.styles[name]
        if isinstance(style, CharacterStyle):
            style.font.size, style.font.name = Pt(size), FONT
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for key in list(fonts.attrib):
                del fonts.attrib[key]
            for key in (ASCII, *OTHERS):
                fonts.set(qn(f"w:{key}"), FONT)
    return opened


def _plain(text: str) -> str:
    return text.translate(UNKNOWN_TO_XML)
