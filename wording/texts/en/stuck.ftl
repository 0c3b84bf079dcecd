# What nobody can move on: for administrators.

stuck-head = Nobody can act · { $count } { $count ->
    [one] item
   *[other] items
}
stuck-request = { $reference } · { $subject }
stuck-round = { $title } { $period } · { $unit }
stuck-need = { $event } · { $need }
stuck-line = { $what }: { $because }
stuck-why-no-role = the role “{ $who }” has left the rules; name another role for the channel
stuck-why-no-parent = “{ $who }”: the unit of the request has no parent unit; the rules have to give it one
stuck-why-no-answer = “{ $who }”: the answer names no unit or person; the answer of the request has to be mended
stuck-why-no-holder = there is nobody in “{ $who }”
stuck-why-own = in “{ $who }” there is only the requester, who may not decide on it
stuck-why-chose = in “{ $who }” there is only somebody who changed the answer that names who decides, and may not decide
stuck-why-escalated = in “{ $who }” there is only somebody who escalated it, and may not decide
stuck-why-away = “{ $who }” is away ({ $names })
stuck-why-unreachable = “{ $who }” receives no messages ({ $names })
stuck-why-too-few = “{ $who }” has too few people left to decide
stuck-why-nothing-open = no step of it is open; tell whoever runs the server
stuck-more = and { $count } more
stuck-how = Please give the role to somebody who can act: /nguoi. The work then goes to them by itself.

# Somebody leaves, loses a role, is away: for administrators and others of the role.

left-head = Left the office · { $who }
left-role-head = Lost a role · { $who }
left-requests = Requests sent and not finished: { $list }. They go to colleagues of the unit.
left-tasks = Publishing tasks taken: { $list }. They go back to the role.
left-tasks-to = Publishing tasks taken: { $list }. They go to { $heir }.
left-decisions = Requests waiting for a decision: { $list }. They go to a substitute, if there is one.
left-events = Events to come: { $list }. The unit goes on with them.
left-rounds = Open rounds: { $count }. They go to a substitute, if there is one.
left-drafts = Drafts not sent: { $count }. They go to nobody.
notice-tasks-back =
    Somebody is needed to publish · { $references }
    { $who } had taken it. Take it with the button on the card; until then its time runs on.
notice-tasks-yours =
    Publishing passed on · { $references }
    { $who } had taken it. It goes on with the card.
notice-opinion-given =
    { $reference } · Opinion of { $whom }
    { $subject }
    “{ $words }”
notice-opinion-none =
    { $reference } · { $whom } has no opinion
    { $subject }
notice-opinion-late =
    { $reference } · No opinion of { $whom } yet, its time is over
    { $subject }
    You may decide without it, or ask somebody else on the card.
notice-opinion-away =
    { $reference } · Nobody can give the opinion asked of { $whom } at present
    { $subject }
    You may decide without it, or ask somebody else on the card.
notice-opinion-lost =
    { $reference } · Nobody is left to give the opinion asked of { $whom }
    { $subject }
    You may decide without it, or ask somebody else on the card.
notice-visit-taken-over =
    { $reference } · Taken over
    { $who } has taken over: { $subject }. Nothing more to do.
notice-task-taken-over =
    { $reference } · Taken over
    { $who } has taken over: { $channel }. Nothing more to do.
notice-task-handed-over =
    { $reference } · A task was handed over
    { $who } hands over: { $channel }. It goes on with the card, and its time stays as it is.
notice-visit-handed-over =
    Handed over to you · { $subject }
    { $reference } · by { $who }. Decide on the card; its time stays as it is.
notice-task-unclaimed =
    Nobody has taken: { $channel } · { $reference }
    It is for { $role }, and its time runs on. Remind them, or name somebody.
notice-invitations-over =
    Invitations have expired · { $count } not used
    { $names }
    To invite again: /nguoi
