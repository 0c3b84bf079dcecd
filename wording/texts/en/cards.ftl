# The card of a request: its state, its lines, its buttons.
# A label has at most 20 characters, the name of a channel not counted.

## State, name

state-deciding = In progress · { $subject }
# The built-in verbs have nouns of their own, which the verb of an office lacks.
state-verb = { $name ->
    [confirm] Waiting for the unit to confirm
    [review] Waiting for review
    [approve] Waiting for approval
   *[other] Waiting to be { $done }
 } · { $subject }
state-named = Waiting: { $stage } · { $subject }
state-more = More information needed · { $subject }
state-correction-verb = { $name ->
    [confirm] Correction, waiting for the unit to confirm
    [review] Correction, waiting for review
    [approve] Correction, waiting for approval
   *[other] Correction, waiting to be { $done }
 } · { $subject }
state-correction-named = Correction, waiting: { $stage } · { $subject }
state-corrected-publishing = Correction, waiting to be published · { $subject }
state-corrected-rechecking = Corrected · { $subject }
state-corrected-confirmed = Corrected and checked · { $subject }
state-corrected-unconfirmed = Corrected, not confirmed · { $subject }
state-corrected-result-publishing = Correction, waiting for the result · { $subject }
state-corrected-result-rechecking = Corrected · { $subject }
state-corrected-result-confirmed = Corrected and checked · { $subject }
state-corrected-result-unconfirmed = Corrected, not confirmed · { $subject }
state-publishing = Waiting to be published · { $subject }
state-rechecking = Published · { $subject }
state-confirmed = Published and checked · { $subject }
state-unconfirmed = Published, not confirmed · { $subject }
state-done = Published · { $subject }
state-approved = Approved · { $subject }
state-kept = Published, not corrected · { $subject }
state-refused = Refused · { $subject }
state-withdrawn = Withdrawn · { $subject }
state-closed = Closed · { $subject }

## The lines of a card

# Days off that moved a date, such as “holiday 24/11”; empty where none did.
off-holiday = holiday { $days }
off-swapped = swapped day off { $days }
off-own = day off { $days }: { $why }
off-named = { $days } { $why }
off-and = { $before }; { $next }
part-off = { GIVEN($off) ->
    [yes] {" "}({ $off })
   *[no] {""}
}
part-where = { GIVEN($names) ->
    [yes] { $names } ({ $role })
   *[no] { $role }
}

