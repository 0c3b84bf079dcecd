# Results that are no link: photos, a note.

state-result-publishing = Waiting for the result · { $subject }
state-result-rechecking = Done · { $subject }
state-result-confirmed = Done and re-checked · { $subject }
state-result-unconfirmed = Done, not confirmed · { $subject }
state-result-done = Done · { $subject }
state-result-approved = Approved · { $subject }
state-result-kept = Done, not corrected · { $subject }
state-result-refused = Refused · { $subject }
state-result-withdrawn = Withdrawn · { $subject }
state-result-deciding = In progress · { $subject }
state-result-closed = Closed · { $subject }
card-received-form = { $photos ->
    [0] { $reference } · everything received
    [one] { $reference } · everything and { $photos } photo received
   *[other] { $reference } · everything and { $photos } photos received
}
card-promise-result = Result expected: { $due }
card-promise-late-result = Result expected: to be said again once the late step is done
recheck-please-result = Please check the result:
task-open-result = { GIVEN($due) ->
    [yes] { $channel }: waiting for the result, due { $due }{ part-off }{ part-late }
   *[no] { $channel }: waiting for the result
}
digest-down = take down “{ $subject }” (sent by { $author }, { $reference })
digest-publish-result = do it and return the result: “{ $subject }” ({ $channel }, sent by { $author }, { $reference })
task-untranslated = { $task }, no { $language ->
    [vi] Vietnamese
   *[en] English
} text yet
task-unapproved = { $result }{ part-unapproved }
part-unapproved = {" "}(translation not approved)
task-posted = { $what ->
    [link] { $result } (posted { $posted }{ part-returned })
    [photo] { $result } (at { $posted }{ part-returned })
   *[note] { $result } (done { $posted }{ part-returned })
}
part-returned = { GIVEN($returned) ->
    [yes] {" "}as reported; result returned { $returned }
   *[no] {""}
}
task-returned = { $result }{ part-returned }
task-ticked = { $channel } – done
task-note = { $channel } – { $note }
part-above = { $above ->
    [yes] {" "}above
   *[no] {""}
}
task-file = { $channel }: the file { $name }
task-photos = { $photos ->
    [one] { $channel }: done, { $photos } photo{ part-above }
   *[other] { $channel }: done, { $photos } photos{ part-above }
}
task-down = { $photos ->
    [one] { $channel }: taken down at { $at }, { $photos } photo
   *[other] { $channel }: taken down at { $at }, { $photos } photos
}
do-hand-over = Hand over: { $channel }
dialog-hand-over = { $channel }: to whom? Choose, or type a part of the name. They are told at once, and its time stays as it is.
dialog-handed-over = { $reference } · Handed over to { $whom }.
dialog-hand-over-visit = To whom should it go? Choose, or type a part of the name. They are told at once, and its time stays as it is.
do-waive = Waive: { $channel }
task-waived = { $channel } – waived by { $who } at { $at }: “{ $reason }”
dialog-waive = { $channel }: type or choose why it need not be done, at most { $limit } characters. The reason is kept and shown to those concerned.
dialog-sure-waive = Waive “{ $channel }” for the reason “{ $reason }”? Nobody has to do it any more.
dialog-do-sure-waive = Waive
dialog-waived = { $reference } · The waiver is kept.
card-needed = Missing: { $task }
card-owed = { GIVEN($due) ->
    [yes] Missing: { $field }, from the requester by { $due }{ part-off }{ part-late }
   *[no] Missing: { $field }
}
digest-owed = send what “{ $subject }” still lacks: { $field } ({ $reference })
do-ask-missing = Ask for the rest
do-done = Done
do-take-result = Take: { $channel }
problem-result-no-photo = The result of this channel is photos. Send at least one, then choose “Done”.
problem-posted-unread = It is not clear when “{ $text }” is. Type the time, with the day unless it was today, for example: 09:15 or yesterday 16:00. If it was just now, no time is needed.
problem-posted-ambiguous = “{ $text }” can be { $first } or { $second }. Type the time again by the 24-hour clock, for example: 09:15.
problem-posted-future = { $at } is still to come. Type a moment that is over; if it was on an earlier day, add the day, for example: yesterday 16:00.
problem-posted-early = { $at } is before the content was allowed to be published ({ $since }). Check, and type a moment after that.
refusal-posted-not = { $at } cannot be recorded: it is still to come, the content was not yet allowed to be published, or the result has changed. Check, and send it again.
posted-said = { $reference } · { $channel }: the time { $at } is recorded.
problem-posted-logged = This result is in the daily log of { $day }, so its time of posting can be changed no more.
problem-posted-replaced = Another text was released after this result, so its time of posting can be changed no more.
problem-result-not-enough = { $said } is not enough; at least { $least } is needed. The task still waits for its result: do it again and type the new number.
problem-result-note-long = The note has more than 1000 characters. Shorten it and send it again.

## In dialogs

dialog-result-photo = { $channel }: send photos of the result, at most { $limit }, then choose “Done”. If it was done earlier, type the time too, for example: 09:15.
dialog-result-photos = { $channel }: when the photos are complete, choose “Done”. They are returned as on the sheet. If it was done earlier, type the time too, for example: 09:15.
dialog-result-left = { $count ->
    [one] Closed, the result is not returned yet. { $count } photo is kept; go on with “Return the result” on the card.
   *[other] Closed, the result is not returned yet. { $count } photos are kept; go on with “Return the result” on the card.
}
dialog-result-link = { $channel }: paste the link of the result; it begins with https:// or http://. If it was done earlier, add the time, as in: 09:15 https://…
dialog-result-tick = { $channel }: choose “Done” when it is done.
dialog-result-person = { $channel }: type the name of somebody of the staff, or a part of it.
dialog-result-number = { GIVEN($least) ->
    [yes] { $channel }: type the number that was reached ({ $of }), at least { $least }.
   *[no] { $channel }: type the number that was reached ({ $of }).
}
dialog-result-file = { $channel }: send the result as a .docx or .pdf file. It is kept as it is and reaches those concerned.
problem-result-no-file = The result of this task is a file. Send a .docx or .pdf file.
dialog-result-note = { $channel }: type what was done, at most { $limit } characters. The requester receives these words.
dialog-result-kept = { GIVEN($posted) ->
    [yes] { $reference } · The result is recorded. Done: { $posted }.
   *[no] { $reference } · The result is recorded. Done: just now; if it was earlier, send the time, for example: 09:15.
}
