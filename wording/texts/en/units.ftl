# The register of units: the list, one unit, adding, changing, ending.

command-donvi = Units
units-list = Units · { $count }
units-found = Found for “{ $typed }” · { $count }
units-none = There is no unit.
units-search = Type a name to find it.
units-line = { $unit } · { $kind }{ GIVEN($above) ->
    [yes] {" "}· part of { $above }
   *[no] {""}
}{ $state ->
    [ended] {" "}· ended
    [left] {" "}· no longer in the rules file
   *[other] {""}
}
units-closed = Closed. Open again: /donvi
units-do-new = Add a unit
units-do-add = Add
units-do-all = All units
units-do-change = Change
units-do-end = End the unit
units-do-end-sure = End it
units-do-reopen = Use it again

unit-where = { $state ->
    [rules] Written in the rules file (units: { $code }); it is changed there.
    [ended] Ended on { $at }.
    [left] No longer in the rules file; owes no duties.
   *[register] In the register of units, code { $code }.
}
unit-kind = Kind: { $kind }{ GIVEN($above) ->
    [yes] {" "}· part of { $above }
   *[no] {""}
}
unit-english = English name: { $title }
unit-site = { $of ->
    [en] English
   *[vi] Vietnamese
} website: { $site } · { GIVEN($owner) ->
    [yes] answered for by { $owner }
   *[no] nobody answers for it
}
unit-site-new = Website: { $site }
unit-no-site = No website yet
unit-people = { $role }: { $names }
unit-nobody = Nobody has a role in the unit
unit-below = Units below: { $units }

## Adding and changing

unit-adding = Add a unit
unit-draft = Add the unit { $unit }
unit-type-title = Type the name of the unit.
unit-which-kind = Choose the kind of unit.
unit-which-parent = Which unit is it part of? Choose “Skip” for none.
unit-which-owner = Which role answers for the website? Choose “Skip” for none.
unit-type-site = Type the address of the website. Choose “Skip” for none.
unit-type-english = Type the English name. Choose “Skip” for none.
unit-add-sure = From now on the unit takes part like all others. Then give roles in it: /nguoi.
unit-added = { $unit } was added. Give roles in it: /nguoi.
unit-changing = Change · { $unit }
unit-changed = Changed.
unit-reopened = In use again. Give roles in it: /nguoi.
unit-which-part = What is to be changed?
unit-part = { $part ->
    [title_vi] Name
    [title_en] English name
    [kind] Kind
    [parent] Unit above
    [site_vi] Website
    [owner_vi] Website's owner
    [site_en] English website
    [owner_en] Its owner
   *[other] { $part }
}
unit-part-now = { unit-part } now: { $value }
unit-part-none = none

## Ending

unit-tied-people = People with a role here ({ $count }): { $names }. Their roles end at once, and each is told.
unit-tied-requests = Open requests ({ $count }): { $names }. They go on; where nobody of the unit can decide a step, whoever stands in does, or administrators are told.
unit-tied-events = Coming events ({ $count }): { $names }. They stay in the register.
unit-tied-units = Units below ({ $count }): { $names }. They go to the unit above.
unit-tied-rounds = Open duties: { $count }. They are closed and stand in no report.
unit-tied-links = Invitations into the unit: { $count }. They open nothing any more.
unit-tied-nothing = No people, requests, events or duties hang on the unit.
unit-end-sure = End the unit? Nothing is deleted; it can be used again, and roles are then given anew.
unit-ended = The unit has ended.

notice-unit =
    { $what ->
        [added] New unit · { $unit }
        [ended] Unit ended · { $unit }
        [reopened] Unit in use again · { $unit }
       *[changed] Unit changed · { $unit }
    }
    { $what ->
        [added] { $who } added this unit.
        [ended] { $who } ended this unit. Roles in it are over.
        [reopened] { $who } took this unit into use again.
       *[changed] { $who } changed: { unit-part }.
    } There is nothing to do.

refusal-unit-changed = The unit has just changed, so nothing was done. Open it again in /donvi and look.
refusal-unit-circle = The unit above is itself below this one. Choose another.
refusal-unit-ended = The unit has ended. Use it again first, in /donvi.
refusal-unit-not-yours = You have no role in any unit. Please ask an administrator.
refusal-unit-of-rules = The unit is written in the rules file, at units: { $key }. It is changed there.
refusal-unit-site = The address of the website is wrong. Write it with https://.
refusal-unit-taken = Another unit has this name. Choose another.
problem-unit-taken = The unit “{ $unit }” has this name. Type another.
refusal-unit-title = The name of the unit is missing, or longer than 60 characters.
problem-import-unit-ended = Units, { part-rows-within }: the unit “{ $value }” has ended. To use it again open it in /donvi.
problem-import-unit-word = Units, { part-rows-within }: “{ $value }” is a word of the rules. Choose another code.
problem-import-unit-kind = Units, { part-rows-within }: there is no kind of unit “{ $value }”. Write faculty, office, centre, union or leadership.
problem-import-unit-parent = Units, { part-rows-within }: there is no unit “{ $value }” to be above it{ GIVEN($near) ->
    [yes] . Is it “{ $near }”?
   *[no] .
}
problem-import-unit-owner = Units, { part-rows-within }: there is no role “{ $value }” to answer for the website.
problem-import-unit-circle = Units, { part-rows-within }: the unit above, “{ $value }”, is itself below this one.

## The rules of one unit, each with where it comes from

units-do-rules = Rules that apply
unit-rules-head = Rules that apply · { $unit }
unit-rules-none = There are no rules for the unit.
unit-rules-types = Types of request
unit-rules-duties = Duties
unit-rules-roles = Roles
unit-rules-sites = Websites
part-origin = { $origin ->
    [own] the unit's own
    [kind] by the kind of unit
    [parent] from the unit above
   *[organisation] of the whole organisation
}
unit-rules-type = { $type }: { part-origin }{ GIVEN($instead) ->
    [yes] ; instead of “{ $instead }”
   *[no] {""}
}{ GIVEN($like) ->
    [yes] ; like “{ $like }”{ GIVEN($differs) ->
        [yes] , but for: { $differs }
       *[no] {""}
    }
   *[no] {""}
}{ GIVEN($since) ->
    [yes] ; { $since }
   *[no] {""}
}
unit-rules-since = { GIVEN($day) ->
    [yes] in use from { $day }
   *[no] no first day yet
} ({ part-origin }{ GIVEN($unit) ->
    [yes] {" "}{ $unit }
   *[no] {""}
})
unit-rules-other-types = Not in use: { $types }
unit-rules-duty = { $duty }: { $whom ->
    [site] of all units with a website
    [kind] by the kind of unit
    [holder] of all who hold the role
   *[unit] of all units
}{ GIVEN($since) ->
    [yes] ; { $since }
   *[no] {""}
}
unit-rules-role = { $role }: { $names } (the unit's own)
unit-rules-role-nobody = { $role }: nobody, and nobody stands in
unit-rules-role-instead = { $role }: nobody; { $by } stands in: { $names } ({ part-origin })
unit-rules-site = { $of ->
    [en] English
   *[vi] Vietnamese
}: { $site } (the unit's own); { GIVEN($owner) ->
    [yes] answered for by { $owner } ({ part-origin })
   *[no] nobody answers for it
}
