# People administration: inviting, importing, roles, who has not come in.
# Button labels have at most 20 characters.

people-title = People
people-counts = { $staff ->
    [one] { $staff } staff member. Not in yet: { $waiting }.
   *[other] { $staff } staff members. Not in yet: { $waiting }.
}
people-closed = Closed. To open people administration again: /nguoi

people-role = { GIVEN($unit, $role) ->
    [yes] { $role }, { $unit }
   *[no] { $role }
}
people-no-role = No role yet
people-line = { $account ->
    [none] { $name } · { $roles } · not in yet
    [unreachable] { $name } · { $roles } · cannot be reached
   *[bound] { $name } · { $roles }
}

## Inviting

people-inviting = Invite a person
people-draft = Invitation: { $name }
people-giving = Give a role · { $who }
people-which-role = Choose the role.
people-which-unit = Role: { $role }. Choose the unit.
people-type-name = Type the full name of the person invited.
people-which-address = { $name }: choose the form of address.
people-invite-who = { $address } { $name }
people-same-name = There is a staff member called “{ $name }”. If it is the same person, go back and give the role from the staff list.
people-invite-sure = The link works once, for 72 hours. Whoever opens it is asked whether they are the person named above, and takes the role only with “Yes”.
people-link =
    Invitation for { $name } to Loa, where communications requests are sent and decided:
    { $link }
    Open it and choose “Start”. Works once, within { $hours } hours. Do not pass it on.
people-link-sent = The invitation link of { $name } is in the message above. Forward it to that person.{ $before ->
    [link] {" "}The old link opens nothing any more.
    [account] {" "}The account in use stops working only when the new link is opened and “Yes” is chosen.
   *[none] {""}
}
people-links = { $count ->
    [one] The invitation link of { $count } person, working once, within { $hours } hours. Whoever opens it is asked first whether it is for them.
   *[other] Invitation links of { $count } people, one a line, each working once, within { $hours } hours. Whoever opens one is asked first whether it is for them. Send them singly or to the group of a unit, never in public.
}
people-links-sent = { $count ->
    [one] The invitation link of { $count } person is above.
   *[other] The invitation links of { $count } people are above.
}
people-links-file = invitation-links.csv

## Importing

import-title-people = Import a list
import-how-people = Send an .xlsx or .csv table of at most 2 MB and 2,000 rows with the columns Full name, Form of address, Role, Unit. A person with several roles takes several rows. It may hold a table of units too: Unit code, Unit name and, where there are, English name, Unit kind, Parent unit, Website, Website owner, and both of these for English. You will see a preview first; nothing is written before.
import-preview-people = Preview · { $file }
people-would = { $roles ->
    [0] Units to add or change: { $units }.
   *[other] To add: { part-added }{ part-units }.
}{ part-unchanged }
part-added = { $added ->
    [0] { part-roles }
    [one] { $added } person and { part-roles }
   *[other] { $added } people and { part-roles }
}
part-roles = { $roles ->
    [one] { $roles } role
   *[other] { $roles } roles
}
part-units = { $units ->
    [0] {""}
   *[other] ; units new or changed: { $units }
}
part-unchanged = { $unchanged ->
    [0] {""}
    [one] {" "}Unchanged: { $unchanged } row.
   *[other] {" "}Unchanged: { $unchanged } rows.
}
people-nothing-new = { $unchanged ->
    [one] Nothing to add. Unchanged: { $unchanged } row.
   *[other] Nothing to add. Unchanged: { $unchanged } rows.
}
import-problems-people = { $count ->
    [one] There is { $count } problem, so no row can be imported. Correct the row below and send the table here again.
   *[other] There are { $count } problems, so no row can be imported. Correct the rows below and send the table here again.
}
people-row-new = Row { $row }: add { $address } { $name } · { $role }
people-row-known = Row { $row }: { $name } also becomes { $role }
people-unit-added = Add unit { $code }: { $unit }{ $site ->
    [none] {" "}· no site is given, so the monthly look at sites leaves it out
   *[other] { GIVEN($site) ->
        [yes] {" "}· site { $site }
       *[no] {""}
    }
}
people-unit-changed = Change unit { $code }: { $unit }{ $site ->
    [none] {" "}· no site is given, so the monthly look at sites leaves it out
   *[other] { GIVEN($site) ->
        [yes] {" "}· site { $site }
       *[no] {""}
    }
}
people-rows-more = And { $count } more.
people-imported = { $roles ->
    [0] Units added or changed: { $units }.
   *[other] Added: { part-added }{ part-units }.
}
people-imported-links = { $count ->
    [one] { $count } person of the list is not in yet. Take the invitation link to be sent.
   *[other] { $count } people of the list are not in yet. Take the invitation links to be sent.
}
import-template-people = An empty table to fill in. Its third sheet lists the roles, units and forms of address in use.
import-sent-people = The empty table is above. Fill it in and send it here.
import-file-people = staff-list.xlsx
people-sheet-people = Staff
people-sheet-units = Units
people-sheet-known = Words in use
people-column-name = Full name
people-column-address = Form of address
people-column-role = Role
people-column-unit = Unit
people-column-key = Unit code
people-column-title = Unit name
people-column-english = English name
people-column-site = Website
people-column-kind = Unit kind
people-column-parent = Parent unit
people-column-owner = Website owner
people-column-site_en = English website
people-column-owner_en = English website owner
people-column-link = Invitation link
people-known-address = Forms of address in use
people-known-role = Roles in use
people-known-unit = Units in use

