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