card-number = { $reference } · { $unit } · { $kind }
card-where = Goes to: { $channels }
card-where-result = To be done: { $channels }
card-due = Due: { $due }{ part-off }{ part-then }
part-then = { GIVEN($then) ->
    [yes] , then also to: { $then }
   *[no] {""}
}
card-due-goes-on = Due: { $due }{ part-off }, then it goes on, marked “not { $done }”
news-age = { $same ->
    [yes] Event on { $event }, sent the same day
   *[no] { $days ->
        [0] Event on { $event }, sent before the next working day
        [one] Event on { $event }, sent one working day after it
       *[other] Event on { $event }, sent { $days } working days after it
    }
}
card-edited = { $count ->
    [one] { $who } edited { $count } place
   *[other] { $who } edited { $count } places
}
card-supplemented = { $count ->
    [one] { $who } changed { $count } place since the version before
   *[other] { $who } changed { $count } places since the version before
}
length-more = { $title }: from { $before } up to { $after } characters
length-less = { $title }: from { $before } down to { $after } characters
length-file = { $title }: a file instead of { $before } characters
length-text = { $title }: { $after } characters instead of a file
card-choose-more = Choose why more is needed:
card-escalated = { $who } escalated it: “{ $reason }”
card-no-answer = Not { $done }: { $role } gave no answer by { $due }
card-tally = Agreed { $count }/{ $needed }{ GIVEN($agreed) ->
    [yes] {": "}{ $agreed }
   *[no] {""}
}{ GIVEN($against) ->
    [yes] ; against: { $against }
   *[no] {""}
}
card-against = { $who } is against it: “{ $reason }”
card-advice = { $who } · { $title }: “{ $words }”
card-opinion = Opinion of { $who }{ part-old }: “{ $words }”
part-old = { $old ->
    [yes] {" "}(on the text before it was changed)
   *[no] {""}
}
card-opinion-none = { $who }: no opinion
card-opinion-open = Asked for an opinion: { $whom }{ part-question }{ $nobody ->
    [yes] , nobody can answer at present
   *[no] { $late ->
        [yes] , overdue
       *[no] {""}
    }
}
card-opinion-lost = No opinion of { $whom }: nobody is left to answer
card-opinions-earlier = { $count } earlier opinions are shown in full when the request is viewed.
card-opinion-asked = { $who } asks for your opinion{ part-question }
part-question = { GIVEN($question) ->
    [yes] : “{ $question }”
   *[no] {""}
}
card-opinion-due = { GIVEN($due) ->
    [yes] This step is to be decided by { $due }, with or without it
   *[no] It may be decided before the opinion comes
}
card-opinion-given = { $who } gave an opinion at { $at }: “{ $words }”
card-opinion-given-none = { $who } had no opinion at { $at }
card-opinion-over = No opinion is needed any more since { $at }
card-choose-step = Return it to which step?
card-choose-return = Choose why it goes back to the step before:
card-choose-refuse = Refusing ends the request. Choose why it is refused:
card-choose-against = Choose why you are against it:
card-choose-keep = Without a correction the result stays. Choose why:
card-wrong-by = { $who } opened a correction: “{ $note }”
card-wrong = The requester reports a mistake: “{ $note }”
card-received = { $photos ->
    [0] { $reference } · full text received
    [one] { $reference } · full text and { $photos } photo received
   *[other] { $reference } · full text and { $photos } photos received
}
card-next = With: { part-where }, by { $due }{ part-off }
card-next-open = With: { part-where }
card-counted = { part-time-of } { $quantity }, counted from { $start }{ part-first }{ part-paused }{ part-by-rule }
card-counted-by = { part-time-of } { $term }{ part-by-rule }
part-time-of = { GIVEN($task) ->
    [yes] Time for { $task }:
   *[no] Time for it:
}
part-first = { $first ->
    [no] , not counting the day of receipt
   *[yes] {""}
}
part-paused = { $paused ->
    [yes] , not counting the time spent waiting for additions
   *[no] {""}
}
part-by-rule = { GIVEN($rule) ->
    [yes] , by rule { $rule }{ part-version }
   *[no] { part-of-rules }
}
part-version = { GIVEN($version) ->
    [yes] {" "}in version { $version }
   *[no] {""}
}
part-of-rules = { GIVEN($version) ->
    [yes] , by version { $version } of the rules
   *[no] {""}
}
card-promise = Expected to be published: { $due }
card-promise-late = Expected to be published: to be said again once the late step is done
card-promise-approval = Expected to be approved: { $due }
card-promise-late-approval = Expected to be approved: to be said again once the late step is done
card-promise-correction = Expected to be corrected: { $due }
card-promise-late-correction = Expected to be corrected: to be said again once the late step is done
promise-how = { GIVEN($rule) ->
    [yes] Expected by rule { $rule }, if every step is on time
   *[no] Expected if every step is on time
}
card-promised = Promised at sending: by { $due }
card-promised-approval = Approval promised at sending: by { $due }
card-refuse-sure = Refuse “{ $subject }” because of “{ $reason }”? The request ends.{ part-more }
part-more = { $more ->
    [yes] {" "}If only information is missing, choose “Ask for more”.
   *[no] {""}
}
card-against-sure = Against it because of “{ $reason }”? Your voice is recorded and cannot be changed; others still decide.{ part-more }
card-veto = Pressed by { $role }, it ends this step at once: { $word ->
    [keep] no correction is made, and what was published stays.
   *[refuse] the request is refused and over.
}
card-keep-sure = Leave “{ $subject }” as it is because of “{ $reason }”? The result stays.
card-withdraw-sure = Once withdrawn, the request ends; to publish, a new one must be sent. Withdraw it?

