# Why: whom a request waits for, why somebody has its card, why somebody was reminded (/visao, loa why).

command-visao = Why a request waits, why I have its card, such as /visao { $example }
why-how = Type the number of the request after the command, such as: /visao { $example }
why-waits = Waiting: { $what } · { $role }{ part-trial-names }, since { $since }{ part-why-due }
why-late = Overdue: { $what } · { $role }{ part-trial-names }, since { $since }{ part-why-due }
part-why-due = { GIVEN($due) ->
    [yes] , due { $due }
   *[no] , without a time limit
}
why-more = Waiting for the requester to add to it, since { $since }{ part-why-due }
why-recheck = Waiting for the requester to check again, since { $since }{ part-why-due }
why-nobody = It waits for nobody any more.
why-place = In the rules file: { $place }, version { $version }
why-you-sent = You sent it.
why-you-answer = You took over answering for it.
why-you-hold = You have it as { $role }: { $what }
why-you-stand = You have it as { $own }, in place of { $role }: { $what }
why-you-act = You have it for { $giver }, who delegated it ({ $role }): { $what }
why-you-late = You have it as { $own }, since { $role } is overdue: { $what }
why-you-veto = You have a veto as { $own }: { $what }
why-you-advise = Your opinion was asked.
why-you-administer = You are an administrator, so you may see this request.
why-you-part = You may see it since a step or a task of it is yours to do.
told-whom = { $who } · { $told }

## loa why

why-about = { $name } { $title }
why-person = { $name }
why-told = { $at }  { $about }{ part-why-cli-due }
part-why-cli-due = { GIVEN($due) ->
    [yes] , due { $due }
   *[no] {""}
}
why-because = why: { $said }{ part-why-nth }{ part-why-row }, since { $since }
part-why-nth = { GIVEN($nth) ->
    [yes] {" "}(reminder { $nth })
   *[no] {""}
}
part-why-row = { GIVEN($row) ->
    [yes] , due row { $row }
   *[no] {""}
}
why-rule = rule: { $place } of rules version { $version }{ part-why-counted }{ part-why-rests }
why-own-rule = rule: the program's own{ part-why-counted }{ part-why-rests }
part-why-counted = { GIVEN($counted) ->
    [yes] , { $counted } from { $start }
   *[no] {""}
}
part-why-rests = { GIVEN($document) ->
    [yes] ; rests on { $document }
   *[no] {""}
}
why-line = in digest { $notice }, line { $line }
why-only-counted = in digest { $notice }, among those that it only counted
why-next = waits for the next digest{ part-why-rest-until }: { $about }
part-why-rest-until = { GIVEN($until) ->
    [yes] , not before { $until }
   *[no] {""}
}
why-none = no reminder
why-of-waiting = { $who }: people who have not come in
why-of = { $who }: { part-why-request }{ $thing }{ part-why-key }
part-why-request = { GIVEN($request) ->
    [yes] { $request },{" "}
   *[no] {""}
}
part-why-key = { GIVEN($name) ->
    [yes] {" "}({ $name })
   *[no] {""}
}
why-thing-visit = visit { $id }
why-thing-task = task { $id }
why-thing-need = need { $id }
why-thing-round = round { $id }
why-thing-recheck = recheck { $id }
why-thing-inquiry = inquiry { $id }
why-thing-opinion = opinion { $id }
why-thing-request = request { $id }
