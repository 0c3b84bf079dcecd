"""Why something that was typed or sent will not do."""

from dataclasses import dataclass, field

from workflow.lines import Value


@dataclass(frozen=True)
class Problem:
    """Why an answer will not do: a text key and its values. Returned, never raised.

    `options` are the answers that may have been meant, as they would be kept.
    """

    code: str
    values: dict[str, Value] = field(default_factory=dict)
    options: tuple[str, ...] = ()