table-rows-more = { $rows } and { $count } more
problem-table-kind = Only .xlsx and .csv tables are read. Save the table as one of these and send it again.
problem-table-too-large = The table is larger than { $megabytes } MB, or expands to too much data, and cannot be read. Split it and send the parts one by one.
problem-table-too-many-cells = The table has too many cells, counting formatted empty ones, and cannot be read. Copy the rows and columns to be imported into a new file and send that.
problem-table-unreadable = The table is damaged, locked with a password or of another kind, and cannot be read. Save it as .xlsx or .csv and send it again.
problem-table-encoding = The letters of the .csv are not in UTF-8. Save it as “CSV UTF-8” or .xlsx and send it again.
problem-import-formula = { part-rows }: the column “{ $value }” holds a formula. Paste the column as values and send the table again.
problem-file-lost = The file could not be fetched. Send it again.
problem-import-column-twice = { part-rows }: a column is there twice. Remove one.
problem-import-unit-column = { $value ->
    [key] Table of units, { part-rows-within }: the column “Unit code” is missing.
   *[title] Table of units, { part-rows-within }: the column “Unit name” is missing.
}
problem-import-two-tables = Two sheets hold the same kind of list. Put them into one.
problem-import-address = { part-rows }: there is no form of address “{ $value }”. Use Thầy, Cô, Anh, Chị, Ông, Bà, Đồng chí, or leave it empty.
problem-import-same-name = { part-rows }: several staff members are called “{ $value }”, so it is not clear who is meant. Give the role from the staff list.
problem-import-unit-key = { GIVEN($value) ->
    [yes] Table of units, { part-rows-within }: the code “{ $value }” is not valid. Use plain letters, digits and underscores, beginning with a letter.
   *[no] Table of units, { part-rows-within }: the unit code is missing.
}
problem-import-unit-title = Table of units, { part-rows-within }: the name of the unit is missing or longer than 60 characters.
problem-import-unit-site = Table of units, { part-rows-within }: “{ $value }” is not the address of a site. Write it with https://, such as https://economics.bienxanh.example.
problem-import-unit-twice = Table of units, { part-rows-within }: the code “{ $value }” is in a row above already.
problem-import-unit-rules = Table of units, { part-rows-within }: the unit “{ $value }” is written in the rules. Change it there.
problem-import-unit-taken = Table of units, { part-rows-within }: another unit is called “{ $value }” already.

