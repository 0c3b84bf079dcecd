# The queue of a desk: everything that waits for a role.

command-ban = The queue of your desk
queue-head = Queue · { $posts }: { $count }{ $late ->
    [0] { "" }
   *[other] , overdue { $late }
}
queue-post = { $post }
queue-none = Nothing waits.
queue-only = Only: { $what }
queue-only-visit = to be decided
queue-only-inquiry = waiting for the sender
queue-only-task = to be done
queue-only-mine = taken by me
queue-only-free = taken by nobody
queue-state-all = Every state ({ $count })
queue-state-visit = To be decided ({ $count })
queue-state-inquiry = With the sender ({ $count })
queue-state-task = To be done ({ $count })
queue-whose-all = Everybody’s ({ $count })
queue-whose-mine = Mine ({ $count })
queue-whose-free = Nobody’s ({ $count })
queue-by = taken by { $who } at { $at }
queue-line-visit = { GIVEN($due) ->
    [yes] Due { $due }
   *[no] No due time
} · { GIVEN($by) ->
    [yes] { $by }
   *[no] taken by nobody
} · sent { $sent }
queue-line-inquiry = The sender is to add something, due { $due } · sent { $sent }
queue-line-task = { $what }, { GIVEN($due) ->
    [yes] due { $due }
   *[no] no due time
} · { GIVEN($by) ->
    [yes] { $by }
   *[no] taken by nobody
} · sent { $sent }
queue-missing = Missing: { $what }
queue-has = { $who } { $count }
queue-held = In hand: { $who } · taken by nobody { $free }
queue-types = Show only requests of the type:
queue-units = Show only requests of the unit:
queue-all = All
queue-pick = { $title } ({ $count })
queue-do-type = By type
queue-do-unit = By unit
queue-do-back = Queue
queue-do-next = Next ▸
queue-end = The queue ends here.
queue-closed = Closed. Open the queue again: /ban
refusal-no-queue = The queue is for those who decide, publish or carry out requests. Your own work: /viec
