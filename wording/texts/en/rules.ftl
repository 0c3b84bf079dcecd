# The rules: a changed file that waits for an administrator, and the document a type of request rests on.

rules-head = { $count ->
    [0] Changed rules, waiting to be applied · only notes or the layout changed
    [one] Changed rules, waiting to be applied · { $count } change
   *[other] Changed rules, waiting to be applied · { $count } changes
}
rules-changed = • { $path }: { $before } → { $after }
rules-added = • { $path } (new): { $after }
rules-removed = • { $path } (gone): { $before }
rules-edition = • The file is now written in edition { $edition }. Six things go by the edition: requests of deciders themselves, substitutes, earlier decisions, returns, steps where several must agree, times in hours
rules-more = { $count ->
    [one] and { $count } more change
   *[other] and { $count } more changes
}
rules-take-units = Units of the register (/donvi) that the file names now: { $units }. Once applied they are as the file says.
rules-people = About who holds which role:
rules-nobody = • Nobody holds the role “{ $role }” or stands in for it
rules-units-without = • Nobody is “{ $role }” or stands in for it in: { $units }
rules-too-few = • “{ $role }” has { $count } { $count ->
    [one] person
   *[other] people
}, and { $needed } must agree
rules-not-carried-up = • Nobody who is “{ $role }” decides at “{ $stage }”, so that all who decide there may escalate{ GIVEN($units) ->
    [yes] {", "}in: { $units }
   *[no] {""}
}
rules-nobody-named = • The required question “{ $field }” has nobody or no unit to choose
rules-role-held = • “{ $role }” is no longer in the rules; { $count } { $count ->
    [one] person holds
   *[other] people hold
} it
rules-running = { $count ->
    [one] 1 running case keeps the rules it began under
   *[other] { $count } running cases keep the rules they began under
}
rules-ends = → { $kind } sent at { $sent }: done by { part-moment-after } instead of { part-moment-before }
part-moment-after = { GIVEN($after) ->
    [yes] { $after }
   *[no] (no time limit)
}
part-moment-before = { GIVEN($before) ->
    [yes] { $before }
   *[no] (no time limit)
}
rules-ends-more = { $count ->
    [one] → and another type with another end
   *[other] → and { $count } other types with another end
}
rules-note = Note, line { $line }: { $said }
rules-notes-more = { $count ->
    [one] and another note, see loa check
   *[other] and { $count } other notes, see loa check
}
rules-how = Once applied, new requests follow these rules at once; drafts and requests that exist keep the rules they began under. Until somebody chooses, the old rules stay in force.
rules-head-applied = The new rules are in force · { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
rules-head-kept = The old rules are kept · { $count ->
    [one] { $count } change not applied
   *[other] { $count } changes not applied
}
rules-head-replaced = Changed rules, not waiting any more · { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
rules-head-withdrawn = Changed rules, not waiting any more · { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
rules-applied = { $who } applied them at { $at }. New requests follow them.
rules-kept = { $who } chose to keep the old rules at { $at }.{ GIVEN($reason) ->
    [yes] {" "}Reason: “{ $reason }”
   *[no] {""}
}
rules-replaced = There are newer rules; see the newest message.
rules-withdrawn = The rules file says again what is in force.
rules-sure-head = { $count ->
    [one] Nobody could act on 1 thing once it is applied
   *[other] Nobody could act on { $count } things once it is applied
}
rules-sure-thing = • { $what }
rules-sure-how = Give somebody the role, or name a substitute in the file, before it is applied. If it is applied all the same, these wait.
said-rules-sure = Not applied yet: there are things that nobody could act on. See the message just sent.
do-apply-sure = Apply all the same
do-apply-rules = Apply
do-keep-rules = Keep the old rules
said-rules-applied = The new rules are in force. Requests begun from now on follow them.
said-rules-kept = The old rules are kept. The rules file still says something else; please tell whoever keeps the file.
refusal-rules-applied = These rules were applied by { $who } at { $at }. Nothing more is needed.
refusal-rules-kept = { $who } chose to keep the old rules at { $at }. If they are wanted after all, the file has to be edited again and the bot restarted.
refusal-rules-replaced = There are newer rules, so these can no longer be applied. Use the buttons of the newest message.
refusal-rules-withdrawn = The rules file says again what is in force. Nothing more is needed.

rules-sign-drafts = To be signed by the drafter: { $role }
rules-sign-reviews = To be signed by the reviewer: { $role }
rules-sign-approves = To be signed by the approver: { $role }
rules-signed-drafts = Drafted: { $role } ({ $who }) signed at { $at }{ part-why }
rules-signed-reviews = Reviewed: { $role } ({ $who }) signed at { $at }{ part-why }
rules-signed-approves = Approved: { $role } ({ $who }) signed at { $at }{ part-why }
part-why = { GIVEN($why) ->
    [yes] . Why it was signed for the role: { $why }
   *[no] {""}
}
rules-signed-for = An administrator for { $role }
rules-instead-nobody = nobody holds the role
rules-instead-agreed = agreed with who holds the role
rules-instead-urgent = it must be in force now
rules-sign-instead = Nobody of this role can sign now, nor does anybody stand in. An administrator may sign for it; choose a reason, which is kept and stands in this message. Or give the role to somebody from the list of staff.
rules-sign-others = Nobody of this role can sign now, nor does anybody stand in. { GIVEN($names) ->
    [yes] It may be signed by: { $names }.
   *[no] Whoever drafted it, or signed both other parts, cannot sign this; give the role to somebody else from the list of staff.
}
do-sign-nobody = Sign: nobody has it
do-sign-agreed = Sign: agreed
do-sign-urgent = Sign: urgent
rules-sign-how = With the third signature the rules are in force; until then the old ones are.
do-show-offer = Open the offer
do-sign-rules = Sign
do-refuse-rules = Refuse: { $reason }
said-rules-signed = Signed. Whoever is next is told.
rests-on = Based on: { $document }
