# Refusals: the cause, then the way out.

refusal-stranger = This account belongs to no staff member yet. Please ask an administrator for an invitation link.
refusal-gone = This could not be found. Open it again from the newest card.
refusal-moved-on = The request has moved on or has ended, so this no longer applies. See its state on the newest card.
refusal-may-not-see = This request is not among those you may see. To see it, ask the requester.
refusal-not-a-card = This button belongs to no card in use and has no effect. Use the buttons of the newest card.
refusal-no-such-number = No choice has this number. Send the number that stands before a choice on the newest card.
refusal-open-again = It is not known which card or window this button belongs to. Open it again from /viec.
refusal-not-a-group = Only a group can be bound. Type /gan in the group.
refusal-old-window = This window is old and its buttons no longer work. What was typed or sent is kept; see /viec.
said-done-before = This was recorded before Loa was upgraded; it need not be done again.

## Drafts

refusal-draft-gone = This draft was sent, was discarded or belongs to somebody else. Choose another or begin a new request.
refusal-question-gone = This question is not in the draft any more. The last answer was not kept.
refusal-draft-incomplete = A required answer is missing: { $field }. Give it, then send again.
refusal-hidden-missing = With this change the request needs an answer that is hidden from you, so nothing was saved. Ask the requester for more, or undo the change.
refusal-may-not-send = Your roles do not allow sending in the name of a unit. If you need to, ask an administrator for the role.
refusal-type-not-yours = { $why }.
refusal-too-many-drafts = There are { $limit } unsent drafts already, which is the most. Send or drop one, then begin again.
refusal-only-author = Only the requester can do this. Nothing was changed.
refusal-may-not-edit = Only whoever is assigned to this step edits the text. Nothing was changed.

## Decisions

refusal-sender-chosen = “{ $field }” names the sender, but whoever it names decides on the request. Choose somebody else there, then send.
refusal-editor-chosen = “{ $field }” names you, but whoever it names decides on the request. Choose somebody else there, then save.
refusal-own-request = Nobody decides on their own request. It waits for somebody else with the authority.
refusal-not-decider = This step is decided by the people assigned to it. Nothing was changed.
refusal-verdict-not-here = This step does not offer that choice. Use the buttons of the newest card.
refusal-changed-meanwhile = Somebody else has just changed “{ $field }”, so nothing was saved. Look at the new text on the card: saving once more replaces it; to keep it, discard the draft.
refusal-answer-missing = “{ $field }” must be answered, so nothing was recorded. Press the button on the card again to answer.
refusal-answer-unfit = The answer to “{ $field }” cannot be used, so nothing was recorded. Press the button on the card again to answer.
refusal-text-changed = The text changed after this card was sent, so no decision was recorded. Read the new text on the card and decide again.
refusal-reason-needed = This decision needs a reason. Choose one or type another.
refusal-already-counted = You have decided at this step. It waits for others.
refusal-decided-pass = The request was { $done } by { $who } at { $at }. No further action is needed.
refusal-decided-more = { $who } asked for more at { $at }. The card comes back once the requester has added it.
refusal-decided-escalate = { $who } escalated the request at { $at }. No further action is needed.
refusal-opinion-self = You cannot ask yourself for an opinion. Choose somebody else.
refusal-opinion-requester = The requester gives no opinion on their own request. To ask them something, choose “Ask for more”.
refusal-opinion-nobody = { $whom }: nobody can answer at present (away, not reachable, or not in yet). Choose somebody else.
refusal-opinion-asked = { $whom }: asked for an opinion already at { $at }, the answer is awaited. No need to ask again.
refusal-opinion-answered = { $who } answered at { $at }. No further action is needed.
refusal-opinion-over = This step is over, so no opinion is needed any more. No further action is needed.
refusal-not-adviser = Somebody else is asked for this opinion. Nothing was changed.
refusal-escalated-before = You escalated this request, so you do not decide this step alone. It waits for somebody else.
refusal-not-escalator = By the rules only { $who } escalates at this step.
refusal-chose-decider = You changed the answer that names who decides this step, so you do not decide it. It waits for somebody else.
refusal-decided-return = { $who } returned the request at { $at }. No further action is needed.
refusal-decided-keep = { $who } decided not to correct it at { $at }. No further action is needed.
refusal-decided-refuse = { $who } refused the request at { $at }. No further action is needed.
refusal-went-on-late = The time of this step is over; the request went on at { $at }, marked “not { $done }”. No further action is needed.
refusal-decided-against = This step was not passed at { $at }: too few agreed. No further action is needed.

