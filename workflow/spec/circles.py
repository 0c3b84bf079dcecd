"""Names that lead back to themselves."""

from collections.abc import Iterator, Mapping


def circles(leads_to: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Each circle once, from the name that is first in the file."""
    place = {name: n for n, name in enumerate(leads_to)}
    for start, first in place.items():
        stack: list[tuple[str, ...]] = [(start,)]
        seen: set[str] = set()
        while stack:
            way = stack.pop()
            for name in leads_to.get(way[-1], ()):
                if name == start:
                    yield way
                    stack.clear()
                    break
                if place.get(name, 0) > first and name not in seen:
                    seen.add(name)
                    stack.append((*way, name))
