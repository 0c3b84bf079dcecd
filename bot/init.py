"""`loa init`: a few questions, and from the answers the smallest rules that `loa check` accepts."""

import re
from pathlib import Path

import typer

from bot.first_rules import HOUSES, KINDS, TEXT, WORDS, Both, Kind
from workflow.spec import load
from workflow.spec.printing import in_a_line
from workflow.text import clean, fold

UNITS = 20
TITLE = 60
NAME = 200


def ask(path: Path, kind: Kind | None = None, name: str | None = None) -> None:
    """Ask, then write the rules to `path`. With a kind of house and a name nothing is asked.

    Raises FileExistsError where something is there already.
    """
    if path.exists():
        raise FileExistsError(path)
    asks = kind is None or name is None
    kind = kind or _kind()
    name = name or _words("Tên tổ chức", NAME)
    text = _asked(kind, name, path.name) if asks else write(kind, {"name": (name, "")}, [], path.name)
    load(text, path.name)
    with path.open("x", encoding="utf-8") as file:
        file.write(text)
    typer.echo(f"Đã ghi {path}. Xem lại, sửa theo quy định của đơn vị, rồi chạy: loa check {path}")


def write(kind: Kind, names: dict[str, Both], units: list[Both], file: str, *, english: bool = False) -> str:
    """The text of the rules, which names the file they are written to; without units those of the kind."""
    house = HOUSES[kind]
    words = {**WORDS, **house.words, **names}
    said = {key: _both(*both, english=english) for key, both in words.items()}
    taken: set[str] = set()
    lines = []
    for vi, en in units or house.units:
        key = key_of(vi, taken)
        taken.add(key)
        lines.append(f"  {key}: {{title: {_both(vi, en, english=english)}}}")
    languages = "[vi, en]" if english else "[vi]"
    return TEXT.substitute(said, **house.plain, units="\n".join(lines), languages=languages, file=file)


def key_of(title: str, taken: set[str]) -> str:
    """“Khoa Kinh tế” becomes khoa_kinh_te; a second one of that name gets a number."""
    words = re.findall(r"[a-z0-9]+", fold(title))
    key = "_".join(words)[:28].strip("_")
    key = key if key[:1].isalpha() else f"unit_{key}".strip("_")
    numbers = (f"{key}_{n}" for n in range(2, UNITS + 2))
    return key if key not in taken else next(numbered for numbered in numbers if numbered not in taken)


def _both(vi: str, en: str, *, english: bool) -> str:
    """Words in the languages in use, as a line of the file has them."""
    return in_a_line({"vi": vi, "en": en} if english else {"vi": vi})


def _kind() -> Kind:
    """The kind of house, by its number or its name."""
    typer.echo("Đơn vị thuộc loại nào?")
    for n, kind in enumerate(KINDS, 1):
        typer.echo(f"  {n}. {HOUSES[kind].title}")
    names = {name: kind for n, kind in enumerate(KINDS, 1) for name in (str(n), kind)}
    while (said := str(typer.prompt("Số", default="1")).strip().lower()) not in names:
        typer.echo(f"Nhập một số từ 1 đến {len(KINDS)}.")
    return names[said]


def _asked(kind: Kind, name: str, file: str) -> str:
    """The text of the rules by answers about the rest."""
    english = typer.confirm("Dùng cả tiếng Anh?", default=False)
    names = {"name": (name, _words("Tên tổ chức bằng tiếng Anh", NAME) if english else "")}
    units = _units(english)
    desk, in_english = HOUSES[kind].words["desk"]
    names["desk"] = (
        _words("Tên phòng đầu mối truyền thông", TITLE, desk),
        _words("Tên phòng đầu mối bằng tiếng Anh", TITLE, in_english) if english else "",
    )
    return write(kind, names, units, file, english=english)


def _units(english: bool) -> list[tuple[str, str]]:
    """At least one unit; an empty answer ends the list."""
    found = [_unit("Tên đơn vị đầu tiên", english)]
    while len(found) < UNITS:
        vi = " ".join(
            clean(
                typer.prompt("Tên đơn vị tiếp theo (để trống nếu hết)", default="", show_default=False)
            ).split()
        )
        if not vi:
            break
        if len(vi) > TITLE or vi.casefold() in {unit[0].casefold() for unit in found}:
            typer.echo(f"Tên tối đa {TITLE} ký tự, mỗi đơn vị một tên.")
            continue
        found.append((vi, _words("Tên đơn vị bằng tiếng Anh", TITLE) if english else ""))
    return found


def _unit(question: str, english: bool) -> tuple[str, str]:
    vi = _words(question, TITLE)
    return vi, _words("Tên đơn vị bằng tiếng Anh", TITLE) if english else ""


def _words(question: str, most: int, default: str | None = None) -> str:
    """A line of words, asked for until it will do."""
    while True:
        words = " ".join(clean(str(typer.prompt(question, default=default))).split())
        if 0 < len(words) <= most:
            return words
        typer.echo(f"Cần từ 1 đến {most} ký tự.")
