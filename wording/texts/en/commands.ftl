# Commands, help, coming in, binding groups.

help-title = Loa takes requests for communications, passes them to those who decide, and returns the links.
command-moi = Send a new request
command-viec = My work
command-vang = Mark yourself as away, e.g. /vang 7/12 to 9/12
command-ngonngu = Change the language
command-trogiup = Help
command-nguoi = Manage people
command-gan = Bind this group to a role
command-bogan = Unbind this group
joined = Your account is bound: { $who }, { GIVEN($unit, $role) ->
    [yes] { $role }, { $unit }
   *[no] { $role }
}
invitation-asked =
    This link is for { $address } { $name }: { GIVEN($unit, $role) ->
        [yes] { $role }, { $unit }
       *[no] { $role }
    }
    Is that you? This account is bound only once “Yes” is chosen.
invitation-do-yes = Yes
invitation-do-no = No
invitation-declined = Nothing has changed; the link stays good for the person it names. { GIVEN($names) ->
    [yes] Please open the link with your own name, or ask an administrator ({ $names }) for one.
   *[no] Please open the link with your own name.
}
said-unbound = The account of { $name } is unbound. The roles are kept; issue a link again to the right person.
welcome-sends = To publish news: send the text and photos here, or choose “Send a request”. For example: paste the whole text, with 5 photos.
welcome-decides = Requests that wait for a decision come here with their text and photos; decide with the buttons under the card. { $count ->
    [0] Nothing waits now.
   *[other] Waiting now: { $count }.
}
welcome-asks = For help: { $names } (administrator). Other commands: /trogiup
welcome-do-new = Send a request
welcome-do-work = My work
welcome-do-away = Mark as away
turned-away = This account belongs to no staff member of { $organisation } yet. { GIVEN($names) ->
    [yes] Please ask the administrator, { $names }, for an invitation link.
   *[no] Please ask an administrator for an invitation link.
}
language-set = The language is now English. Dùng lại tiếng Việt: /ngonngu
away-back = You are marked as present. What waits for a decision comes to you as usual.
away-draft = Absence
away-here = You are marked as present.
away-planned = You will be away from { $first } through { $last }. Other days replace these.
away-ask = To be away, type the days, such as 7/12 to 9/12, or 27/11.
away-stand-in = { GIVEN($names) ->
    [yes] { $role }: { $names } in your place.
   *[no] { $role }: nobody is in your place yet, the work waits.
}
away-sure = Away from { $first } through { $last }. Is that right?
away-which = Away from today through { $day }, or only on that day?
away-from = You will be marked as away from { $first } through { $day }. To change or cancel it: /vang
away-forgotten = The absence is cancelled.
away-unread = It is not clear which days “{ $text }” are. Type day/month/year, such as 7/12/2026 to 9/12/2026.
away-over = This day is past. Type today or a later day.
away-do-from-today = From today
away-do-only-day = Only that day
away-do-forget = Cancel the absence
away-until = You are marked as away through { $day }. What waits for your decision, if anything, goes to your substitute; everything else still waits for you, and its time runs. Back earlier: /vang
group-refuses = { $group } · The group takes no messages from Loa. The platform answered: “{ $said }”. Please allow Loa to send messages in the permissions of the group, then type it again.
bind-who = Only an administrator of Loa can bind or unbind a group. If you post anonymously, turn that off and try again.
bind-which = Which role should this group be bound to? The cards of that role will come here. To search, type /gan with a part of the name of a unit or role, such as “/gan economics”.
bind-found = Search for “{ $words }”: { $count } found, at most 20 shown. Which role shall this group hold?
bind-none = No role or unit matches “{ $words }”. Type /gan with other words, or /gan alone to see all.
bind-done = This group is bound to the role: { $role }. The cards of that role will come here.
unbind-done = { $count ->
    [0] This group is not bound to any role.
    [one] One role is unbound. Its cards go to each of its holders.
   *[other] { $count } roles are unbound. Their cards go to each of their holders.
}
hint = Choose /moi to send a new request, /viec to see your work, /trogiup to see the commands.
hint-edited = Edits to messages already sent are not recorded. Choose /viec, open the item and enter it again.
notice-storage = What you just sent could not be saved yet and will be saved when the system recovers. There is no need to send it again.
