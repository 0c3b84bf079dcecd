# Problems of a rules file. The key is check- and the code of the problem.

check-near = { GIVEN($near) ->
    [yes] ; did you mean '{ $near }'?
   *[no] {""}
}
check-write = { GIVEN($near) ->
    [yes] ; write { $near }
   *[no] {""}
}
check-no-field = no field '{ $name }'{ check-near }
check-warning = { $place } note: { $said }
check-no-file = there is no such file; is the name right?
check-no-right = this user may not read the file
check-is-folder = this is a folder; name the file in it
check-unreadable = the file cannot be opened: { $why }
check-good = { $file }: { $types ->
    [one] { $types } request type
   *[other] { $types } request types
 }, { $stages ->
    [one] { $stages } stage
   *[other] { $stages } stages
 }, { $channels ->
    [one] { $channels } channel
   *[other] { $channels } channels
 }, { $units ->
    [one] { $units } unit
   *[other] { $units } units
 }: no problems
check-platforms = chat platforms set here: { $names }
check-no-platform = no chat platform is set here; before loa run, set { $settings }
check-in-second = This is in edition 2, in which four things are meant otherwise (docs/decisions/0035): requests of deciders themselves, substitutes, earlier decisions, returns
check-not-in-second = These rules stay valid in edition 1, but cannot be printed in edition 2; there the following is wrong:

check-not-text = this is no text file (perhaps one of Word, Excel or PDF); save the rules as plain text, UTF-8
check-utf-16 = the file was saved as Unicode (UTF-16); save it again with the encoding UTF-8
check-not-utf-8 = the file is not UTF-8 (perhaps Windows-1258 or TCVN3); save it again with the encoding UTF-8, and look whether the Vietnamese letters are right
check-too-big = the file is larger than 1 MB
check-too-many = the file holds more than { $most } values
check-control-character = a character that no text file should hold; remove it
check-tab = a tab cannot be used here; use spaces
check-odd-space = the line begins with a space out of Word or a web page; delete it and type ordinary spaces
check-quote-open = a quotation mark { $mark } is opened here and not closed; close it at the end of the words
check-bracket-open = the bracket { $open } opened here is not closed; write { $close } where it ends
check-words-after-bracket = after a closing bracket or quotation mark come a comma or the end of the line; put the quotation marks around all the words
check-hash-in-words = from the # on the line is read as a remark; put quotation marks around words that hold a #
check-no-comma = a comma is missing before '{ $word }'
check-colon-in-words = there is a ':' too many; if it is part of the words, write { $write }
check-inside-a-value = this line is indented under line { $above }, which holds a value already; begin it in the same column as that line's key
check-no-space-after-colon = a space is missing after ':'; write { $write }
check-no-colon = this line has no ':' after its key: { $words }
check-indentation = this line begins in another column than its neighbours from line { $since } on; keys of one thing stand in one column
check-odd-start = words that hold a { $sign } need single quotation marks around them: 'like this'
check-not-yaml = this cannot be read; look at the brackets, quotation marks and spaces from line { $since } on
check-documents = only one document is read; remove the '---'
check-list-as-key = a key is one word, not a list
check-anchor = words that begin with * or & need quotation marks around them; anchors and aliases are not used
check-merge = '<<' is not used; write the words out
check-tag = words that begin with ! need quotation marks around them; tags are not used
check-too-deep = too many lists or keys inside each other
check-duplicate-key = '{ $key }' is here twice; the first is in line { $first }; remove one of them
check-first-edition = '{ $key }' is of edition 1; in edition 2 { $key ->
    [publish] write "tasks:" and under it, by name, each task: website: {"{"}channel: website, within: 1 working day{"}"}
    [only_if] write when: {"{"}english: yes{"}"}
    [after] write it in the time itself: within: 3 working days after event_date
    [ends] write due: end of shown
    [before] write it in the time itself: lead_time: 5 working days before event_date
    [when] write published: 10 days before event
    [within] write published: 3 working days after event
   *[releases] the last step that applies releases; leave the line out
 }
