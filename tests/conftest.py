"""The day that tests play on, and which of them.

The collector rests while tests are collected: what is imported is no garbage, and looking costs a third.
"""

import gc

import pytest
from hypothesis import settings

from tests.days import is_in
from tests.kit import day

gc.disable()

# A change lands by its own merit: each run tries the same examples, and the night looks for new ones.
settings.register_profile("same", derandomize=True)
settings.register_profile("search", print_blob=True)
settings.load_profile("same")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--day", default=day.PLAIN, metavar="2027-02-08T10:00", help="the office's time at which tests begin"
    )
    parser.addoption("--part", default="1/1", metavar="1/2", help="play the first of two parts of the files")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "day(moment): begins then, whatever --day says")
    try:
        day.set_given(config.getoption("--day"))
    except ValueError as error:
        raise pytest.UsageError(f"--day: {error}") from None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the other parts out. A file stays whole: its tests may share an office."""
    part = config.getoption("--part")
    config.hook.pytest_deselected(items=[item for item in items if not is_in(part, item.path.name)])
    items[:] = [item for item in items if is_in(part, item.path.name)]


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    day.play(item)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop() -> None:
    gc.freeze()
    gc.enable()
