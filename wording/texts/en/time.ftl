# Time: overdue, late, reminders.

part-late = { $late ->
    [yes] {" "}(overdue)
   *[no] {""}
}
state-late = LATE · { $state }
state-listed = { $reference } · { $state }
card-left-open = Left open, as there is nobody or no unit to choose: { $field }
card-late-reason = Sent after the last moment for proposals, because: “{ $reason }”
promise-breaks = { $need }: to be published by { $limit }. If every step uses all of its time, it is published by { $due }, after that.
promise-breaks-result = { $need }: to be done by { $limit }. If every step uses all of its time, the result comes by { $due }, after that.
promise-breaks-approval = { $need }: to be approved by { $limit }. If every step uses all of its time, it is approved by { $due }, after that.
promise-exceeds = To be published by { $limit }, { $within }. If every step uses all of its time, it is published by { $due }, after that.
promise-exceeds-result = To be done by { $limit }, { $within }. If every step uses all of its time, the result comes by { $due }, after that.
promise-exceeds-approval = To be approved by { $limit }, { $within }. If every step uses all of its time, it is approved by { $due }, after that.
promise-misses = If every step uses all of its time, it is published by { $due }, too late for the event on { $event }.
promise-misses-result = If every step uses all of its time, the result comes by { $due }, too late for the event on { $event }.
promise-misses-approval = If every step uses all of its time, it is approved by { $due }, too late for the event on { $event }.
promise-missed = { $what }: to be done by { $limit }. If every step uses all of its time, it can begin at { $begins }, after that.
promise-missed-sure = { $what }: to be done by { $limit }, which is before the request is sent.
promise-step = The step { $step }
promise-told = Once sent, whoever decides is told so on the card.
card-overdue = Overdue since { $due }{ part-off }
card-whole = Whole request: by { $due }, { $within }
card-whole-late = Whole request overdue since { $due }, { $within }
card-late-gone = Also sent to: { $role }
card-next-late = With: { part-where }, overdue since { $due }{ part-off }

## Reminders: one message for several things

digest-head = { $count ->
    [one] Reminder · { $count } item{ part-overdue }
   *[other] Reminder · { $count } items{ part-overdue }
}
part-overdue = { $late ->
    [0] {""}
    [all] {" "}overdue
   *[other] {""}, { $late } overdue
}
digest-line = { $n }. { $line }
digest-item = { $when ->
    [late] Overdue since { $due }: { $what }
    [today] Today, { $due }: { $what }
   *[open] { $due }: { $what }
}
digest-name = { $name }
digest-verb = { $verb } “{ $subject }” (sent by { $author }, { $reference })
digest-asked = The unit asks how it stands: { $what }
digest-urge = hurry on, { $verb } “{ $subject }” (sent by { $author }, { $reference })
digest-opinion = give an opinion on “{ $subject }” ({ $asker } asks, { $reference })
digest-publish = publish “{ $subject }” ({ $channel }, sent by { $author }, { $reference })
digest-recheck = re-check “{ $subject }” ({ $reference })
digest-correction = correction · { $what }
digest-whole = “{ $subject }” (sent by { $author }, { $reference }): the whole request is not finished yet
digest-waiting = { $count ->
    [one] Not in yet: { $count } person ({ $names })
   *[other] Not in yet: { $count } people ({ $names })
}
digest-do-waiting = See who is not in
digest-more = And { $count } more, see “My work”.
do-open-work = My work
do-know = Noted
do-later = Next workday
said-know = Noted: no more reminders of these today. What is overdue comes back each working morning.
said-later = You will be reminded on the next working morning.

## The last reminder, where a request is looked at

told = Last reminder at { $at }: { $said }
told-remind = it is due soon
told-late = its time is over
told-handed = its requester cannot answer
told-back = it waited while you were away or not in yet
told-waiting = somebody has not come in
told-again = it is overdue and comes back each working morning
told-later = you asked to be told again
told-asked = the unit asked how it stands
told-unknown = the reason was not kept
told-due = { $said }, due { $due }
told-rests-on = { $said } ({ $document })
