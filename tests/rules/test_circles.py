"""A hostile file cannot make the search for circles slow: it asks little of each name."""

from workflow.spec.circles import circles


class Counted(str):
    """A name that counts how often it is compared with another one."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def test_a_long_chain_is_followed_without_looking_through_all_names() -> None:
    names = [Counted(f"role_{n}") for n in range(60)]
    chain: dict[str, tuple[str, ...]] = {name: (names[n + 1],) for n, name in enumerate(names[:-1])}

    Counted.compared = 0
    assert list(circles(chain)) == []
    assert Counted.compared <= 4 * len(names) ** 2


def test_each_circle_is_found_once_from_its_first_name() -> None:
    leads_to = {"a": ("b",), "b": ("c",), "c": ("b", "d"), "d": ("d", "x")}

    assert list(circles(leads_to)) == [("b", "c"), ("d",)]
