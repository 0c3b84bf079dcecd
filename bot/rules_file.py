"""The rules of a file."""

from pathlib import Path

from workflow.spec import Spec, decoded, load


def loaded(path: Path) -> Spec:
    """The rules at `path`. Raises OSError, or SpecErrors with every problem."""
    return load(decoded(path.read_bytes(), path.name), path.name)
