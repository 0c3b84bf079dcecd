"""Keys of the texts of figures that are put together from parts."""

import re
from collections.abc import Iterable

from wording.speaker import TEXTS
from workflow.figures.figure_said import SAID

_WRITTEN = (TEXTS / "vi" / "figures.ftl").read_text("utf-8")
NAMES = [name.replace("_", "-") for name in SAID]
FIGURES: dict[str, list[Iterable[str]]] = {
    "figures-title-{figure.name.replace('_', '-')}": [NAMES],
    "figures-title-{of.name.replace('_', '-')}": [NAMES],
    "figures-title-{chosen.name.replace('_', '-')}": [NAMES],
    "figures-part-{part.replace('_', '-')}": [re.findall(r"(?m)^figures-part-([a-z-]+)", _WRITTEN)],
}
