"""The plain function behind `loa check`: read a rules file, say everything that is wrong with it."""

from pathlib import Path

from workflow.spec import Spec, SpecErrors, load


def check(path: Path) -> list[str]:
    """The lines to print for the rules file at `path`: its problems, or that there are none."""
    return examine(path)[1]


def examine(path: Path) -> tuple[bool, list[str]]:
    """Whether the rules at `path` can be used, and the lines that say so or why not."""
    try:
        spec = load(path.read_bytes().decode("utf-8"), path.name)
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return False, [f"{path.name}:{line} the file is not UTF-8; save it as UTF-8"]
    except OSError as error:
        return False, [f"{path.name}: cannot be opened: {error.strerror}"]
    except SpecErrors as errors:
        return False, [str(problem) for problem in errors.problems]
    return True, [f"{path.name}: {summary(spec)}: no problems"]


def summary(spec: Spec) -> str:
    """What the rules hold, counted: 1 request type, 3 stages, 2 channels, 6 units"""
    counts = {
        "request type": len(spec.request_types),
        "stage": sum(len(kind.stages) for kind in spec.request_types.values()),
        "channel": len(spec.channels),
        "unit": len(spec.units),
    }
    return ", ".join(f"{count} {word}{'' if count == 1 else 's'}" for word, count in counts.items())
