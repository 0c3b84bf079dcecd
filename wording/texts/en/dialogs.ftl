# Dialogs of the private chat: questions, the preview, my work.
# A label has at most 20 characters.

dialog-hint-buttons = This is answered by choosing one of those below.
dialog-hint-command = There is no such command, and nothing was kept. Send the answer, or choose one of the buttons below. For something else: /viec
dialog-hint-rest = The messages after the one that was too long were left out too. Shorten that part and send it again.

## The questions of a form

dialog-step = Step { $step }/{ $steps } · { $title }
dialog-changing = Change · { $title }
dialog-optional = Optional.
dialog-of-rules = { $words }
dialog-given = ✓ { $title }
dialog-ask-text = Type the { $noun }, at most { $limit } characters.
dialog-ask-long_text = Type or paste the { $noun }, at most { $limit } characters. A long text that arrives as several messages is joined; what is sent later is added only after you agree.
dialog-ask-choice = { GIVEN($listed) ->
    [yes] Choose the { $noun }, one or several{ GIVEN($most) ->
        [yes] {" "}(at most { $most })
       *[no] {""}
    }, then “Done”. Or type the numbers of all that you choose, such as 1, 2. { $listed }
   *[no] Choose the { $noun }.
}
dialog-ask-yes_no = Choose “Yes” or “No”.
dialog-ask-event = Choose an event of the unit. For another one, type its title, at most { $limit } characters.
dialog-ask-date = Type the date, day first, such as 27/11 or 27/11/2026.
dialog-ask-link = Paste the link; it begins with https:// or http://.
dialog-ask-photos = Send photos, one by one or several at once, at most { $limit }. Captions are kept.
dialog-ask-file = Send a .docx or .pdf file, at most 20 MB.
dialog-ask-unit = { $nobody ->
    [yes] There is no unit to choose yet. You can leave this out; administrators will be told.
   *[no] Choose the { $noun }, or type its name or a part of it.
}
dialog-ask-person = { $nobody ->
    [yes] There is nobody to choose yet. You can leave this out; administrators will be told.
   *[no] Choose the { $noun }, or type the name or a part of it; diacritics may be left out.
}
dialog-ask-telephone = Type the telephone number, such as 0912 345 678. Groups see only a part of it.
dialog-ask-rows = { GIVEN($columns) ->
    [yes] In each line: { $columns }, set apart by semicolons
   *[no] One thing in each line
}, at most { $limit } lines. Send line by line, or paste a table.
dialog-collects = What is sent now is added to it.
dialog-ask-tick = Choose “Tick” if this is so: { $noun }.
dialog-ask-number = Type the { $noun } as a number, a comma before decimals, such as 1.000 or 12,5{ GIVEN($of) ->
    [yes] {" "}({ $of })
   *[no] {""}
}.{ GIVEN($least) ->
    [yes] {" "}At least { $least }.
   *[no] {""}
}{ GIVEN($most) ->
    [yes] {" "}At most { $most }.
   *[no] {""}
}
dialog-answered = Answered: { $answer }
dialog-count = { $length }/{ $limit } characters received · { $parts ->
    [one] { $parts } paragraph
   *[other] { $parts } paragraphs
}
dialog-file = File: { $name }
dialog-photos = { $captions ->
    [0] { $count }/{ $limit } photos received
   *[other] { $count }/{ $limit } photos received, { $captions } with a caption
}
dialog-photos-how = Each photo has its number. Type “remove 3, 7” to leave photos out, “3 first” to change the order, “3: The full hall” to give a caption, or send more photos.
dialog-photos-which = Choose the number of the photo to leave out, or type the numbers, for example: 3, 7
dialog-photos-left-out = { $count ->
    [one] Left out: { $numbers }. { $count } photo stays. Send a photo again to have it back.
   *[other] Left out: { $numbers }. { $count } photos stay, numbered anew from 1. Send a photo again to have it back.
}
dialog-photos-moved = The order was changed. The new order by the old numbers: { $numbers }.
dialog-photos-captioned = Caption kept for: { $numbers }.
dialog-photos-uncaptioned = Caption taken away from: { $numbers }.
dialog-photos-caption = { $count ->
    [one] Type the caption of the photo.
   *[other] Type one caption for all { $count } photos.
}
dialog-photos-caption-instead = { $count ->
    [one] { $count } photo has a caption of its own, which will be replaced.
   *[other] { $count } photos have captions of their own, which will be replaced.
}
dialog-photos-caption-only = Caption so far: “{ $caption }”. Choose “Use for all photos” to give it to every photo.
dialog-photos-refused = Not taken of the { $sent } just sent, by their order: { $numbers }. { $why }
dialog-photos-none = { $count ->
    [one] There is no photo { $number }: there is only one.
   *[other] There is no photo { $number }: there are { $count }, numbered from 1.
}
dialog-photos-gone = Left out already: { $numbers }. No other photo was left out or changed.
dialog-photos-unsure = “{ $typed }” was not carried out: the photos had other numbers before this message came. Look at the new numbers and type it again.
dialog-photos-unclear = It is unclear what “{ $typed }” should do. Type “remove 3” to leave a photo out, “3 first” to change the order, “3: …” to give a caption, or send more photos.
dialog-blank-sure = Left empty, this question loses its words, photos or file in this draft. Leave it empty?
dialog-do-letters-capitals = In small letters
dialog-do-letters-small = With capitals
dialog-left-out = { $title }: left empty.
dialog-sure = Noted: { $answer }. Is that right?
dialog-several = This can be meant in several ways. Choose the right one, or type it again.