## Publishing and checking

refusal-not-publisher = Only those in charge of this channel can do this. Nothing was changed.
refusal-task-closed = { GIVEN($who) ->
    [yes] { $who } has returned the result for this channel. No further action is needed.
   *[no] This was stopped. See the state on the newest card.
}
refusal-heir-away = { $who } is away, has delegated this, or cannot be reached. Choose somebody else.
refusal-heir-may-not = { $who } may not do this task. Choose somebody else.
refusal-not-waiver = Another role may waive this task.
refusal-task-needed = “{ $task }” is still waited for ({ $who }). This can be done when it has a result.
refusal-task-taken = { $who } has taken this. To change hands, talk to each other directly.
refusal-visit-taken = { $who } has taken this request. To do it instead, choose “Take over” on the card.
refusal-cannot-hold = You are marked as away, or Loa cannot reach you in private, so this was not taken. Open the private chat with Loa, end the absence with /vang, and press again.
refusal-needs-several = Several people must agree at this step, so nobody takes it alone. Each decides on the card.
refusal-not-released = The present text has not been approved for publishing, so no result was recorded. Wait until the newest text is approved.
refusal-already-answered = This request was already checked, or is closed. No further action is needed.

## People and groups

refusal-not-administrator = Only an administrator can do this. Nothing was changed.
refusal-last-administrator = This is the last administrator. Give the role to somebody else first.
refusal-no-such-role = The present rules have no such role. Choose a role from the list.
refusal-no-such-unit = This role needs a unit from the list. Choose the unit again.
refusal-no-such-language = This language is not used here. Choose one from the list.
refusal-absence-over = These days are past. Type today or a later day.
refusal-name-needed = A full name of at most 80 characters is needed. Type the name again.
refusal-invitation-void = The invitation link was used, has expired or is wrong. Please ask an administrator for a new one.
refusal-account-taken = This account belongs to another staff member. Use another account, or ask an administrator to check.
refusal-import-gone = This table is no longer kept. Send the file again.
refusal-import-problems = { $count ->
    [one] There is { $count } problem in the table, so nothing was imported. Correct the row named and send the file again.
   *[other] There are { $count } problems in the table, so nothing was imported. Correct the rows named and send the file again.
}
refusal-ends-before = The role must end after it begins.
refusal-role-over = This day is over. Type a day from today on, or end the role at once.
refusal-delegate-unfit = The rules do not let this person act in the role. Choose somebody else.
refusal-delegated-already = The role is delegated already on some of these days. End that delegation first: /uyquyen
refusal-delegation-chain = There are no chains: on some of these days one of the two acts in this role for somebody, or has given it away.
refusal-delegation-circle = This person has delegated to you on some of these days. Choose somebody else.
refusal-delegation-long = A delegation lasts a year at most. Type an earlier end.
refusal-delegation-over = This delegation is over already. Nothing more is needed.
refusal-given-away = You have delegated this to somebody. To take it yourself, end the delegation with /uyquyen and press again.
refusal-giver-own-request = It is the request of whoever delegated to you, so it is not decided by that delegation. It waits for somebody else.
refusal-not-delegable = This role cannot be delegated. Choose another one.
refusal-not-your-delegation = Only whoever gave it, whoever received it and administrators can end this delegation.
refusal-nothing-to-delegate = You hold no role that can be delegated, and there is no delegation to see.
refusal-delegation-scope = This scope does not fit: choose again from the list.
refusal-not-signer = This signature is another role's, or it is too early for it. Nothing was done.
refusal-signed-others = You signed both other parts, or somebody did for you. This one needs the signature of somebody else.
refusal-sign-or-reason = These rules need signatures: press [Sign], or choose a reason in the message.
