# The daily log of what was published, and each person's share of the time.

log-days = { $first } – { $last }
log-empty = { GIVEN($unit) ->
    [yes] Published { $days } · { $unit }: nothing.
   *[no] Published { $days }: nothing.
}
log-empty-until = { GIVEN($unit) ->
    [yes] Published { $days } · { $unit }, up to { $at }: nothing yet.
   *[no] Published { $days }, up to { $at }: nothing yet.
}
log-none = { GIVEN($since) ->
    [yes] { $day }: there is no log. It begins on { $since }.
   *[no] { $day }: there is no log. Switch it on with daily_log in the rules.
}
log-head = { GIVEN($unit) ->
    [yes] Published { $days } · { $unit }: { $count }
   *[no] Published { $days }: { $count }
}
log-entry = • { $reference } · { $subject } ({ $channel }, { $who }{ part-on }{ part-again }){ part-proof }
part-on = { GIVEN($on) ->
    [yes] , { $on }
   *[no] {""}
}
log-posted = posted { $posted } as reported, result returned { $returned }
part-again = { $again ->
    [yes] , corrected
   *[no] {""}
}
part-proof = { GIVEN($proof) ->
    [yes] : { $proof }{ part-approved }
   *[no] {""}
}
part-approved = { $approved ->
    [no] { part-unapproved }
   *[yes] {""}
}
log-photos = { $count ->
    [one] 1 photo
   *[other] { $count } photos
}
log-more = And { $count } more.
late-unit = { $unit } { $count }
late-and = { $before }, { $unit }
log-late = { $rest ->
    [0] Requests that came late in { $month }: { $units }
    [one] Requests that came late in { $month }: { $units }, and one other unit
   *[other] Requests that came late in { $month }: { $units }, and { $rest } other units
}
log-broken = { $rest ->
    [0] Promised for later than a rule allows in { $month }: { $units }
    [one] Promised for later than a rule allows in { $month }: { $units }, and one other unit
   *[other] Promised for later than a rule allows in { $month }: { $units }, and { $rest } other units
}
log-seal = Seal: { $count } entries · { $root } · { $day }
log-restored = The data was restored from a backup at { $at }. If no administrator did this, have the audit log checked.
log-do-export = Get the log of { $month }
log-file = log-{ $month }.xlsx
log-exported = Daily log of { $month }: { $posts } published. The digest of each day is on the second sheet.
log-sheet = Log
log-sheet-proof = Digests
log-column-at = Published at
log-column-reference = Request
log-column-subject = Title
log-column-unit = Unit
log-column-channel = Channel
log-column-who = Published by
log-column-proof = Result
log-column-photos = Photos
log-column-day = In the log of
log-column-returned = Result returned
log-column-closed = Closed at
log-column-seal = Seal
log-column-digest = Digest
log-how = The date was not understood. Type a day up to today, such as: /nhatky 23/11/2026
refusal-log-not-yours = The log of what was published is for leaders, the communications office and administrators. What you sent is in /viec

share-line = Time taken: { $shares }
share = { GIVEN($who) ->
    [yes] { $title } ({ $who }) { $time }
   *[no] { $title } { $time }
}
share-sender = waiting for the requester to add what was asked for { $time }
share-minutes = { $minutes } min
share-hours = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
}
command-nhatky = What was published on a day, such as /nhatky 23/11
