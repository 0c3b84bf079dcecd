# The office's calendar: days off, days worked, entering a notice.

days-title = Days off and days worked
days-year = Year { $year }
days-year-provisional = Year { $year } · expected: no notice of this year is known
days-line = { $announced ->
    [yes] { $day }: { $kind } · { $why } (entered)
   *[no] { $day }: { $kind } · { $why }
}
days-off = off
days-worked = worked
days-by-government = swapped by the government
days-closed = Closed. To open the calendar again: /lich
days-cancelled = Cancelled, no day was kept. To open the calendar again: /lich

## Entering a notice

days-entering = Enter a notice
days-how = Type or paste the days, one day or run of days a line or between semicolons, such as: off 23/11/2026; worked 28/11/2026; 12729/VPCP-KGVX. Or send an .xlsx or .csv file with the columns Date, Kind, Document. A preview comes next; nothing is kept before.
days-type-off = Type the day off, such as 23/11/2026.
days-type-worked = Type the day worked, such as 28/11/2026.
days-date-sure = Noted: { $day }. Is that right?
days-date-which = Several days fit. Choose one.
days-date-past = This day is over and cannot be entered. Type a day from today on.
days-date-unread = The date was not understood. Type it as 23/11/2026.
days-type-document = Type the document number, such as 12729/VPCP-KGVX. To add a day, choose the button below.
days-preview = Preview of the notice
days-said = { $state ->
    [known] { $day }: { $kind } · known already, left out
    [same] { $day }: { $kind } · { $document } · so already
   *[new] { $day }: { $kind }{ part-document }
}
part-document = { GIVEN($document) ->
    [yes] {" "}· { $document }
   *[no] {""}
}
days-nothing-new = These days are known already and need not be entered again.
days-problems = { $count ->
    [one] One problem, so no day was kept. Mend the line below and send all of it again.
   *[other] { $count } problems, so no day was kept. Mend the lines below and send all of it again.
}
days-moves = { $count ->
    [0] No running deadline changes.
   *[other] Deadlines that change: { $count }
}
days-move = { $what }: { $before } → { $after }
days-moves-more = And { $count } more.
days-of-verb = { $reference } · to be { $done }
days-of-task = { $reference } · to be published
days-of-down = { $reference } · to be taken down
days-of-work = { $reference } · to be done
days-of-owed = { $reference } · an answer is to be given
days-of-recheck = { $reference } · to be checked again
days-of-request = { $reference } · the whole request
days-of-round = { $duty } { $period } · { $unit }
days-of-need = Event “{ $event }” · last moment to ask
days-announced = Days kept: { $added }{ part-known }. { part-moved } The calendar: /lich
part-known = { $known ->
    [0] {""}
   *[other] ; known already: { $known }
}
part-moved = { $moved ->
    [0] No deadline had to change.
   *[other] Deadlines changed: { $moved }.
}
days-all-known = These days were entered before, nothing was added. The calendar: /lich

## Taking back

days-which = Choose the day to take back. It will be what it was without the notice.
days-revoking = Take a day back
days-revoked = Taken back: { $day }. { part-moved } The calendar: /lich
refusal-days-problems = The notice still has { $count ->
    [one] one problem
   *[other] { $count } problems
}, so no day was kept. Mend the lines named and send it again.
refusal-day-not-announced = This day was not entered, or was taken back. See the calendar: /lich
refusal-day-no-time = Without the announcement of { $day } that month has no working day left to count to, so it cannot be taken back yet. First enter another worked day of that month, then take it back.
refusal-day-past = This day is over and cannot be taken back. Only days from today on can.

## Problems by row

problem-days-empty = No day yet. Type one day a line, such as: off 23/11/2026.
problem-days-column = { $value ->
    [day] { part-rows }: the column “Date” is missing.
   *[kind] { part-rows }: the column “Kind” is missing.
}
problem-days-kind = { part-rows }: off or worked? “{ $value }”. Put off or worked before the date.
problem-days-unread = { part-rows }: the date was not understood: “{ $value }”. Write it as 23/11/2026.
problem-days-impossible = { part-rows }: there is no such day: “{ $value }”. Check day and month.
problem-days-ambiguous = { part-rows }: the day is not clear: “{ $value }”. Add the year.
problem-days-weekday = { part-rows }: weekday and date do not agree: “{ $value }”. Check it.
problem-days-reversed = { part-rows }: the last day is before the first: “{ $value }”. Change the order.
problem-days-past = { part-rows }: { $value } is over. Only days from today on can be entered.
problem-days-far = { part-rows }: “{ $value }” is too far away. Check the year.
problem-days-many = { part-rows }: more than { $value } days in one notice. Enter them in parts.
problem-days-no-document = { part-rows }: { $value } has no document number. Add it to the line or on a line of its own.
problem-days-twice = { part-rows }: { $value } is there twice. Leave one line out.
problem-days-both = { part-rows }: { $value } is both off and worked. Keep one line.
problem-days-no-hours = { part-rows }: { $value } would have no office hours. Add swapped_day to the hours of the rules first.
problem-days-no-time = The notice leaves a month without a working day, so deadlines cannot be counted. Divide the days off anew.

## Buttons

days-do-enter = Enter a notice
days-do-revoke = Take a day back
days-do-revoke-sure = Take it back
days-do-off = Add a day off
days-do-worked = Add a worked day
days-do-confirm = Confirm
days-do-cancel = Cancel
command-lich = Days off and days worked, entering notices
