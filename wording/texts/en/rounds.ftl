# The round of a duty: the unit's card, the report, reminders.
# Labels of buttons have at most 20 characters.

## The unit's card

round-title = { $title } { $period } · { $unit }
round-head-late = Overdue · { $title }
round-head-closed = Closed, incomplete · { $title }
round-head-done = Complete · { $title }
round-head-done-late = Complete, late · { $title }
round-head-waits-for-help = Waiting for help · { $title }
round-left = { $left } of { $total } items to be confirmed: { $items }
round-left-whole = { $gives ->
    [file] The file has not been sent
    [table] The table has not been sent
   *[nothing] Not answered yet
}
round-same = { $who } confirmed as unchanged at { $at }: { $items }
round-updated = { $item }: updated by { $who }, { $link }
round-help = { $item }: { $who } asked for help, { $role } was told
round-helped = { $who } gave help, to be confirmed by the unit: { $items }
round-head-help = Help is needed · { $title }
round-head-helped = No help is needed any more · { $title }
round-help-asked = { $who } asks for help with: { $items }
round-help-how = “Help given” sends these items back, for the unit to confirm them.
round-due = Due: { $due }. What is not done then is named in the report to: { $role }.
round-overdue = Overdue since { $due } and named in the report to: { $role }. It can still be confirmed, as “late”.
round-closed = Overdue since { $due } and named in the report to: { $role }. This round is closed.
round-missed = This round was not opened because Loa was not running at that time.
round-ended = The unit has ended, and nothing is to be answered.
round-done = All items were confirmed at { $at }.
round-done-but-help = All items were answered at { $at }. What needs help comes back to be confirmed once help was given.
round-site = { $of ->
    [vi] Site in Vietnamese: { $site }
    [en] Site in English: { $site }
   *[unit] The unit's site: { $site }
}
round-choose-item = Choose an item to confirm:
round-choose-help = Choose the item that needs help. Told about it: { $role }.
round-choose-answer = { $item }: how is what the site says now?
round-sure = Confirm in your own name that these items were looked through and are unchanged: { $items }?
round-item = { $item }
round-item-done = ✓ { $item }

do-items = Item by item
do-ask-help = Ask for help
do-unchanged = All unchanged
do-unchanged-sure = Yes, unchanged
do-item-same = Still right
do-item-updated = Updated
do-mend = Confirm the rest
do-helped = Help given

said-unchanged = Recorded as unchanged.
said-item-same = Recorded: this item is right.
said-item-help = Recorded, and the request for help was passed on.
said-item-helped = Recorded as helped. The card was sent back for the unit to confirm.

refusal-not-answerer = This is done by the head of the unit or a substitute. What you pressed has no effect.
refusal-not-helper = This is done by: { $role }. What you pressed has no effect.
refusal-help-over = No item of this unit waits for help any more. Nothing more needs to be done.
refusal-round-done = { $who } confirmed all items at { $at }. Nothing more needs to be done.
refusal-round-accepted = The round of { $period } was reviewed and accepted at { $at }. Nothing more needs to be done.
refusal-round-given = The round of { $period } is answered and waits for its review. Nothing more needs to be done.
refusal-round-open = The round of { $period } waits for its answers, so there is nothing to review yet.
refusal-round-closed = The round of { $period } is closed, so this was not recorded. Use the card of the newest round.

## Messages and reports

rounds-missed =
    { $title } · { $count ->
        [one] one round was
       *[other] { $count } rounds were
    } not opened, from { $first } to { $last }
    Loa was not running then, so nobody was asked. Nothing needs to be done.
rounds-missed-once =
    { $title } · It was not opened
    Loa was not running from the day it opens until it is due, so nobody was asked. Nothing needs to be done.
and-unit = { $before }, { $unit }
and-more = { $before } and { $count } others
part-whom = { $whom ->
    [organisation] things
    [holder] people
   *[unit] units
}
report-green = { $title } { $period }: complete, { $count } of { $total } { part-whom }
report-red = Not confirmed: { $title } { $period }, { $count } of { $total } { part-whom }
report-unit = ✗ { $unit }: left are { $items }
report-more = And { $count } others, all of them by /dinhky
report-done = ✓ Complete: { $units }
report-help = Help is needed by: { $units }
report-alone = { $title } { $period }: nobody to answer for { $count } of { $total } { part-whom }
report-alone-units = Nobody yet: { $units }

digest-round = confirm { $title } { $period } of { $unit }, { $still }
unit-round = { $title } { $period } · { $unit }: { $still }, due { $due }

## Answers of its own, files, reviews

round-so = { $item }: { $answer } ({ $who })
round-done-so = done
round-file = the file { $name }
round-answer = { $answer }
round-returned = { $who } asks for it to be done again: “{ $reason }”
round-head-review = To be reviewed · { $title }
round-in-review = Handed in; reviewed by { $role }.
round-review-how = “Accept” ends it. “Do it again” asks for a reason, and the card is sent anew.
do-hand-in = Send the file
do-round-done = Done
do-accept = Accept
do-redo = Do it again
said-item-so = The answer is kept.
said-accepted = Accepted.
refusal-not-reviewer = This is reviewed by somebody else. Your press has no effect.
dialog-hand-in-file = { $item }: send the .docx or .pdf file.
dialog-hand-in-table = { $item }: send the .xlsx or .csv table.
dialog-redo = What is to be done again? Type the reason, at most { $limit } characters.
dialog-redo-kept = Kept. The card was sent anew.
problem-not-a-table = This file is no .xlsx or .csv table. Please send one.
problem-answer-kind-table = A table is asked for here: send an .xlsx or .csv file.
dialog-handed-in = { $left ->
    [0] The file is kept.
   *[other] The file is kept. { $left } left.
}

## Duties that count what was posted

round-counted = { CAPITAL($still) }. What is posted counts on the day it was first posted.
round-counted-one = { $reference } · { $subject }
round-enough = Enough at { $at }.
round-items-left = { $left } of { $total } items left
round-so-far = { $count } of { $least } posted
report-short = Not enough: { $title } { $period }, { $count } of { $total } { part-whom }
report-unit-short = ✗ { $unit }: { $still }
report-tally = { $unit } ({ $count })
digest-round-counted = { $title } { $period } of { $unit }: { $still }

## Registers on the card

register-site = { $unit }: { GIVEN($vi) ->
    [yes] Vietnamese { $vi }
   *[no] not in Vietnamese
}, { GIVEN($en) ->
    [yes] English { $en }
   *[no] not in English
} · { GIVEN($owner) ->
    [yes] { $owner }
   *[no] nobody answers for it
}
register-no-site = Without a site: { $units }
register-role = { GIVEN($names) ->
    [yes] ✓ { $role }: { $names }
   *[no] ✗ { $role }: nobody
}
register-role-in-units = { GIVEN($units) ->
    [yes] ✗ { $role }: { $count } of { $total } units; nobody in { $units }
   *[no] ✓ { $role }: all { $total } units
}
register-more = { $count } more lines, all of it by [Send the whole list]
register-page = { $title } · page { $page } of { $total }
do-register = Send the whole list
said-register = The whole list is sent to the private chat with Loa.
