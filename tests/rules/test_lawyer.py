"""The lawyer says of the steps and tasks of drawn rules which no answers lead to: as trials do."""

from hypothesis import HealthCheck, given, settings

from tests.rules.drawn_specs import specs
from workflow.form.facts import is_true
from workflow.requests.trial import branches
from workflow.spec import RequestType, Spec, read
from workflow.spec.printing import printed
from workflow.spec.when import YES_NO


def never(spec: Spec, kind: RequestType) -> set[str]:
    """The steps and tasks that are in no branch, whether or not a request may come late."""
    found = {stage.name for stage in kind.stages} | {*kind.tasks}
    for late in YES_NO:
        unsaid = branches.unsaid(spec, kind, ["late"])
        for way in branches.every(unsaid):
            facts = branches.supposed(kind, {}, {"late": late, **dict(zip(unsaid, way, strict=True))})
            found -= {stage.name for stage in kind.stages if is_true(stage.when, facts)}
            found -= {name for name, task in kind.tasks.items() if is_true(task.when, facts)}
    return found


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(specs())
def test_a_step_that_is_said_to_be_left_out_is_in_no_branch(spec: Spec) -> None:
    told = {(w.code, w.path) for w in read(printed(spec), "rules")[1]}
    for key, kind in spec.request_types.items():
        absent = never(spec, kind)
        for n, stage in enumerate(kind.stages):
            if ("never-reached", f"request_types.{key}.stages[{n}].when") in told:
                assert stage.name in absent
        for name in kind.tasks:
            if ("never-true", f"request_types.{key}.tasks.{name}.when") in told:
                assert name in absent
