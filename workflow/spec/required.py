"""When an answer is required: to send the request, or `by` a party whose step waits for it."""

import re
from typing import TYPE_CHECKING, Annotated, TypeAlias

from pydantic import PlainSerializer, TypeAdapter, ValidationInfo, ValidatorFunctionWrapHandler, WrapValidator

from workflow.spec.editions import require_second
from workflow.spec.party import Party

_BY = re.compile(r"by +(.+)")
_PARTY = TypeAdapter(Party)


def read_required(value: object, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> object:
    """Yes or no, or the phrase `by desk`, which the first edition does not have."""
    found = _BY.fullmatch(value.strip()) if isinstance(value, str) else None
    if isinstance(value, Party):
        return value
    if found is None:
        return handler(value)
    require_second(found[0], info)
    return _PARTY.validate_python(found[1], context=info.context)


def _written(value: "bool | Party") -> bool | str:
    return value if isinstance(value, bool) else f"by {value}"


if TYPE_CHECKING:
    Required: TypeAlias = bool | Party
else:
    Required = Annotated[bool, WrapValidator(read_required), PlainSerializer(_written)]