## Optional questions

dialog-extra = Add · { $title }
dialog-extras = { $type } · Optional
dialog-extras-send = { CAPITAL($ways) } here; if there is nothing to add, choose “Look over”.
dialog-extras-press = Choose what to add; if there is nothing, choose “Look over”.
dialog-extras-choose = Not kept: this may belong to several of the items, or to none. Choose the item first, then send it again.
dialog-way-photos = send photos
dialog-way-file = send a file
dialog-way-link = paste a link
dialog-way-date = type a date
dialog-way-date_range = type the first and the last day
dialog-way-time = type a time
dialog-extra-line = { $title }: { $answer }
dialog-extra-sure = { $title }: { $answer }. Is that right?
dialog-extra-none = none yet
dialog-extra-photos = { $captions ->
    [0] { $count }
    [one] { $count } (1 with a caption)
   *[other] { $count } ({ $captions } with captions)
}
dialog-text-taken = { $title }: { $length } characters received. If there is more of it, send it here.
dialog-nothing-kept = Not kept. Please enter it again.
dialog-not-kept = Not kept: “{ $answer }”. Please enter it again.
dialog-do-review = Look over

## Beginning, looking it over, sending

dialog-new = New request
dialog-unsent = { $count ->
    [one] { $count } draft is not sent yet. Choose it to go on, or begin a new request.
   *[other] { $count } drafts are not sent yet. Choose one to go on, or begin a new request.
}
dialog-which-unit = Choose the unit that sends the request.
dialog-types = Send a request · { $unit }
dialog-which-type = Choose the type of request.
dialog-preview-new = Check before sending · { $title } · { $unit }
dialog-preview-supplement = { $reference } · Supplement · { $title } · { $unit }
dialog-preview-edit = { $reference } · Edits · { $title } · { $unit }
dialog-asked = To be added: “{ $reason }”
dialog-captions = Captions of the photos:
dialog-attached-photos = Photos: { $count }
dialog-page = Page { $page }/{ $pages }
dialog-missing = Still missing: { $fields }. It can be sent once they are answered.
dialog-and = { $first }, { $next }
dialog-ready-new = This is exactly what those who decide will see. Choose “Send request” to send it.
dialog-ready-supplement = Change or add what is needed, then choose “Send supplement”.
dialog-ready-edit = Change any answer, then choose “Save edits”. Those who decide next see what was changed.
dialog-which-field = Choose what to change. ✓ marks what has an answer.
dialog-drop-sure = This draft, with everything in it that was not sent, will be discarded for good. What was sent does not change. Discard it?

dialog-saved = The draft is saved.
dialog-kept = { dialog-saved } Go on from “My work”: /viec
dialog-left = Closed, nothing was recorded.
dialog-dropped = The draft was discarded.
dialog-sent-new = { $reference }: request sent.
dialog-sent-supplement = { $reference } · Supplement sent.
dialog-sent-edit = { $reference } · Edits saved. This step still waits for a decision on the card.
dialog-unchanged-supplement = { $reference } · Sent, the text is the same as before.
dialog-unchanged-edit = { $reference } · Nothing was changed, so there is no new version.

## My work

dialog-work-mine = My work · To do: { $count }
dialog-work-theirs = My work · Sent and waiting: { $count }
dialog-work-drafts = My work · Drafts not sent: { $count }
dialog-work-stuck = My work · Nobody can act: { $count }
dialog-work-late = { $head }, overdue { $count }
dialog-late = Overdue · { $line }
dialog-none-mine = There is nothing to do.
dialog-none-theirs = No request is waiting.
dialog-none-drafts = There are no drafts.
dialog-none-stuck = Everything has somebody who can act.
dialog-tab-mine = To do ({ $count })
dialog-tab-theirs = Waiting ({ $count })
dialog-tab-drafts = Drafts ({ $count })
dialog-tab-stuck = Nobody ({ $count })
dialog-why-decide = To be decided
dialog-why-decide-due = To be decided by { $due }
dialog-why-publish = To be published
dialog-why-result = To be done, with its result
dialog-why-result-due = To be done by { $due }, with its result
dialog-why-down-due = To be taken down by { $due }
dialog-why-publish-due = To be published by { $due }
dialog-why-recheck-due = To be checked again by { $due }
dialog-why-opinion = Your opinion is asked for
dialog-why-opinion-due = Your opinion is asked for by { $due }
dialog-why-waive = May waive a task
dialog-why-waive-due = May waive a task, due { $due }
dialog-why-open = In progress
dialog-why-open-due = In progress, this step is due { $due }
dialog-draft-new = { $title } · last changed { $at }
dialog-draft-number = { $n }. { $title }
dialog-draft-line = { $n }. { $kind } · { $draft }
dialog-draft-supplement = Supplement: { $title } · last changed { $at }
dialog-draft-offered = No request yet: { $title } · last received { $at }
dialog-draft-edit = Edits: { $title } · last changed { $at }
dialog-work-closed = Closed. Open “My work” again: /viec
dialog-stuck-how = Please give the role to somebody who can act: /nguoi
dialog-withdrawn = { $reference } · Request withdrawn
do-hand-over-visit = Hand over
do-ask-progress = Ask how it stands
dialog-reposted = The card is posted again.