check-task-without-keys = each task has a name, and under it at least its channel; write { $name }: {"{"}channel: { $channel }{"}"}
check-second-edition = '{ $key }' can be used only where the first line of the file says "edition: 2"
check-unknown-key = unknown key '{ $key }'{ check-near }
check-comma-in-words = the comma cuts the words in two; put quotation marks around them: { $write }
check-curly-quotes = these quotation marks are Word's and are not read; type straight ones or none: { $write }
check-invisible-letter = the key holds something invisible, perhaps out of a web page; delete it and type { $write }
check-missing-key = '{ $key }' is missing
check-empty = nothing is written here; write it or remove the line
check-empty-list = nothing is written here; write at least one
check-too-long = these words are too long; at most { $most } letters
check-too-small = '{ $shown }' is too small; at least { $least }
check-too-large = '{ $shown }' is too big; at most { $most }
check-not-one-of = '{ $shown }' is not one of: { $known }{ check-near }
check-not-a-number = '{ $shown }' is not a whole number{ check-write }
check-not-yes-no = '{ $shown }' is neither true nor false{ check-write }
check-not-a-list = a list is expected; write { $write }
check-not-keys = keys are expected inside, each with its value, such as {"{"}vi: Tin bài{"}"}
check-not-in-a-language = the language of the words is missing; write { $write }
check-not-words = words are expected, not a list or keys
check-not-a-quantity = '{ $shown }' is not an amount of time; write { GIVEN($near) ->
    [yes] { $near }
   *[no] it as '5 working days', '4 working hours', '10 days', '2 hours' or '30 minutes' (1 to 999)
 }
check-not-a-term = '{ $shown }' says no time; write { GIVEN($near) ->
    [yes] { $near }
   *[no] it as '1 working day', '3 working days after event_date', '1 working day before event_date', '1 working day after start of event', 'end of shown' or '30 minutes'
 }
check-not-a-date = '{ $shown }' is not a date; write it as { GIVEN($near) ->
    [yes] { $near }
   *[no] 2026-01-31, the year first
 }
check-no-such-day = there is no day '{ $shown }': { GIVEN($last) ->
    [yes] that month has { $last } days
   *[no] no month { $month }{ check-near }
 }
check-not-a-head-count = '{ $shown }' does not say how many must decide; write any, all or a number from 1 to 20
check-not-a-span = '{ $shown }' is not a span of hours; write it as { GIVEN($near) ->
    [yes] { $near }
   *[no] 07:30-11:30
 }
check-not-a-clock = '{ $shown }' is not a time of day; write it as { GIVEN($near) ->
    [yes] { $near }
   *[no] 07:30 (00:00 to 23:59)
 }
check-not-hours = hours are a list; write { GIVEN($near) ->
    [yes] [{ $near }]
   *[no] [07:30-11:30, 13:00-16:30]
 }
check-ends-before-start = '{ $shown }' ends before it starts
check-overlap = { $later } starts before { $earlier } ends
check-whole-day = '{ $shown }' is the whole day; leave some of it for messages
check-not-a-condition = a condition stands here; write it like {"{"}english: yes{"}"} or [late, {"{"}topic: [personnel, finance]{"}"}]
check-bad-key = '{ $key }' is not a key{ check-write }; keys hold a to z, digits and '_', a letter first, at most 32, no accents
check-not-a-name = a key of this file is expected, not a title such as '{ $shown }'{ check-write }
check-bad-reference = '{ $shown }' is not right; a reference begins with 1 to 6 capital letters{ GIVEN($near) ->
    [yes] ; write { $near }
   *[no] , such as YC
 }
check-bad-rule = '{ $shown }' is not right; a rule is written as capital letters, '-' and two digits, such as W-01
check-bad-link = '{ $shown }' is not a whole address; write { GIVEN($near) ->
    [yes] { $near }
   *[no] it with https:// at its beginning and without spaces
 }
check-language-twice = '{ $name }' is listed twice
check-vietnamese-missing = Vietnamese (vi) is always spoken; add it
check-missing-translation = the English words are missing
check-unknown-timezone = no timezone '{ $name }'{ GIVEN($near) ->
    [yes] ; write { $near }
   *[no] ; write the nearest one, such as Asia/Ho_Chi_Minh
 }
