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

digest-need = { $event }, { $day }: ask for { $need } by { $due }{ part-late }
do-begin-need = Ask for: { $need }

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
    [title] Row { $row }: the column “Event” is missing.
    [unit] Row { $row }: the column “Unit” is missing.
   *[first] Row { $row }: the column “From” is missing.
}
problem-import-event-unit = { GIVEN($value) ->
    [yes] Row { $row }: there is no unit “{ $value }”.
   *[no] Row { $row }: the unit is missing.
}
problem-import-event-not-yours = Row { $row }: your roles do not let you enter events for “{ $value }”.
problem-import-event-no-day = Row { $row }: the day in the column “From” is missing.
problem-import-event-day = Row { $row }: it is not clear which day “{ $value }” is. Write it as 05/12/2026.
problem-import-event-hour = Row { $row }: it is not clear which time “{ $value }” is. Write it as 08:00.
problem-import-event-important = Row { $row }: the column “Important” says “{ $value }”. Write yes or no, or leave it empty.
problem-import-event-words = Row { $row }: the title is missing, or the title or the place has more than 150 characters.
problem-import-event-days = Row { $row }: the last day of “{ $value }” comes before the first, or more than a year after it.
problem-import-event-far = Row { $row }: “{ $value }” is more than one year back or three years ahead.
problem-import-event-twice = Row { $row }: “{ $value }” on this day is in a row above.
