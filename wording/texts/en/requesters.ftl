# When a requester does not answer: time to add, answering instead, going on, closing. Recalling, correcting.

state-more-late = Information overdue · { $subject }
state-unanswered = Closed, information never came · { $subject }
state-ended = Closed, not published · { $subject }
state-result-unanswered = Closed, information never came · { $subject }
state-result-ended = Closed, not done · { $subject }

## Cards

more-due = To be added by { $due }{ part-off }. { $then ->
    [close] After that the request is closed.
    [goes_on] After that it goes on with what there is.
    [return] After that it is returned to the step before.
   *[chosen] After that the request may go on with the text it has, or be closed.
 }
more-overdue = Overdue since { $due }{ part-off }. It can still be added until the request goes on or is closed.
card-taken-over = Answers in place of the requester: { $who }
card-unanswered = { $who } was asked at { $since } and has not answered; overdue since { $due }.
card-unanswered-how = Go on: decide on the text as it is. Close: the request ends, and the requester gets the reason.
card-choose-end = Closing ends the request. Choose a reason:
dialog-sure-refuse = { card-refuse-sure }
dialog-sure-against = { card-against-sure }
dialog-sure-keep = { card-keep-sure }
dialog-sure-recall = Recall it because of “{ $reason }”: publishing stops at once, and everybody who was told gets this reason. Recall?
recall-stop = Do not publish. If it is up and no result was returned, please take it down.

history-take = { $who } took it over { $at }
history-then-goes_on = Time to add was over at { $at } without an answer; it went on by the rules
history-then-return = Time to add was over at { $at } without an answer; it was returned to the step before by the rules
history-then-close = Time to add was over at { $at } without an answer; it was closed by the rules
history-proceed = { $role } ({ $who }) went on { $at } without an answer
history-end = { $role } ({ $who }) closed the request { $at }: “{ $reason }”
history-recall = { $role } ({ $who }) recalled it { $at }: “{ $reason }”
history-correct = { $role } ({ $who }) opened a correction { $at }: “{ $reason }”

do-take-over = Answer instead
do-proceed = Go on
do-end = Close the request
do-recall = Recall the release
dialog-do-sure-refuse = { do-refuse }
dialog-do-sure-against = { do-against }
dialog-do-sure-keep = { do-keep }
dialog-do-sure-recall = Recall
do-correct = Open a correction
said-proceeded = { $reference }: goes on.
said-ended = { $reference }: closed. The requester gets the reason.

## Reminders, messages

digest-supplement = add to “{ $subject }” ({ $reference }): “{ $reason }”
digest-unanswered = { $author } has not added to “{ $subject }” ({ $reference }); go on or close it on the card
digest-take-over = answer for { $author } about “{ $subject }” ({ $reference }): the requester is away, cannot be reached or has left the unit
digest-end = “{ $subject }” ({ $reference }): nobody of the unit can answer for { $author }, the request may be closed
days-of-inquiry = { $reference } · information needed
days-of-opinion = { $reference } · opinion asked for
notice-taken-over =
    { $reference } · { $who } has taken it over
    The requester is marked as away, cannot be reached or is no longer of the request's unit.
    From now on { $who } adds to this request, checks its result or withdraws it.

## Refusals

refusal-not-colleague = Only people who send requests for this unit can do this. Nothing was changed.
refusal-requester-here = { $who } can still answer for this request. If it is urgent, please talk to them.
refusal-taken-over = { $who } has taken it over. Nothing more to do.
refusal-decided-on-it = You have decided at this step, so you cannot answer for the request. Please let somebody else of the unit do it.
refusal-still-time = The requester has until { $due } to answer. The request can go on after that.
refusal-may-not-end = A request can be closed only when an answer is overdue or the requester cannot answer, by somebody with authority. See the newest card.
refusal-not-releaser = Only whoever released it and the desk recall and open corrections. Nothing was changed.
refusal-nothing-to-recall = No released text is waiting to be published. See the newest card.
refusal-already-out = Part of it is published, so it cannot be recalled. Use “Open a correction” in the full view.
refusal-nothing-out = Nothing is published yet, so there is nothing to correct. Use “Recall the release” in the full view.
refusal-correction-running = An earlier correction is not finished. See the newest card.

## Dialogs

dialog-why-supplement = To be added
dialog-why-supplement-due = To be added by { $due }
dialog-why-unanswered-due = No answer by { $due }: go on or close
dialog-why-take-due = Somebody has to answer by { $due }
dialog-why-end-due = Nobody to answer by { $due }: may be closed
dialog-why-away = The requester is away or has left the unit; in progress
dialog-why-away-due = The requester is away or has left the unit; in progress, this step is due { $due }
dialog-taken-over = { $reference }: you answer for it now.
dialog-step-end = Choose or type the reason for closing, at most { $limit } characters. The requester gets it word for word; the request ends at once.
dialog-step-recall = Choose or type the reason for recalling, at most { $limit } characters. Everybody who was told gets it word for word. You will be asked once more.
dialog-step-correct = Choose or type what is wrong and what is right, at most { $limit } characters. Everybody who was told gets it word for word; the correction opens at once.
dialog-stepped-end = { $reference } · Closed.
dialog-stepped-recall = { $reference } · Recalled.
dialog-stepped-correct = { $reference } · Correction opened.

## A refusal taken back

do-reopen = Reopen
dialog-do-sure-reopen = { do-reopen }
dialog-sure-reopen = Reopen: the request goes back to the stage that refused it, with all of its time; everybody who was told of the refusal is told. Reopen?
dialog-stepped-reopen = { $reference } · Reopened.
card-reopen = Can be reopened until { $due }, unless the requester has sent it again.
card-recall = Not published yet. Can be recalled until the first result is returned.
card-recall-correction = Not corrected yet. Can be recalled until the first result is returned.
card-recall-result = Not done yet. Can be recalled until the first result is returned.
history-reopen = { $role } ({ $who }) reopened it at { $at }
refusal-not-refuser = Only whoever refused can reopen. Nothing was changed.
refusal-sent-again = The requester has sent this again as { $reference }, so it cannot be reopened. See the card of { $reference }.
refusal-too-late-to-reopen = The time to reopen is over (it ends with the working day after the refusal). The requester can still change it and send it again.
dialog-progress-asked = { $reference } · The question is kept. Whoever has it finds it in their next reminder.
refusal-asked-today = You asked today. You can ask again on the next working day.
refusal-too-early-to-ask = It is too early to ask: more than half of the time of this step is left, or it waits for you.