card-body-above = { GIVEN($attached) ->
    [yes] Full text above, with { $attached }
   *[no] Full text above
}
card-attached = { $attached } above
caption-photo = Caption of photo { $n }, in full:
caption-document = Caption of file { $n }, in full:
attached-photos = { $photos ->
    [one] { $photos } photo
   *[other] { $photos } photos
}
attached-files = { $files ->
    [one] { $files } file
   *[other] { $files } files
}
attached-both = { $photos ->
    [one] { $photos } photo
   *[other] { $photos } photos
} and { attached-files }

## The card in a group

card-number-with = { $number }{ part-attached }
card-free = { GIVEN($said) ->
    [yes] { $said } · nobody has taken it{ part-attached }
   *[no] Nobody has taken it{ part-attached }
}
part-attached = { GIVEN($attached) ->
    [yes] {" "}· { $attached }
   *[no] {""}
}
news-age-brief = { $same ->
    [yes] Sent on the day of the event
   *[no] { $days ->
        [0] Sent before the next working day
        [one] Sent one working day after the event
       *[other] Sent { $days } working days after the event
    }
}
card-may-miss = { GIVEN($event) ->
    [yes] May miss the event on { $event }
   *[no] May be after the limit of { $limit }
}
card-held = { $reference } · taken by { $who } at { $at }{ part-held-due }
part-held-due = { GIVEN($due) ->
    [yes] { $late ->
        [yes] , overdue since { $due }{ part-off }
       *[no] , due { $due }{ part-off }
    }
   *[no] {""}
}
card-over-sure = { $who } is working on this request, and is told if it is taken over.
do-claim = Take it
do-see-whole = View all
do-give-back = Hand back
do-take-over-visit = Take over
do-take-over-visit-sure = Take it over
said-claimed = { $reference }: taken. The whole card is in your private chat with Loa.
said-claimed-here = { $reference }: taken.
said-handed-back = { $reference }: handed back. A colleague can take it again.

correction-changes = { $count ->
    [one] { $count } place to change: { $place }
   *[other] { $count } places to change: { $place }
}
correction-changed = { $count ->
    [1] Changed: { $place }
   *[other] Changed in { $count } places: { $place }
}
correction-place = Place { $n }: { $place }
correction-words = { GIVEN($was) ->
    [yes] { GIVEN($now) ->
        [yes] “{ $was }” to “{ $now }”
       *[no] “{ $was }” taken out
    }
   *[no] “{ $now }” added
}
changes-title = What was changed:
changes-rest = { $count ->
    [one] { $count } more change; see the full text.
   *[other] { $count } more changes; see the full text.
}
changes-legend = Struck through is what was taken out, underlined what was put in.
changes-file = { $reference }-changes.html
changes-page = { $reference }: the whole text with its changes, for which the card has no room. Open it in a browser.
change-removed = removed:
change-added = added:
change-spacing = only spacing or line breaks changed

more-asked = { $who } asks for more information: “{ $reason }”
more-how = Choose “Supplement”, make the changes and send it again. The request is on hold meanwhile.

recheck-please = Please check what was published:
recheck-silence = Without an answer by { $due }{ part-off }, the request closes as “not confirmed”.

## Publishing

task-open = { GIVEN($due) ->
    [yes] { $channel }: waiting to be published, by { $due }{ part-off }{ part-late }
   *[no] { $channel }: waiting to be published
}
task-more = { $count } more channels: their buttons come when these are done.
task-taken = { GIVEN($due) ->
    [yes] { $channel }: taken by { $who }, due { $due }{ part-off }{ part-late }
   *[no] { $channel }: taken by { $who }
}
task-link = { $channel }: { $link }
task-out = Now published at:
task-out-result = Result so far:

## Stages already decided

