"""Pictures that the product draws, looked at."""

from PIL import Image


def shades(grey: Image.Image) -> tuple[float, float]:
    """The darkest and the lightest point of a grey picture."""
    darkest, lightest = grey.getextrema()
    assert isinstance(darkest, int | float)
    assert isinstance(lightest, int | float)
    return darkest, lightest
