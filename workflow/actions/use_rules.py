"""The rules this process starts with: a version by the hash of their text, their units, what is planned."""

from dataclasses import dataclass, fields, replace

from workflow import events, standing
from workflow.model import RuleVersion, Unit
from workflow.spec import Spec, load, rules_hash
from workflow.work import Work


@dataclass(frozen=True)
class UseRules:
    """Answers the id of the version. A changed text is a new one; running requests keep theirs."""

    text: str

    def perform(self, work: Work) -> int:
        digest = rules_hash(self.text)
        known = work.store.one(RuleVersion, digest=digest)
        if known is None:
            known = work.store.add(RuleVersion(digest=digest, text=self.text, active_from=work.now))
            work.audit("rules", f"version/{known.id}", digest=digest)
        self._units(work, load(self.text))
        standing.plan(work)
        events.arrange_anew(work)
        return known.id

    @staticmethod
    def _units(work: Work, spec: Spec) -> None:
        for key, unit in spec.units.items():
            now = Unit(
                key=key,
                title_vi=unit.title.vi,
                title_en=unit.title.en,
                parent=unit.parent,
                site_vi=unit.sites.get("vi"),
                site_en=unit.sites.get("en"),
            )
            kept = work.store.one(Unit, key=key)
            if kept is None:
                work.store.add(now)
            elif kept != replace(now, id=kept.id):
                work.store.change(
                    kept, **{f.name: getattr(now, f.name) for f in fields(Unit) if f.name != "id"}
                )