history-earlier = { $count ->
    [one] { $count } earlier step, listed where the request is shown in full.
   *[other] { $count } earlier steps, listed where the request is shown in full.
}
history-new = { $who } sent it at { $at }
history-edit = { $who } edited it at { $at }
history-supplement = { $who } added to it at { $at }
with-answers = { $said } · { $answers }
asked-said = { $title }: { $answer }
history-done = { $who } returned the result at { $at } · { $result }
history-right = The requester confirmed it at { $at }
history-wrong = The requester reported a mistake at { $at }: “{ $note }”
history-silent = The time to check ended at { $at } without an answer from the requester
history-withdrawn = { $who } withdrew it at { $at }
history-decided-before = { $role } ({ $who }) decided the same text at an earlier step; this one was passed at { $at }
history-pass = { $role } ({ $who }) { $done } at { $at }
history-step = { $stage }: { $said }
history-more = { $role } ({ $who }) asked for more at { $at }: “{ $reason }”
history-escalate = { $role } ({ $who }) escalated it at { $at }: “{ $reason }”
history-opinion-asked = { $who } asked { $whom } for an opinion at { $at }{ part-question }
history-opinion-given = { $who } gave an opinion at { $at }{ GIVEN($words) ->
    [yes] : “{ $words }”
   *[no] {""}
}
history-opinion-none = { $who } had no opinion at { $at }
history-opinion-over = The opinion of { $whom } was no longer needed at { $at }
history-opinion-lost = Nobody was left at { $at } to give the opinion of { $whom }
history-return = { $role } ({ $who }) returned it at { $at }: “{ $reason }”
history-keep = { $role } ({ $who }) decided not to correct it at { $at }: “{ $reason }”
history-refuse = { $role } ({ $who }) refused it at { $at }: “{ $reason }”
history-late = { $role } had not { $done } it when its time was over; the request went on at { $at }
history-against = { $role } ({ $who }) was against it at { $at }: “{ $reason }”
history-together = Too few agreed; this step was not passed at { $at }

## Answers

card-hidden = { $count ->
    [one] { $count } answer is hidden.
   *[other] { $count } answers are hidden.
}
yes = Yes
option-number = { $n }. { $option }
option-said = { $option }
do-tick = Tick
number-of = { $number } { $of }
no = No
reason = { $words }

## Buttons

do-verb = { $label }
do-more = Ask for more
do-escalate = Escalate
do-ask-opinion = Ask for an opinion
do-give-opinion = Answer
do-no-opinion = No opinion
return-to = To “{ $step }”
do-return = Return
do-refuse = Refuse
do-against = Against it
do-keep = Do not correct
do-edit = Edit
do-show-changes = Show changes
do-hide-changes = Hide changes
do-other-reason = Type another reason
page-before = ◀ Back ({ $page }/{ $pages })
page-after = Next ({ $page }/{ $pages }) ▶
do-back = Back
do-take = Take: { $channel }
do-hand-back = Hand back: { $channel }
do-take-from = Take over: { $channel }
do-keep-link = Same link: { $channel }
do-link = Return the result: { $channel }
do-see = View
do-supplement = Supplement
do-withdraw = Withdraw
do-withdraw-sure = Yes, withdraw
do-again = Change and resend
do-right = Confirm as correct
do-wrong = Report a mistake

## Said at once when a button is pressed

said-nothing = {""}
said-pass = { $reference }: { $done }.
said-more = { $reference }: asked for more. The requester gets the reason.
said-escalate = { $reference }: escalated.
said-no-opinion = { $reference }: answered that there is no opinion.
said-return = { $reference }: returned to the step before.
said-keep = { $reference }: not corrected. The requester gets the reason.
said-refuse = { $reference }: refused. The requester gets the reason.
said-against = { $reference }: recorded that you are against it. Others still decide.
dialog-handed-back = { $reference }: handed back.
said-taken = { $reference }: taken.
said-link-kept = { $reference }: the link stays, posted just now.
said-right = { $reference }: confirmed as correct, the request is finished.
said-withdrawn = { $reference }: withdrawn.
