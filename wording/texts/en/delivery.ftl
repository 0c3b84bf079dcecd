# What could not be sent: for administrators, and on a card that lacks a part.

part-said = { GIVEN($said) ->
    [yes] The platform answered: “{ $said }”.
   *[no] The platform gave no reason.
}

notice-refused = { $place ->
    [group] { $name } · The group takes no messages from Loa
   *[person] { $name } · Cannot be written to
}
    { $cause ->
    [barred] Loa is not allowed to send messages here.
    [topic] The topic of the group was closed or deleted.
   *[refused] Messages are refused, even in their shortest form.
} { part-said }
    { $place ->
    [group] Cards for this group go to each holder of the role in private.
   *[person] What waits there goes to a substitute, if there is one. Please speak to them directly.
}
    { $place ->
    [group] { $cause ->
        [barred] Please allow Loa to send messages, photos and files in the permissions of the group; then type /gan there to use it at once.
        [topic] Please open the topic again, or add Loa to the group again; then type /gan there to use it at once.
       *[refused] Please check the rights of Loa in the group; then type /gan there to use it at once.
    }
   *[person] Loa tries again every hour; once it succeeds, messages come as before.
}
notice-extra-refused =
    { $name } · { $extra ->
    [media] Photos and files cannot be sent
    [buttons] Buttons of cards cannot be sent
   *[body] Cards can be sent only in a short form
}
    { part-said }
    { $extra ->
    [media] Cards here come without photos and files. Please allow Loa to send photos and files in the permissions of the group.
    [buttons] Nobody can act on cards here. Cards for a group go to each holder of the role in private.
   *[body] The full text is in the private chat with Loa: /viec.
}
notice-takes-again =
    { $name } · Takes messages again
    Cards for the group are shown in the group again.
notice-nobody-sees =
    { $references } · Nobody has seen this request
    No card could be sent to anybody of the step it waits at. { part-said }
    Please speak to the holders of the role directly, or give the role to somebody else with /nguoi.
notice-nobody-sees-once =
    { $title } · { $unit } · Nobody has seen it
    No card could be sent to those who answer. { part-said }
    Please speak to them directly, or give the role to somebody else with /nguoi.
notice-nobody-sees-round =
    { $title } { $month } · { $unit } · Nobody has seen it
    No card could be sent to those who answer. { part-said }
    Please speak to them directly, or give the role to somebody else with /nguoi.
notice-lost =
    { $name } · A message could not be sent
    It was tried for a day. { part-said }
    Please speak to them directly.

card-no-files = { $attached } cannot be shown here.
card-no-media = { $attached } could not be sent here; see the private chat with Loa.
card-no-buttons = The buttons could not be sent here; use the card in the private chat with Loa.
card-no-body = The full text could not be sent here; see /viec in the private chat with Loa.
choose-by-number = Send a number to choose:
