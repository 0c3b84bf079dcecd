"""Names that lead back to themselves."""

from collections.abc import Iterator, Mapping


def circles(leads_to: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Each circle once, from the name that is first in the file."""
    order = list(leads_to)
    for start in order:
        stack: list[tuple[str, ...]] = [(start,)]
        seen: set[str] = set()
        while stack:
            way = stack.pop()
            for name in leads_to.get(way[-1], ()):
                if name == start:
                    yield way
                    stack.clear()
                    break
                if name in leads_to and name not in seen and order.index(name) > order.index(start):
                    seen.add(name)
                    stack.append((*way, name))
