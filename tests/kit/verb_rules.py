"""The rules of an office whose second step is an endorsement, in a word of its own."""

from tests.kit.builders import RULES
from tests.kit.editions import second

ENDORSE = "{vi: thống nhất, en: endorse/endorsed}"
DESK = "      - name: desk\n        by: desk\n        verb: review\n"
VERBS = second(RULES).replace(DESK, DESK.replace("verb: review", f"verb: {ENDORSE}"), 1)
NAMED = VERBS.replace(
    f"verb: {ENDORSE}", f"verb: {ENDORSE}\n        title: {{vi: Ý kiến chuyên môn, en: Advice}}", 1
)