## Staff list

people-list = { $count ->
    [one] Staff list · { $count } person
   *[other] Staff list · { $count } people
}
people-found = { $count ->
    [one] Search “{ $typed }” · { $count } person
   *[other] Search “{ $typed }” · { $count } people
}
people-move-to = { $count ->
    [one] Who takes the role? · { $count } person
   *[other] Who takes the role? · { $count } people
}
people-nobody = Nobody.
people-search = Type a name to search, with or without diacritics.
people-account-none = Not in yet
people-account-bound = In
people-account-unreachable = Cannot be reached: the account has blocked Loa or left the chat
people-away-until = Away through { $day }
people-roles-more = And { $count } more roles.
people-which-end = Which role is to end?
people-which-move = Which role is to move?
people-sure-end = End the role { $role }. What waits goes to the other holders or their substitutes.
people-sure-move = Move the role { $role } to { $to }. What waits goes with the role.
people-sure-leave = End every role and remove from the system. The account can no longer be used; to come back takes a new invitation.
people-away-from = Will be away from { $first } through { $day }
people-type-away = Type the last day of absence, for example 27/11, or 7/12 to 9/12.
people-given = The role was given.
people-ended = The role has ended.
people-moved = The role was moved.
people-left = Removed from the system.
people-left-behind = Has left. A message says what is left behind and to whom it goes.
people-back = Noted as present.

refusal-same-person = This person holds that role already. Choose somebody else.

## Not in yet

people-waiting = { $count ->
    [one] Not in yet · { $count } person
   *[other] Not in yet · { $count } people
}
people-waiting-none = Nobody is waiting for an invitation link.
people-waiting-until = { $name } · link good until { $until }
people-waiting-expired = { $name } · link expired { $until }
people-waiting-no-link = { $name } · no link yet
people-unit-links-which = Links of a whole unit
people-unit-links-how = Choose a unit for one message with the name and the link of everybody who is not in yet, to be pasted into a group or a mail of the unit. Their older links open nothing any more.
people-unit-count = { $unit } · { $count }
people-no-unit = Of no unit
people-unit-links =
    Links to Loa · { $unit }
    Each person opens only the link with their own name, then chooses “Start” and “Yes”. It works once, until { $until }. Opened by mistake, choose “No”.
people-unit-links-sent = { $count ->
    [one] The link of { $count } person is
   *[other] The links of { $count } people are
} in the { $messages ->
    [one] message above
   *[other] { $messages } messages above
}, to be pasted into a group of the unit. Their older links open nothing any more.
people-revoked = The invitation was taken back.

## Buttons

people-do-invite = Invite a person
people-do-import = Import a list
people-do-list = Staff list
people-do-waiting = Not in yet
people-do-make-link = Make the link
people-do-template = Get an empty table
people-do-carry-out = Carry out
people-do-links = Get the links
people-do-menu = People
people-do-everybody = Show everybody
people-do-give = Give a role
people-do-move = Move a role
people-do-end = End a role
people-do-away = Mark as away
people-do-here = Mark as present
people-do-link = Issue link again
people-do-leave = Remove from system
people-do-end-sure = End it
people-do-move-sure = Move it
people-do-leave-sure = Remove
people-do-unit-links = Links of a unit
people-do-renew = Issue link again
people-do-revoke = Take back

## A role with an end

tenure-of = End of a role · { $who }
tenure-which = The end of which role?
tenure-ask = { $role }: type the last day on which it is held, for example 31/12/2026.
tenure-which-day = Which day?
tenure-sure = { $role }: held to the end of { $last }. The day after, waiting work goes by itself to others who hold the role, or to those who stand in. Right?
tenure-alone = From the day after nobody holds this role. Give it to somebody else before then.
tenure-past = This day is over. Type a day from today on.
tenure-held = { $role } · to the end of { $last }
tenure-set = The end is noted.
tenure-do-no-end = No end
people-do-tenure = End of a role
