# Events of a unit: their days, what they need, reminders.

event-day = { $weekday ->
    [0] Monday { $date }
    [1] Tuesday { $date }
    [2] Wednesday { $date }
    [3] Thursday { $date }
    [4] Friday { $date }
    [5] Saturday { $date }
   *[6] Sunday { $date }
}
event-hour = { $at }, { $day }
event-days = { $first } to { $last }

part-by = { $measured ->
    [published] to be published by
    [approved] to be approved by
   *[sent] to be asked for by
}
digest-need = request { $need } for “{ $event }”, { $day }
unit-need = { $measured ->
    [published] { $event }, { $day }: ask for { $need }, to be published by { $due }{ part-late }
    [approved] { $event }, { $day }: ask for { $need }, to be approved by { $due }{ part-late }
   *[sent] { $event }, { $day }: ask for { $need } by { $due }{ part-late }
}
do-begin-need-of = { $event } · { $need }
do-begin-need = Ask for: { $need }
do-round = Card: { $title } { $month }
do-round-once = Card: { $title }

refusal-may-not-plan = Events of this unit are entered by those who may send in its name. Ask an administrator for a role.
refusal-event-gone = This event is no longer there, or was cancelled. Open the list again: /sukien
refusal-event-known = The unit already has an event “{ $title }” on this day. Open it from /sukien.
refusal-event-words = An event needs a title; title and place have at most 150 characters. Type it again.
refusal-event-days = The last day must not come before the first, nor more than a year after it. Type the days again.
refusal-event-far = Events are entered from one year back to three years ahead. Type the days again.
refusal-need-met = This request was sent already, or is not needed any more. See /sukien.

## From a table

problem-import-no-events = The table has no events. Send one with a row of headings and a row for each event.
problem-import-event-column = { $value ->
    [title] { part-rows }: the column “Event” is missing.
    [unit] { part-rows }: the column “Unit” is missing.
   *[first] { part-rows }: the column “From” is missing.
}
problem-import-event-unit = { GIVEN($value) ->
    [yes] { part-rows }: there is no unit “{ $value }”.{ part-near }
   *[no] { part-rows }: the unit is missing.
}
problem-import-event-not-yours = { part-rows }: your roles do not let you enter events for “{ $value }”.
problem-import-event-no-day = { part-rows }: the day in the column “From” is missing.
problem-import-event-day = { part-rows }: it is not clear which day “{ $value }” is. Write it as 05/12/2026.
problem-import-event-hour = { part-rows }: it is not clear which time “{ $value }” is. Write it as 08:00.
problem-import-event-two-hours = { part-rows }: the day holds an hour, and the column “Time” says “{ $value }”. Keep one of them.
problem-import-event-last-hour = { part-rows }: the column “To” says “{ $value }”. The hour at which an event ends is not kept: write the day alone.
problem-import-event-important = { part-rows }: the column “Important” says “{ $value }”. Write yes or no, or leave it empty.
problem-import-event-words = { part-rows }: the title is missing, or the title or the place has more than 150 characters.
problem-import-event-days = { part-rows }: the last day of “{ $value }” comes before the first, or more than a year after it.
problem-import-event-far = { part-rows }: “{ $value }” is more than one year back or three years ahead.
problem-import-event-twice = { part-rows }: “{ $value }” on this day is in a row above.

## The command /sukien

command-sukien = Events of the unit
events-title = Coming events · { $count }
events-none = There are no events yet. Add them one by one, or from a table.
events-title-past = Events of the unit · { $count } coming, { $past } past
events-line-past = { $line } · past
events-line = { $title } · { $days } · { $unit }
events-line-important = { $title } · { $days } · { $unit } · important
events-need-open = { $need }: not asked for yet, { part-by } { $due }{ part-late }
events-need-begun = { $need }: being written, { part-by } { $due }{ part-late }
events-need-sent = { $measured ->
    [published] { $need }: sent as { $reference }, to be published by { $due }{ part-late }
    [approved] { $need }: sent as { $reference }, to be approved by { $due }{ part-late }
   *[sent] { $need }: sent as { $reference }
}
events-need-done = { $ends ->
    [approved] { $need }: approved as { $reference }
    [nothing] { $need }: nothing is published, as decided by { $reference }{ GIVEN($why) ->
        [yes] {" "}({ $why })
       *[no] {""}
    }
   *[published] { $need }: published as { $reference }
}
events-need-why = { $field }: { $answer }
events-need-missed = { $need }: not done
events-no-needs = No request has to be sent for this event.
events-when = { $days } · { $unit }
events-where = Place: { $place }
events-important = Important event
events-closed = Closed. Open the events of the unit again: /sukien

## Adding, moving, cancelling

