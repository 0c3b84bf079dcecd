"""Something that must not happen in an office."""


class Fault(AssertionError):
    """`kind` is the same for the same fault met on another way; the words say more, `day` when it was met."""

    day = 0

    def __init__(self, kind: str, words: str) -> None:
        super().__init__(f"{kind}: {words}")
        self.kind = kind