check-unknown-day = '{ $key }' is not a day (mon), days in their order (mon-fri) or swapped_day{ check-write }
check-weekday-twice = '{ $day }' has hours already, in '{ $key }'
check-no-working-hours = no day of the week has working hours
check-no-swapped-hours = hours of a day worked instead of another are missing; add 'swapped_day'
check-day-twice = { $day } is listed twice
check-off-and-worked = { $day } is also in days_off; remove it from one of the two
check-unknown-role = no role '{ $name }'{ check-near }
check-role-twice = { check-language-twice }
check-not-a-party = '{ $shown }' cannot be read; write one of: { $known }
check-capacity-not-here = '{ $party }': a capacity is said only of substitutes; leave out what begins with "as"
check-figures-no-theme = no type of request has a question of choice '{ $name }'{ check-near }
check-figures-not-read = '{ $name }' is sent figures but is not in 'seen_by'; add it there or leave it out here
check-signature-in-unit = '{ $role }' is held in units; rules are signed by a role of the organisation, or name the unit, as unit_head in training
check-party-not-here = '{ $party }' cannot stand here; write a role{ GIVEN($known) ->
    [yes] {" "}or one of: { $known }
   *[no] {""}
}
check-party-of-house = '{ $role }' is held for the whole house, in no unit; write { $role }
check-party-not-a-field = { check-no-field }
check-party-names-no-unit = the answer '{ $name }' says no unit; give the options of that field a 'unit'
check-party-names-several = the answer '{ $name }' may be several, which name no one unit; remove 'several' from that field
check-party-option-no-unit = the field '{ $name }' has options without a unit: { $options }; give each of them a 'unit', or leave it out with 'when' here
check-party-names-nobody = the answer '{ $name }' is no person; a field of kind person is needed
check-party-word = '{ $name }' is a word of the rules and no name; choose another
check-own-substitute = '{ $role }' cannot stand in for itself
check-substitute-cycle = substitutes go in a circle: { $way }
check-substitute-in-unit = '{ $role }' is of the organisation; '{ $name }', held in a unit, cannot stand in for it
check-no-administrator = no role administers; give one 'administers: true'
check-nobody-submits = no role may send a request; remove 'submits: false' from one
check-unknown-unit = no unit '{ $name }'{ check-near }
check-unknown-unit-or-kind = no unit and no kind of unit is '{ $name }'{ check-near }
check-unit-or-kind = '{ $name }' is a unit and a kind of unit; give the unit another key in 'units'
check-unit-twice = { check-language-twice }
check-unit-cycle = units belong to each other in a circle: { $way }
check-unknown-channel = no channel '{ $name }'{ check-near }
check-task-of-nobody = this task says neither where it is published nor who does it; add 'channel', or 'to' with a role
check-key-of-channel = publishing has its title, owner and result from the channel, and opens with the release; leave out '{ $key }', or leave out 'channel' and write 'to'
check-opens-unknown = '{ $name }' is none of sent, released, published, and no step{ check-near }
check-unclaimed-tells-nobody = nobody is named who would be told; add 'late' with 'then' and a role
check-for-each-not-a-field = { check-no-field }
check-for-each-of-one = '{ $name }' has one answer only; write 'several: true' there, or leave 'for_each' out
check-needed-unknown = '{ $name }' is neither a step nor the task of a channel nor published{ check-near }
check-needed-too-early = '{ $name }' comes before this task opens ({ $opens }); let it open earlier, or be needed later
check-needed-goes-on = the step '{ $name }' goes on by itself when it is late, so it waits for no task; leave out 'needed_for', or its 'goes_on'
check-nothing-published = this type is published in no channel; name a step, or leave the key out
check-required-by-nobody = 'by' names whoever decides a step, and nobody called '{ $name }' does{ check-near }
check-required-by-goes-on = the step '{ $name }' goes on by itself when it is late, so it waits for no answer; write 'required: true', or leave out its 'goes_on'
check-required-by-and-asked = '{ $name }' is asked by a step or a task and not of the sender; write 'required: true'
check-waived-not-by = only an answer that may come later can be waived; write 'required: by' and a role, or leave out 'may_be_waived_by'
check-channel-twice = '{ $name }' is published already
check-same-title = '{ $name }' is called the same
check-title-too-long = { $length } letters are too long for a button; at most { $most }
check-subject-not-a-field = { check-no-field }
check-subject-not-text = the subject names a request; '{ $name }' is of kind { $kind }, not text or event
check-subject-not-required = the subject names a request; give '{ $name }' 'required: true'
check-event-twice = a request is about one event; '{ $name }' asks for it already
check-key-not-for-kind = a field of kind { $kind } has no '{ $key }'
check-max-too-big = { $max } is too big; a field of kind { $kind } holds at most { $most }
check-field-hidden = '{ $name }' has 'shown_to', but everybody sees what comes of it here; leave 'shown_to' out or choose another field
check-word-twice = '{ $name }' is listed twice
check-no-word = '{ $shown }' has nothing to look for; write a word
check-most-below-least = 'most' is below 'least' ({ $least }); write a larger number
check-number-of-columns = a table has { $least } to { $most } columns; of one leave 'columns' out
check-few-options = a choice needs at least two options
check-only-if-not-a-field = { check-no-field }
check-only-if-not-yes-no = '{ $name }' is of kind { $kind }, not yes_no
check-leads-nowhere = with these answers ('-' is none) there is no task: { $way }; { $key ->
        [when] leave out 'when' of one, or write 'no_tasks_when' if such a request ends with its release
       *[other] leave out '{ $key }' of one channel
    }