## Short questions

dialog-sure-pass = Look once more before you decide:
dialog-reason-more = Type what is to be added, at most { $limit } characters. The requester receives it word for word; sending it records it at once.
dialog-reason-escalate = Type your opinion and why you escalate it, at most { $limit } characters. Whoever decides receives it word for word; sending it records it at once.
dialog-reason-return = Type why it is returned, at most { $limit } characters. Whoever decided the earlier step receives it word for word; sending it records it at once.
dialog-reason-keep = Type why it is not corrected, at most { $limit } characters. You will be asked once more.
dialog-reason-refuse = Type why it is refused, at most { $limit } characters. You will be asked once more.
dialog-reason-against = Type why you are against it, at most { $limit } characters. You will be asked once more.
dialog-decided-pass = { $reference }: { $done }.
dialog-decided-more = { $reference } · More information requested.
dialog-opinion-whom = Whose opinion? Choose a role, or type the name of a person or of a unit.
dialog-opinion-question = What should { $whom } give an opinion on? Type a question of at most { $limit } characters, or leave it out.
dialog-opinion-asked = { $reference } · Asked for an opinion: { $whom }. You may decide before it comes.
dialog-advice = { $who } asks for your opinion{ GIVEN($question) ->
    [yes] : “{ $question }”.
   *[no] .
} Type it, at most { $limit } characters. Whoever decides receives it word for word; sending it records it at once.
dialog-advised = { $reference } · Opinion sent.
dialog-decided-escalate = { $reference } · Escalated.
dialog-decided-return = { $reference } · Returned.
dialog-decided-keep = { $reference } · Not corrected, the result stays.
dialog-decided-refuse = { $reference } · Refused.
dialog-decided-against = { $reference } · Recorded that you are against it.
dialog-link = { $channel }: paste the link of what was published; it begins with https:// or http://. If it went up earlier, add the time, for example: 09:15 https://…
dialog-link-sure = { GIVEN($posted) ->
    [yes] Noted: { $answer } (posted { $posted }). Is that right?
   *[no] Noted: { $answer } (posted just now). Is that right?
}
dialog-link-kept = { GIVEN($posted) ->
    [yes] { $reference } · The link is recorded. Posted: { $posted }.
   *[no] { $reference } · The link is recorded. Posted: just now; if it was earlier, send the time, for example: 09:15.
}
dialog-posted = { $result ->
    [link] Noted: posted { $at }. The link is still to come.
    [photo] Noted: done { $at }.
   *[note] Noted: done { $at }. The result is still to come.
}
dialog-update = { $item }: paste the link of the updated page, beginning with https:// or http://.
dialog-update-kept = { $left ->
    [0] The link is recorded. All items are confirmed.
    [one] The link is recorded. One item is left.
   *[other] The link is recorded. { $left } items are left.
}
dialog-wrong = Type what is wrong and what is right, at most { $limit } characters. It is then sent to be corrected.
dialog-wrong-kept = { $reference } · Reported, waiting for the correction.

## Buttons

dialog-do-back = Back
dialog-do-previous = ◀ Previous
dialog-do-next = Next ▶
dialog-search = Type a part of the name to find it, with or without diacritics.
dialog-search-none = Nothing matches “{ $words }”.
dialog-do-keep = Keep
dialog-do-later = Later
dialog-do-skip = Skip
dialog-do-blank = Leave empty
dialog-do-blank-sure = Yes, leave empty
dialog-do-done = Done
dialog-do-again = Enter again
dialog-do-photos-less = Leave photos out
dialog-do-photos-caption = One caption
dialog-do-photos-same = Use for all photos
dialog-do-right = Right
dialog-do-cancel = Cancel
dialog-do-new = New request
dialog-do-fill = Fill in the rest
dialog-do-change = Change an answer
dialog-do-drop = Discard draft
dialog-do-drop-sure = Discard for good
dialog-do-send-new = Send request
dialog-do-send-supplement = Send supplement
dialog-do-send-edit = Save edits
dialog-do-work = My work
dialog-do-repost = Post card again
dialog-do-close = Close
