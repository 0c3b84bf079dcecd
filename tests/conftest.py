"""The collector rests while tests are collected: what is imported is no garbage; looking costs a third."""

import gc

import pytest

gc.disable()


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop() -> None:
    gc.freeze()
    gc.enable()
