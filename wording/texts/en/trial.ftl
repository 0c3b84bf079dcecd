# A trial: a case that is not sent, walked through the rules (loa walk).

command-dithu = See which steps a request would go through
trial-title = Try a request
trial-which-type = Which type of request? Nothing is sent, you only look.
trial-which-unit = Which unit sends it?
trial-which-day = On which day is the event? For instance 15/02/2027.
trial-which-of-days = Which day?
trial-which-rules = By which rules?
trial-in-force = Those in force
trial-offered = Those on offer
trial-by-offered = By the rules that are on offer.
trial-sent-when = Sent when? Such as 17:00 29/01/2027.
trial-do-now = Now
trial-sent-which = When?
trial-moment = { $time } { $day }
trial-head = Trial: { $kind }, sent at { $sent }
trial-event = Day of the event: { $event }
trial-lead-late = Event on { $event }: the { $kind } had to be proposed by { $last } { part-counted }. { $days ->
    [0] It would be sent too late.
    [one] It would be sent { $days } working day late.
   *[other] It would be sent { $days } working days late.
}
trial-when = When { $ways }:
trial-or = { $before }; or { $next }
trial-step = { $n }. { $what } · { $role }{ part-trial-names }{ part-trial-due }
trial-task = Task: { $what } · { $role }{ part-trial-names }{ part-trial-due }
trial-repeated = { $n }. { $what } · passed: { $names } decided it at a step before
trial-skipped = { $what } · left out: only when { $ways }
part-trial-names = { GIVEN($names) ->
    [yes] {" "}({ $names })
   *[no] {""}
}
part-trial-due = { GIVEN($due) ->
    [yes] : by { $due }
   *[no] {""}
}
trial-steps-in = { $names } instead, { $role }
trial-nobody = nobody yet
trial-needs = { $count } people must agree
trial-needs-all = All must agree
trial-veto = With a veto: { $role }
trial-no-clock = No time limit
trial-then = Once it is late { $role } comes in
trial-goes-on = Once it is late it goes on to the next step
trial-end = Published by { $due }
trial-end-result = A result by { $due }
trial-end-approval = Approved by { $due }
trial-other = somebody else
trial-no-answer = no answer
