# Dates and times: reading what was typed, on cards, lead times.

date-range = { $first } to { $last }
problem-answer-kind-time = This question needs a time. Type it as hour:minute, such as 14:30.
problem-answer-kind-date_range = This question needs the first and the last day. Type them like 05/12/2026 to 07/12/2026.

## Not clear: why, and how to type it

problem-date-unread = No date could be read in “{ $text }”. Type day/month/year, such as 27/11/2026.
problem-date-none = The calendar has no “{ $text }”. Choose, or type it again as day/month/year, such as 27/11/2026.
problem-date-ambiguous = “{ $text }” may be more than one day. Choose one, or type day/month/year in full.
problem-date-vague = “{ $text }” does not say which day. Type day/month, such as 27/11.
problem-date-past = “{ $text }” is over. If it is meant, choose it below; if not, type another day.
problem-date-contradicts = The parts of “{ $text }” do not agree. Choose the right day, or type it again.
problem-date-range = “{ $text }” has a first and a last day; this question needs one. Choose one, or type it again.
problem-date-lunar = “{ $text }” may be a lunar date. Choose or type the solar date, such as 27/11/2026.
problem-time-unread = No time could be read in “{ $text }”. Type hour:minute, such as 14:30.
problem-time-none = There is no time “{ $text }”. Type hour:minute on the 24-hour clock, such as 14:30.
problem-time-ambiguous = “{ $text }” may be more than one time. Choose one, or add morning, afternoon or evening.
problem-time-range = “{ $text }” has a beginning and an end; this question needs one time. Choose one, or type it again.
problem-moment-unread = No date and time could be read in “{ $text }”. Type it like 14:30 27/11/2026.
problem-range-unread = No days could be read in “{ $text }”. Type them like 05/12/2026 to 07/12/2026.
problem-range-reversed = The last day in “{ $text }” comes before the first, or is too far from it. Type both days with their years.
problem-range-past = The days “{ $text }” have begun or are over. If they are meant, choose them below; if not, type others.

## In dialogs

dialog-ask-time = Type the time, such as 14:30 or 2 pm.
dialog-ask-date_range = Type the first and the last day, such as 5-7/12 or from 28/11 to 02/12.
dialog-pick-day = { $month }: choose a day. A day marked · is not worked.
dialog-pick-first = { $month }: choose the first day. A day marked · is not worked.
dialog-pick-last = { $month }: from { $first }, choose the last day. A day marked · is not worked.
dialog-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
dialog-weekday-0 = Mon
dialog-weekday-1 = Tue
dialog-weekday-2 = Wed
dialog-weekday-3 = Thu
dialog-weekday-4 = Fri
dialog-weekday-5 = Sat
dialog-weekday-6 = Sun
dialog-do-calendar = Choose in a month
dialog-do-other-day = Change the day
dialog-do-send-late = Send as late
dialog-type = { $title }: { $used }
dialog-type-from = { $title }: a request sent today is in time for events from { $day }
dialog-type-both = { $title }: { $used }. A request sent today is in time for events from { $day }
dialog-late-reason = Type why it comes late, at most { $limit } characters. Whoever decides reads these words.

## Lead times before events

quantity-working_day = { $amount ->
    [one] { $amount } working day
   *[other] { $amount } working days
}
quantity-day = { $amount ->
    [one] { $amount } day
   *[other] { $amount } days
}
quantity-working_hour = { $amount ->
    [one] { $amount } working hour
   *[other] { $amount } working hours
}
quantity-hour = { $amount ->
    [one] { $amount } hour
   *[other] { $amount } hours
}
quantity-minute = { $amount ->
    [one] { $amount } minute
   *[other] { $amount } minutes
}
term-half-day = { $quantity } (to the end of the half day)
term-after = { $quantity } after { $name }
term-after-start = { $quantity } after the start of { $name }
term-before = { $quantity } before { $name }
term-end = the end of { $name }
term-receipt = { $quantity } from its receipt
moment-sent = its receipt
moment-released = its release
moment-published = its publication
moment-event = the event
period-week = week { $n }/{ $year }
period-month = { $n }/{ $year }
period-quarter = quarter { $n }/{ $year }
period-year = { $year }
period-once = (once)
moment-step = the step { $step } began
part-counted = { GIVEN($off) ->
    [yes] ({ $quantity }; { $off })
   *[no] ({ $quantity })
}
lead-in-time = Event on { $event }: in time. { $kind }: to be proposed by { $last } { part-counted }.
lead-late = { $days ->
    [0] Event on { $event }: the { $kind } had to be proposed by { $last } { part-counted }. It is now { $now }, which is too late.
    [one] Event on { $event }: the { $kind } had to be proposed by { $last } { part-counted }. Today, { $now }, is { $days } working day late.
   *[other] Event on { $event }: the { $kind } had to be proposed by { $last } { part-counted }. Today, { $now }, is { $days } working days late.
}
lead-late-sent = It can still be sent as late, with a reason.
lead-late-closed = This type is not taken after the last moment. Change the day of the event, or cancel.
refusal-too-late = An event on { $event } had to be proposed by { $last }; it is late now. Choose “Send as late” and give a reason.
refusal-too-late-closed = An event on { $event } had to be proposed by { $last }; it is late now. Change the day, or cancel.
