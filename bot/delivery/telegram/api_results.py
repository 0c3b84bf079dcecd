"""The shape that the result of each method has, as far as both libraries need it to make sense of it."""

from collections.abc import Callable
from typing import cast

Fits = Callable[[object], bool]


LARGEST = 2**63 - 1  # of a number that a database keeps


def number_of(update: object) -> int | None:
    """The id of an update; None for what is no update."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if is_number(number) and cast(int, number) >= 0 else None


def is_number(value: object) -> bool:
    """Whether something is an id: a whole number that can be kept."""
    return type(value) is int and -LARGEST <= value <= LARGEST


def fits(method: str, result: object) -> bool:
    """Whether a result is of the kind that the method has."""
    return SHAPES.get(method, _by_name(method))(result)


def _by_name(method: str) -> Fits:
    if method.startswith("send"):
        return _is_message
    if method.startswith("editMessage"):
        return lambda result: result is True or _is_message(result)
    return _is_object if method.startswith("get") else _is_done


def _is_done(result: object) -> bool:
    return result is True


def _is_object(result: object) -> bool:
    return isinstance(result, dict)


def _has(result: object, **kinds: type) -> bool:
    return isinstance(result, dict) and all(type(result.get(name)) is kind for name, kind in kinds.items())


def _is_message(result: object) -> bool:
    return (
        isinstance(result, dict)
        and _has(result, message_id=int, date=int)
        and _has(result.get("chat"), id=int, type=str)
    )


def _are_messages(result: object) -> bool:
    return isinstance(result, list) and bool(result) and all(map(_is_message, result))


def _are_updates(result: object) -> bool:
    """A list; where it holds anything, something in it says how far to confirm."""
    return isinstance(result, list) and (not result or any(number_of(each) is not None for each in result))


SHAPES: dict[str, Fits] = {
    "getMe": lambda result: _has(result, id=int, is_bot=bool, first_name=str, username=str),
    "getUpdates": _are_updates,
    "getFile": lambda result: _has(result, file_id=str, file_unique_id=str),
    "getMyCommands": lambda result: isinstance(result, list),
    "getChatAdministrators": lambda result: isinstance(result, list),
    "getChatMemberCount": lambda result: type(result) is int,
    "sendMediaGroup": _are_messages,
    "sendChatAction": _is_done,
}
