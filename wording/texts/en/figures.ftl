# Figures: /baocao.

command-baocao = Figures of a month, a quarter, a year
refusal-figures-not-yours = Figures are for the roles that the rules name under 'figures'. What you sent is in /viec
figures-report = Figures of { $period } · { $of }
figures-as-of = The period goes on; figures until { $at }. Press one to see its cases.
figures-over = The period is over; figures as looked at { $at }. Press one to see its cases.
figures-frozen-at = Frozen { $at }.
figures-changed = Changed since: { $changes }
figures-change = { $title }, { $part }: { $before } is now { $after }
figures-open-here = See each case: /baocao
figures-head = { $title }: { $said }
figures-one = { $title } · { $period }
figures-none = none
figures-no-case = There is no case.
figures-counted = { $what } { $count }
figures-and = { $before }, { $next }
figures-more = { $before } and { $count } more
figures-title-balance = Balance
figures-title-punctual = Published in time
figures-title-slow-steps = Steps that were late
figures-title-late-sent = Sent late
figures-title-duration = Time taken
figures-title-at-once = Right at once
figures-title-mistakes = Mistakes found later
figures-title-covered = Events with news
figures-title-sites = Websites of units
figures-title-silent = Silent units
figures-title-themes = Themes
figures-title-recognised = Recognition
figures-said-balance = open before { $opening } + received { $received } = completed { $completed } + refused { $refused } + withdrawn { $withdrawn }{ $without_result ->
    [0] {""}
   *[other] {" "}+ closed without a result { $without_result }
} + open after { $closing } (past their promise { $overdue })
figures-said-punctual = by the first promise { $first }, once adjusted { $moved }{ $ahead ->
    [0] {""}
   *[other] ; not due yet { $ahead }
}
figures-said-late-sent = { $total }, accepted { $accepted }, not accepted { $not_accepted }, undecided { $undecided }{ $over ->
    [0] {""}
   *[other] , withdrawn or closed { $over }
}
figures-said-accepted = Accepted by: { $names }
figures-said-duration = median { $median } of working time, nine of ten within { $ninth } ({ $count } in all); slowest { $reference }: { $slowest }
figures-said-at-once = { $rate } released and never sent back
figures-said-reasons = Most frequent reasons: { $reasons }
figures-said-mistakes = of { $published } that were published: corrected { $corrected }{ GIVEN($by) ->
    [yes] {" "}({ $by })
   *[no] {""}
}, taken down { $down }, unconfirmed { $unconfirmed }
figures-said-covered = news in time { $on_time }, news later { $late }, no news { $none }{ $ahead ->
    [0] {""}
   *[other] , not due yet { $ahead }
}{ $afterwards ->
    [0] {""}
   *[other] ; entered after they took place { $afterwards }, counted apart
}
figures-said-sites = complete in time { $on_time }, complete later { $late }, incomplete { $missing }, waiting for help { $help }{ $ahead ->
    [0] {""}
   *[other] , not due yet { $ahead }
}{ $same ->
    [0] {""}
   *[other] ; “unchanged” three times running { $same }
}
figures-said-silent = { $count ->
    [0] none
   *[other] { $count } without a request and without an event
}
figures-part = { $part } · { $count }
figures-part-opening = Open before
figures-part-received = Received
figures-part-completed = Completed
figures-part-refused = Refused
figures-part-withdrawn = Withdrawn
figures-part-without-result = Closed without a result
figures-part-closing = Open after
figures-part-overdue = Past their promise
figures-part-on-time = In time
figures-part-late = Late
figures-part-adjusted = In time once adjusted
figures-part-ahead = Not due yet
figures-part-accepted = Accepted
figures-part-not-accepted = Not accepted
figures-part-undecided = Undecided
figures-part-over = Withdrawn or closed
figures-part-at-once = Right at once
figures-part-asked = Sent back
figures-part-corrected = Corrected
figures-part-down = Taken down
figures-part-unconfirmed = Unconfirmed
figures-part-published = Published
figures-part-none = No news
figures-part-afterwards = Entered after they took place
figures-part-missing = Incomplete
figures-part-help = Waiting for help
figures-part-same = “Unchanged” three times running
figures-part-silent = No request and no event
figures-part-no-step = No step was over its time
figures-step = { $role }: { $step }
figures-author = requester
figures-case = { $reference } · { $subject } · { $unit }{ GIVEN($more) ->
    [yes] {" "}· { $more }
   *[no] {""}
}
figures-over-by = { $who } over by { $time } of working time
figures-event = { $title } · { $unit } · { $day }
figures-silent-unit = { $unit } · { $months } months running
figures-site = { $unit } · due { $due }
figures-by-unit = By unit: { $listed }
figures-by-type = By type: { $listed }
figures-by-channel = By channel, results: { $listed }
figures-by-role = By role, requests over time while they had it: { $listed }
figures-group-balance = { $what } received { $received }, completed { $completed }, open { $closing }
figures-all-units = All units
figures-which-unit = Whose figures?
figures-do-before = Before
figures-do-after = After
figures-do-month = Month
figures-do-quarter = Quarter
figures-do-year = Year
figures-do-unit = Choose a unit
figures-closed = Closed. Open again: /baocao
