# A long text: adding, replacing, all of it.
# A label has at most 20 characters.

dialog-more = Send another paragraph, or the whole text again: Loa asks before anything is kept. To change nothing, choose “Done”.
dialog-cut = These are the first { $shown } characters. The whole text has { $length }: choose “Get whole text”.
dialog-whole = { $title }, whole text, { $length } characters
dialog-old = { $title }: the earlier text of { $length } characters, replaced in the draft

## Something more was sent where there is a text

dialog-held-text = { $title } has { $length } characters. The part just sent has { $part } and is not kept yet: “{ $words }”
dialog-held-over-file = { $title } is the file { $file }. The part just sent has { $part } characters and is not kept yet: “{ $words }”
dialog-held-file = { $title } has { $length } characters. The file just sent is not kept yet: { $file }
dialog-held-late = This takes no paragraph. The { $part } characters just sent are not kept yet. Add them at the end of { $title }?
dialog-replace-sure = Replace all: { $title } shrinks from { $before } to { $after } characters. Replace it?
dialog-replace-old = The earlier text comes back as a file.
dialog-do-whole = Get whole text
dialog-do-add-end = Add at the end
dialog-do-add-start = Add at the start
dialog-do-instead-text = Replace all
dialog-do-instead-over-file = Replace the file
dialog-do-instead-file = Use the file instead
dialog-do-drop-part = Drop this part
dialog-do-drop-file = Drop this file
dialog-do-keep-old = Keep as it was
dialog-do-replace = Replace all

## Mend one place

dialog-spot = Type the wrong words and the right ones, such as: 45 → 46 (-> will do as well).
dialog-spot-unread = Which words are wrong and which are right is not clear. Type both, such as: 45 → 46
dialog-spot-places = { $count ->
    [0] “{ $wrong }” is not in the text. Type it as it stands there, capitals, marks and spaces included.
   *[other] “{ $wrong }” stands in { $count } places. Add some words before or after it to say which is meant.
}
dialog-spot-found = { $count ->
    [one] One place:
   *[other] “{ $wrong }” stands in { $count } places:
}
dialog-spot-quoted = { $number ->
    [0] “{ $before }{ $words }{ $after }”
   *[other] { $number }. “{ $before }{ $words }{ $after }”
}
dialog-spot-becomes = becomes
dialog-spot-sure = Is that right?
dialog-spot-which = Choose the place to mend.
dialog-spot-done = { $count ->
    [one] { $count } place was mended in the draft.
   *[other] { $count } places were mended in the draft.
}
dialog-do-spot = Mend one place
dialog-do-spot-sure = Yes, mend it
dialog-do-spot-all = All { $count }