check-no-tasks-anyway = this type has no tasks anyway; add 'tasks', or leave 'no_tasks_when' out
check-result-without-tasks = nothing is published here, so nothing can be checked again; say where it is published, or remove 'result' (with 'like' write result: none)
check-nothing-put-up = '{ $key }' takes down what another channel put up; add a channel without it
check-ends-with-link = '{ $name }' returns a link, and what is taken down has none; let it return a photo or a note
check-stage-twice = a stage '{ $name }' is there already
check-may-twice = { check-language-twice }
check-no-release = nothing is ever released; give the last stage 'releases: true'
check-two-releases = only one stage releases; '{ $name }' does already
check-verb-alike = '{ $name }' is called so already; use another word, or the same verb where it is the same act
check-verb-in-one-form = English needs two forms, as in endorse/endorsed; here { $shown }/…
check-verb-in-two-forms = Vietnamese has one form, for the button and for sentences; write vi: { $write }
check-release-not-last = the releasing stage is the last; '{ $name }' comes after it
check-release-edits = who releases does not edit: what was released is what is published; let a stage before do it
check-nothing-to-return-to = the first stage has none before it to return to; 'more' asks the requester
check-number-in-unit = '{ $role }' is held in a unit, which may have fewer people; write any or all
check-number-of-one = '{ $party }' is one person; leave out 'needs'
check-veto-of-one = one person is enough here, and a refusal ends it anyway; add 'needs: 2' or 'needs: all', or leave out 'veto'
check-veto-without-refuse = nobody may refuse here, so there is nothing to stop; add refuse to 'may', or leave out 'veto'
check-late-without-within = only a stage with a time can be late; add 'within'
check-late-to-itself = '{ $role }' is who was late; name another role
check-goes-on-last = this step may be the one that releases, which takes a decision; write 'then' and who comes in instead of 'goes_on'
check-goes-on-and-then = when its time is over it goes on, or somebody else comes in; leave out 'goes_on' or 'then'
check-few-reasons = returning or refusing needs a reason; list at least two to choose from
check-when-unknown = no field or condition '{ $name }'{ check-near }
check-when-kind = '{ $name }' is of kind { $kind }, which is no condition; it takes options, or yes and no
check-when-itself = a field does not depend on itself; name one before it
check-when-asked = '{ $name }' is asked only at '{ $by }'; use a field that is asked before this place
check-when-later = '{ $name }' is asked later; a field depends on those before it
check-when-not-here = '{ $name }' is not known here; write another condition
check-when-without-option = it is not said which '{ $name }'; write {"{"}{ $name }: { $option }{"}"}
check-when-option = '{ $of }' has no option '{ $name }'; choose from: { $known }{ check-near }
check-option-twice = { check-language-twice }
check-when-twice = this condition is in the list already; remove one
check-when-always = this is always true; leave out 'when'
check-no-step-for-sure = a request may be decided by nobody; leave out 'when' of one step
check-never-escalated = no step before may escalate; give one 'may: [escalate]'
check-escalates-nowhere = no later step takes what is escalated; add one with 'when: escalated'
check-escalated-by-nobody = nobody may escalate at this step; add 'escalate' to 'may', or leave 'escalated_by' out
check-raised-twice = '{ $name }' has the type '{ $other }' for that already; one for each type
check-raised-in-words = '{ $name }' is the name of what is raised in one line of words; write kind: text
check-raised-asks = raising takes one line, so '{ $name }' may be required only where each type of 'during' requires it too and asks it alike, shown to all; leave 'required' out
check-asked-sometimes = '{ $name }' is not always asked; leave out its 'when'
check-asks-not-a-field = { check-no-field }
check-asks-kind = '{ $name }' is of kind { $kind }, which cannot be asked here; leave it out of 'asks' to ask the sender
check-published-by-several = '{ $name }' is published, but several decide here, each of whom would approve another content; let a step ask it that one decides
check-published-by-task = '{ $name }' is published, so it is asked before it is approved; name it in 'asks' of a step
check-published-hidden = '{ $name }' is published, so it cannot be hidden; leave out 'shown_to' or 'published'
check-published-not-asked = no step asks '{ $name }'; name it in 'asks' of one, or leave out 'published': what the sender answers is content anyway
check-asks-several = '{ $name }' takes several answers, which cannot be asked here; leave out its 'several'
check-asked-twice = '{ $name }' is asked at '{ $by }' already; leave one out
check-asked-too-late = '{ $name }' is not in the form, since it is asked after sending; name a field that the sender answers
check-reserved-name = '{ $name }' is a word of the rules; choose another name
check-name-taken = '{ $name }' is already { $group ->
    [fields] a field
   *[stages] a step
 }; in a type fields, steps and tasks have names of their own