events-new = Add an event
events-draft = Event: { $title }
events-moving = Move · { $title } · { $days }
events-which-unit = Choose the unit that holds it.
events-type-title = Type the title of the event, at most 150 characters.
events-type-when = Type the day, for example 05/12 or 5-7/12. With an hour: 8h 05/12.
events-days-unread = No day could be read in “{ $text }”. Type a day or several, for example 05/12/2026 or 5-7/12/2026.
events-days-reversed = In “{ $text }” the last day comes before the first, or too long after it. Type both with their years.
events-days-several = “{ $text }” can be several days. Type day, month and year, for example 5-7/12/2026.
events-days-lunar = “{ $text }” may be a day of the lunar calendar. Type the solar day, for example 05/12/2026.
events-when-sure = Noted: { $days }. Is this right?
events-which-days = This can be understood in several ways. Choose the right day.
events-type-place = Type the place, or choose “Skip”.
events-place-words = The place needs words, at most 150 characters. Type it again, or choose “Skip”.
events-which-important = { GIVEN($needs) ->
    [yes] An important event also needs: { $needs }. Is this an important event?
   *[no] Is this an important event?
}
events-would-need = To be sent:
events-would = { $late ->
    [yes] · { $need }: { $due } has passed, it can still be sent
   *[no] · { $need }: { part-by } { $due }
}
events-over = { $count ->
    [one] { $count } request is left out: its time has passed with the event.
   *[other] { $count } requests are left out: their time has passed with the event.
}
events-late-now = { $count ->
    [one] { $count } request is late and can still be sent.
   *[other] { $count } requests are late and can still be sent.
}
events-saved = The event is noted. Loa reminds the head of the unit and whoever entered it before each deadline.
events-moved = The event is moved. Its deadlines are counted anew.
events-sent-stay = Requests already sent keep what they say: { $references }. Open them one by one to change or withdraw them.
events-cancel-sure = Nobody is reminded of a cancelled event, and it cannot be brought back. Cancel it?
events-cancelled = The event is cancelled.

## A table of events

import-title-events = Events from a table
import-how-events = Send a .xlsx or .csv file of at most 2 MB and 2,000 rows with the columns: Event, Unit, From, To, Time, Place, Important. A preview follows; nothing is kept yet.
import-preview-events = Preview · { $file }
import-problems-events = { $count ->
    [one] There is { $count } problem, so no row was taken. Mend the row below and send the file here again.
   *[other] There are { $count } problems, so no row was taken. Mend the rows below and send the file here again.
}
events-nothing-new = There is nothing to add. Unchanged events: { $unchanged }.
events-counts = Events to be added: { $add }, moved: { $move }, changed: { $change }. Unchanged: { $unchanged }.
part-past = { $past ->
    [yes] {" "}(over)
   *[no] {""}
}
events-row-add = Row { $row }: add “{ $title }”, { $days }{ part-past } · { $unit }
events-row-move = Row { $row }: move “{ $title }” from { $before } to { $days }{ part-past } · { $unit }
events-row-change = Row { $row }: change “{ $title }”, { $days }{ part-past } · { $unit }
events-imported = Events added: { $add }, moved: { $move }, changed: { $change }.
import-template-events = An empty table to fill in. The second sheet names the units that can be used.
import-sent-events = The empty table is right above. Fill it in and send it back here.
import-file-events = events.xlsx
events-sheet = Events
events-sheet-known = Known words
events-column-title = Event
events-column-unit = Unit
events-column-first = From
events-column-last = To
events-column-hour = Time
events-column-place = Place
events-column-important = Important

## Buttons

events-do-add = Add an event
events-do-import = From a table
events-do-list = List of events
events-do-move = Move
events-do-cancel = Cancel the event
events-do-cancel-sure = Yes, cancel
events-do-important = Important
events-do-ordinary = No
events-do-save = Save the event
events-do-move-sure = Yes, move
events-do-template = Get a template
events-do-carry-out = Carry out

## Moved: said to whoever sent a request about it

event-moved-days = Event moved: “{ $event }” to { $days }
event-moved-by = { $who } changed its days. What it still needs, and when news of it is due, was counted anew: /sukien
event-moved-many = { $count } events moved
event-listed = • { $event }: { $days }
event-listed-more = and { $count } more events
event-cancelled = Event cancelled: “{ $event }”, { $days }
event-cancelled-many = { $count } events cancelled
event-cancelled-by = { $who } cancelled it. What it still needed is not asked for any more: /sukien
event-cancelled-sent = Requests that were sent go on: { $references }. Withdraw what is not needed any more.
event-moved-head = { $reference } is late now · The event “{ $event }” was moved to { $days }
event-moved-how = By the new day it had to be proposed by { $last }. Choose “Supplement” to change the day and give the reason; if it is not needed any more, withdraw it.
event-moved-day = By the new day it had to be proposed by { $last }. Choose “Supplement” to change the day; if it is not needed any more, withdraw it.
event-moved-released = By the new day it had to be proposed by { $last }. It was approved for the old day: tell whoever is responsible for the channel at once.
