# Messages sent once.

notice-substitute =
    { $reference } · Passed to a substitute
    Whoever holds the role of this step is away or cannot be reached. The request went to: { $role }.
    If the absent person no longer holds the role, please update the roles: /nguoi
notice-left-open =
    { $reference } · A required question cannot be answered
    “{ $field }”: there is nobody or no unit to choose, so that it was left open and the request goes on.
    Please give the role, or add the unit: /nguoi
notice-unreachable =
    { $who } · Messages do not arrive
    The account has blocked Loa or left the chat. What was waiting goes to others in the role or to substitutes, if there are any.
    Please contact the person directly.
joined-head = { $who } · Has joined
joined-many = { $count } people have joined
joined-who = { GIVEN($account) ->
    [yes] { $name }, account “{ $account }”
   *[no] { $name }
}
joined-how = If this is not who was invited, unbind the account with the button below, or end the role in /nguoi.
joined-how-known = If this is not who was invited, end the role in /nguoi.
joined-do-unbind = Unbind: { $name }
notice-group-left =
    { $group } · Loa is no longer in the group
    Cards for this group go to each holder of the role in private.
    To use the group again, add Loa to it again.
notice-channel-gone =
    Passed on · { $channel }
    By the rules in force, { $channel } belongs to: { $role }. Requests passed on: { $references }
    Nothing more is to be done.
notice-channel-yours =
    Passed to you · { $channel }
    By the rules in force, { $channel } belongs to: { $role }. Requests that come with it: { $references }
    The card of each request is sent with this message.
notice-role-given =
    Your role · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    Given by { $who }. What waits for the role comes as cards.
notice-role-ended =
    Role ended · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    Ended by { $who }. What was waiting goes to whoever holds the role. If this is a mistake, please tell an administrator.

notice-role-until =
    End of a role · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { GIVEN($last) ->
        [yes] { $who } noted that this role is yours to the end of { $last }. After that day, waiting work goes to others by itself.
       *[no] { $who } took the end of this role back.
    }
notice-role-alone =
    Soon nobody will hold a role · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { $who } holds it to the end of { $last }; after that nobody does. Please give it to somebody else, or move its end, before then: /nguoi
notice-role-over =
    A role is over · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    It ended with { $last }. Waiting work went to others who hold the role, or to those who stand in.
notice-role-over-of =
    A role is over · { $who }
    { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }: it ended with { $last }.{ $held ->
        [yes] {" "}Waiting work went to others who hold it.
       *[no] {" "}Nobody holds this role now. Give it to somebody: /nguoi
    }

notice-delegation-given =
    Delegated to you · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { $giver } delegates it to { $receiver } from { $first } through { $last }{ part-scope }. On these days what waits for the role comes as cards. To see or end it: /uyquyen
notice-delegation-begun =
    A delegation begins · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { $receiver } acts for { $giver } through { $last }. What waited has moved.
notice-delegation-over =
    A delegation is over · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { $receiver } acted for { $giver } through { $last }. What waits has come back.
notice-delegation-ended =
    A delegation was ended · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { GIVEN($who) ->
        [yes] { $who } ended the delegation from { $giver } to { $receiver }. What waits has come back.
       *[no] The delegation from { $giver } to { $receiver } ended because roles changed. What waits has moved.
    }

# The unexpected: to the person it happened to, and to the administrators.
notice-unexpected = Something unexpected went wrong, code { $code }. What was typed is still in the draft. Please try again; if it goes wrong again, give this code to an administrator.
part-who = { GIVEN($who) ->
    [yes] {" "}· { $who }
   *[no] {""}
}
notice-dead-letter =
    Error { $code }{ part-who }
    Something this person did could not be processed after several attempts; nobody else is affected.
    Whoever runs the server can look it up with: loa dead list
many-wait-head = { $count } things are waiting
many-wait-late = Overdue: { $count }
many-wait-how = Who is in charge has changed, so they wait here now. The most urgent stand first in the list; the card of each comes when it is opened.
