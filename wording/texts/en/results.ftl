# Results that are no link: photos, a note.

state-result-publishing = { $reference } · Waiting for the result · { $subject }
state-result-rechecking = { $reference } · Done · { $subject }
state-result-confirmed = { $reference } · Done and re-checked · { $subject }
state-result-unconfirmed = { $reference } · Done, not confirmed · { $subject }
state-result-kept = { $reference } · Done, not corrected · { $subject }
state-result-refused = { $reference } · Refused · { $subject }
state-result-withdrawn = { $reference } · Withdrawn · { $subject }
state-result-deciding = { $reference } · In progress · { $subject }
state-result-closed = { $reference } · Closed · { $subject }
card-from-result = { $unit } asks for: { $kind } (requester: { $who })
card-received-form = { $photos ->
    [0] Everything was received.
    [one] Everything was received, with { $photos } photo.
   *[other] Everything was received, with { $photos } photos.
}
card-promise-result = { GIVEN($rule) ->
    [yes] The result is expected by { $due } if every step is on time (rule { $rule })
   *[no] The result is expected by { $due } if every step is on time
}
recheck-please-result = Please check the result:
task-open-result = { GIVEN($due) ->
    [yes] { $channel }: waiting for the result, due { $due }{ part-off }{ part-late }
   *[no] { $channel }: waiting for the result
}
digest-down = { $reference } · To be taken down · { $subject }: due { $due }{ part-late }
digest-publish-result = { $reference } · Result to be returned · { $subject }: due { $due }{ part-late }
task-note = { $channel } – { $note }
part-above = { $above ->
    [yes] {" "}above
   *[no] {""}
}
task-photos = { $photos ->
    [one] { $channel }: done, { $photos } photo{ part-above }
   *[other] { $channel }: done, { $photos } photos{ part-above }
}
task-down = { $photos ->
    [one] { $channel }: taken down at { $at }, { $photos } photo
   *[other] { $channel }: taken down at { $at }, { $photos } photos
}
do-take-result = Take: { $channel }
problem-result-no-photo = The result of this channel is photos. Send at least one, then choose “Done”.
problem-result-note-long = The note has more than 1000 characters. Shorten it and send it again.

## In dialogs

dialog-result-photo = { $channel }: send photos of the result, at most { $limit }, then choose “Done”.
dialog-result-note = { $channel }: type what was done, at most { $limit } characters. The requester receives these words.
dialog-result-count = Received { $count }/{ $limit } photos.
dialog-result-kept = { $reference } · The result is recorded.
