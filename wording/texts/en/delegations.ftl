# Delegation: a colleague acts in a role on some days.

command-uyquyen = Delegate a role

delegation-draft = Delegation
delegation-known = Delegations in force and to come:
delegation-line = { $giver } to { $receiver }: { $role }{ part-scope }, { $capacity }, { $begun ->
    [yes] in force, through { $last }
   *[no] from { $first } through { $last }
}
delegation-new = New delegation
delegation-do-end-of = End: { $giver } → { $receiver }
delegation-which-role = Which role is delegated?
delegation-whom = { $role }: to whom?
delegation-days = On which days? For example 7/12 to 9/12, or until 11/12.
delegation-days-sure = From { $first } through { $last }. Right?
delegation-which-days = From today through { $day }, or on this day only?
delegation-sure = Delegated to { $receiver }: { $role }{ part-scope }, from { $first } through { $last }, signed { $capacity }
delegation-means = On these days what waits for the role, and what is new, goes to the person it is delegated to. Whoever delegates it can still decide. Nobody decides on their own request by a delegation.
delegation-do-give = Delegate
delegation-do-end = End the delegation
delegation-end-sure = What waits goes back to whoever delegated it.
delegation-given = Delegated to { $receiver } through { $last }. To see or end it: /uyquyen
delegation-later = The delegation to { $receiver } is noted, from { $first } through { $last }. To see or end it: /uyquyen
delegation-ended = The delegation is ended.
acting-for = { $who }, authorised by { $giver }
delegation-scope = All of the role, or a part of it?
delegation-scope-all = All of it
delegation-scope-types = Some types of request
delegation-scope-steps = Some steps
delegation-scope-units = Some units
delegation-which = Choose what is delegated.
delegation-chosen = Chosen: { $names }
delegation-more = Choose another, or skip if these are all.
part-scope = { GIVEN($scope) ->
    [yes] {" "}(only: { $scope })
   *[no] {""}
}
delegation-capacity = In which capacity does the other sign?
capacity-tuq = TUQ. (by delegation)
capacity-kt = KT. (for the head)
capacity-tl = TL. (by order)
signed-by = { $who } ({ $signed }{ GIVEN($giver) ->
    [yes] , authorised by { $giver }
   *[no] {""}
})
names-listed = { $first }, { $rest }
signed-as = { $how ->
    [kt] for the { $who }
    [tl] by order of the { $who }
    [tuq] by delegation of the { $who }
    [tm] on behalf of the { $who }
    [q] acting { $who }
   *[other] { $capacity } { $who }
}{ GIVEN($own) ->
    [yes] , { $own }
   *[no] {""}
}
