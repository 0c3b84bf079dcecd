# An answer that will not do: why, and what is needed.

problem-answer-empty = The answer is empty. Type it again.
problem-answer-moved-on = This answer has changed meanwhile, so the edit was not kept. Open the answer and type it again.
problem-answer-required = This question must be answered and cannot be skipped. Answer it to go on.
problem-answer-too-long = The text has { $length } characters; the most is { $limit }. Shorten it and send it again.
problem-text-link = Links are not taken here. Take out “{ $found }” (at “{ $place }”) and send it again.
problem-text-word = The word “{ $found }” is not taken here (at “{ $place }”). Write that place anew and send it again.
problem-answer-link = This is not a link. Copy the whole of it, beginning with https:// or http://.
problem-answer-link-asked = The link is not alone or lacks its beginning. If this is it, send it alone: { $link }
problem-answer-links-several = One message has several links. Send only the one that is meant.
problem-letters-capitals = “{ $typed }” is all in capitals. Write it as “{ $better }”? If names or abbreviations need capitals, type it again.
problem-letters-small = “{ $typed }” is all in small letters. Write it as “{ $better }”?
problem-answer-link-password = The link contains a user name or a password. Remove that and send it again.

## The wrong kind of answer

problem-answer-kind-text = This question is answered in words. Type them as a message.
problem-answer-kind-long_text = This question needs a text. Type or paste it as a message.
problem-answer-kind-choice = This question is answered by choosing one of those shown, or by typing its name.
problem-answer-kind-yes_no = This question is answered “Yes” or “No”. Choose one of the two buttons, or type “yes” or “no”.
problem-answer-kind-event = This question needs an event. Choose a button, or type the title of another event.
problem-answer-kind-date = This question needs a date. Type it as day/month/year, such as 27/11/2026.
problem-answer-kind-link = This question needs a link. Paste it as a message.
problem-answer-kind-photos = This question needs photos. Send one or several here.
problem-answer-kind-file = This question needs a file. Send a .docx or .pdf file.
problem-too-many-options = At most { $most } may be chosen here, and these are { $count }. Take some away first.
problem-answer-kind-unit = This question needs a unit. Choose one from the list, or type its name.
problem-answer-kind-person = This question needs somebody of the staff. Choose one from the list, or type the name.
problem-unit-none = There is no unit called “{ $words }”. Type the name again, or only a part of it.
problem-unit-many = { $count } units are called so. Type more of the name.
problem-unit-which = Choose the right unit from the list, or type it again.
problem-person-none = Nobody called “{ $words }” can be chosen here. Type the name again, or only a part of it.
problem-opinion-none = No role and nobody is called “{ $words }”. Type the name of a person or of a unit again.
problem-opinion-many = { $count } roles and people are called so. Type more of the name, or a unit.
problem-opinion-which = Choose the right one from the list, or type the name again.
problem-person-many = { $count } people are called so. Type more of the name.
problem-person-which = Choose the right person from the list, or type the name again.
problem-answer-kind-telephone = This question needs a telephone number of Vietnam. Type all of it, such as 0912 345 678 or 028 3812 3456.
problem-telephone-several = One message has several telephone numbers. Send one.
problem-telephone-asked = Choose the number if it is right, or type it again.
problem-answer-kind-rows = This question needs one line at least, each with one thing.
problem-too-many-rows = At most { $most } lines are taken here, and these are { $count }.
problem-row-too-long = The line “{ $row }” is too long; at most { $limit } letters.
problem-rows-too-long = The lines have { $length } characters together; the most is { $limit }. Shorten them and send them again.
problem-row-of-cells = The line “{ $row }” needs all { $count } parts, set apart by semicolons.
problem-answer-kind-tick = This box wants a tick. Choose “Tick”, or type “yes”.
problem-tick-required = This box must be ticked before it can be sent. Look through the content, and choose “Tick” when it is right.
problem-answer-kind-number = This question needs a number. Type it in digits, such as 1.000 or 12,5.
problem-number-unclear = “{ $typed }” can be read two ways. Choose the right one, or type it with a comma before decimals.
problem-number-too-small = The number here is at least { $least }. Type it again.
problem-number-too-large = The number here is at most { $most }. Type it again.

## Photos and files

problem-same-photo = This photo or file is already here and was not added again.
problem-too-many-photos = { $count ->
    [one] The photo sent last was not taken: there are { $limit } already. To replace one, type “remove 3” (its number), then send it again.
   *[other] The { $count } photos sent last were not taken: there are { $limit } already. To replace some, type “remove 3, 7” (their numbers), then send them again.
}
problem-photos-moved-on = The photos or captions are not those on the sheet you saw, so nothing was done. Look at the new sheet and choose again.
problem-file-too-large = The file is larger than { $megabytes } MB and cannot be taken. Make it smaller and send it again.
problem-file-contents = The file is called { $ending }, but its content is of another kind, damaged or locked with a password. Open it, save it as .docx or .pdf and send it again.
problem-not-a-photo = This file is not a photo. Send a .jpg, .png, .webp or .heic file.
problem-not-a-document = Only .docx and .pdf files are taken. Convert it to one of these and send it again.

## The table of people

part-rows = { $count ->
    [one] Row { $rows }
   *[other] Rows { $rows }
}
part-rows-within = { $count ->
    [one] row { $rows }
   *[other] rows { $rows }
}
part-near = { GIVEN($near) ->
    [yes] {" "}The nearest name is “{ $near }”.
   *[no] {""}
}
problem-import-empty = The table has no rows. Send one with a row of headings and a row for each person.
problem-import-column = { $value ->
    [name] { part-rows }: the column “Full name” is missing.
   *[role] { part-rows }: the column “Role” is missing.
}
problem-import-too-long = The table has more than { $value } rows. Divide it and send the parts one by one.
problem-import-no-name = { part-rows }: the name is missing or longer than 80 characters.
problem-import-role = { GIVEN($value) ->
    [yes] { part-rows }: there is no role “{ $value }”.{ part-near }
   *[no] { part-rows }: the role is missing.
}
problem-import-unit = { GIVEN($value) ->
    [yes] { part-rows }: there is no unit “{ $value }”.{ part-near }
   *[no] { part-rows }: this role needs a unit.
}
problem-import-twice = { part-rows }: “{ $value }” with this role is in a row above.