check-anchor-not-a-field = { check-no-field }
check-anchor-not-a-date = '{ $name }' is of kind { $kind }; time counts from a date
check-anchor-not-required = time counts from '{ $name }'; give it 'required: true'
check-moment-without-days = '{ $name }' is a moment and takes no '{ $side }'; write 'after { $name }', or name a field that asks for a day
check-moment-later = '{ $name }' is still to come here; name a moment that has been reached, or a field that asks for a day
check-moment-not-for-sure = the step '{ $name }' has a 'when' and may be passed over; name one that always applies, or leave out its 'when'
check-event-without-day = '{ $name }' needs the day of the event; add a field of kind date with 'required: true'
check-lead-time-not-before = a lead time counts before the day that a field asks for; write { $quantity } before event_date
check-within-and-due = 'within' and 'due' both say the time; keep one of them
check-due-without-moment = 'due' says until when; write { $quantity } before event_date, or call the key 'within'
check-need-not-of-event = time counts from the event here; write { GIVEN($quantity) ->
    [yes] { $quantity } before event or { $quantity } after event
   *[no] end of event
 }
check-after-without-within = 'after' says from when, and nothing how long; add 'within'
check-ends-by-itself = 'ends' says by itself until when; leave out '{ $key }'
check-unknown-type = no request type '{ $name }'{ check-near }
check-like-itself = a type cannot be like itself; name another one, or remove 'like' and write out its keys
check-like-of-like = '{ $name }' is like another type itself; name a type that is written whole, or write out '{ $name }'
check-replaces-itself = a type cannot replace itself; name the type that is replaced, or leave 'replaces' out
check-replaces-of-replaces = '{ $name }' replaces another type itself; name the type of all units, or leave 'replaces' out of '{ $name }'
check-replaces-for-all = no unit is named that uses this type instead; add 'for_units', or change the type that is replaced
check-replaced-twice = '{ $other }' replaces '{ $name }' for '{ $unit }' already; a unit has one type instead, leave '{ $unit }' out of one of them
check-unknown-field = { check-no-field }
check-need-without-time = '{ $type }' has no lead time that says when; add '{ $key }'
check-duty-not-in-unit = '{ $role }' is held for the whole organisation; each unit answers for itself
check-duty-phases-of-no-unit = units do not owe this duty each for itself, so that it has no phases; write 'from' instead
check-duty-by-nobody = 'by' is missing: who answers for a unit
check-duty-by-holders = holders of '{ $role }' answer for themselves; leave out 'by'
check-duty-counts-alone = a duty that counts what was published is done by that; leave out '{ $name }'
check-duty-counts-unsent = the role '{ $role }' sends none of what is counted, so that it is never enough
check-type-twice = { check-language-twice }
check-duty-never-done = no answer says done: yes, so that it is never done
check-duty-helped-by-nobody = '{ $name }' says done: no, which asks for help; 'helped_by' is missing: who helps
check-duty-help-not-asked = no answer says done: no, so that nobody is asked for help; leave out 'helped_by'
check-duty-once-needs-days = what is done once needs '{ $key }' as a date, such as 2027-03-31
check-duty-days-are-once = the date of one year stands only with every: once; with { $every } write { GIVEN($near) ->
    [yes] { $near }
   *[no] such as first working day, 5th working day, last working day or 3 working days before it
}
check-duty-days-are-yearly = a day such as 12 November stands only with every: year; with { $every } write such as first working day, 5th working day, last working day or 3 working days before it
check-duty-of-no-unit-role = the organisation owes it as one, and '{ $role }' is held in each unit; name the unit, such as '{ $role } in …', or choose a role of the whole organisation
check-duty-due-first = it is due on '{ $due }', before it opens on '{ $opens }'
check-duty-no-such-day = a { $every } does not have so many days (at most { $most })
check-not-a-period-day = '{ $shown }' is not a day of a period; write first working day, 5th working day, last working day or 3 working days before it; every year also 12 November or 20 working days before 12 November; of what is done once a date such as 2027-03-31
check-not-owing = '{ $shown }' cannot be read; write one of: the organisation, each unit, each unit with a site, each unit of kind ({ $kinds }), each holder of and a role
check-log-to-unit-role = '{ $role }' is held in units; the whole log goes to a role of the organisation
check-log-heads-not-in-unit = '{ $role }' is held for the whole organisation; each head hears of their unit
check-log-channel-twice = channel '{ $name }' is named twice in one log
check-unread-key = '{ $key }' is accepted and read by nothing yet; it may be left out
check-duty-of-no-unit = no unit of the file is of the kind { $kind }: nobody owes this duty until one is added in /donvi
check-log-leaves-out = nobody is told of what these channels publish: { $channels }
check-no-substitute = nobody stands in for '{ $role }': its work waits while all of them are away; name a role in 'substitutes'
check-never-late = no request of this type comes late; give it a 'lead_time' with 'late', or leave this out
check-nobody-of-kind = there is no unit of kind '{ $kind }'; add one to 'units' or in /donvi, or leave this out
check-never-no = every request has '{ $name }' ticked, and this waits for the answer no; remove 'required' from that question, or leave this out
check-veto-of-each = those with a veto are those who decide: one refusal ends the request; leave out 'veto' or name another role if this is not meant
check-late-to-veto = '{ $party }' can decide from the beginning, so nobody more comes in; name another role, or leave out 'then'
check-unasked-if-late = when the time is over the request goes on without an answer to '{ $name }', and the conditions that need it are not true then; leave out 'goes_on', or ask it at another step
check-asked-of-sender = '{ $type }' asks '{ $name }' at a step or of a task, and nothing here does, so that the sender answers it; add it to 'asks', or write {"{"}{ $name }: none{"}"} in 'fields'
check-never-reached = no answer makes this condition true, so that no request comes to this step; change the condition, or leave the step out
check-never-true = no answer makes this condition true; change it, or leave this out
check-too-slow = the steps and the publishing need { $sum }, more than { $at_least } before the event; raise 'lead_time', or shorten 'within'
check-never-waived = a request waits until this task is done, and nobody may waive it; add 'may_be_waived_by' with a role
check-replaces-nothing = '{ $unit }' does not use '{ $name }', so that nothing is replaced there; leave this out, or add '{ $unit }' to 'for_units' of '{ $name }'
check-replaced-everywhere = every unit of the file has a type instead of '{ $name }', so that nobody can send it; remove it, or take a unit out of 'for_units' of what replaces it
check-curly-in-words = the curly quotation marks will be shown as part of the words; if they are not meant, write { $write }
check-people-good = somebody holds every role, and every step has people enough
