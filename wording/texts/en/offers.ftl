# Content that came before any command: kept, and sent to nobody.

offer-text = a text of { $length } characters
offer-photos = { $count ->
    [one] a photo
   *[other] { $count } photos
}
offer-file = the file { $name }
offer-two = { $first } and { $second }
offer-three = { $first }, { $second } and { $third }
offer-got = Received { $what }; nothing was sent to anybody.
offer-ask = Make a request of it: { $type }, { $unit }?
offer-ask-titled = Make a request of it: { $type }, { $unit }, titled “{ $title }”?
offer-ask-which = Make a request of it?
offer-beside = Received { $what }, not kept in any request yet. The draft “{ $title }” has { $has }.
offer-beside-empty = Received { $what }, not kept in any request yet. There is a draft “{ $title }”.
offer-kept = Kept until { $until }{ part-off }, then deleted.
offer-which = Which request?
offer-way = { $type } · { $unit }
offer-do-take = Make a request
offer-do-join = Add to the draft
offer-do-new = New request
offer-do-other = Another type
offer-do-drop = Drop
offer-dropped = What was sent is dropped; nothing of it is kept.
offer-cannot = { $kind ->
    [video] Video
    [video_note] Video
    [animation] A moving picture
    [voice] A voice message
    [audio] Sound
    [sticker] A sticker
    [location] A place
    [venue] A place
    [contact] A contact
    [poll] A poll
   *[other] This
} is not taken: Loa takes text, photos, .docx and .pdf files. { $kind ->
    [video] For a video, paste its link into the text.
    [video_note] For a video, paste its link into the text.
    [animation] Send a photo, or paste a link into the text.
    [location] Type the place in words.
    [venue] Type the place in words.
    [contact] Type the name and the number in words.
   *[other] Type it in words.
}
problem-offer-one-file = Only one file can be kept, so this one was not taken. Make a request first, or put all into one file and send it again.
problem-offer-full = There are { $limit } photos, the most that are taken. Those sent after them were not.
problem-offer-too-many = This can hold at most { $limit } photos or files, so nothing was added. Remove some in the draft and add again, or choose “New request”.
problem-offer-no-place = The draft has no place for this, so nothing was added. Choose “New request” or “Drop”.
