"""The words of the built-in verbs, as texts are given them."""

from workflow.spec import Verb
from workflow.spec.verbs import BUILT_IN

CONFIRM, REVIEW, APPROVE = (Verb.model_validate(words).said for words in BUILT_IN.values())
