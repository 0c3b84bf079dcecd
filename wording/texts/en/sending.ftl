# Who may send which type, and whom others ask.

sending-nothing = Your roles do not allow sending in the name of a unit; ask { $ask }
sending-by = “{ $type }” is sent by { $roles }{ GIVEN($ask) ->
    [yes] ; please ask { $ask }
   *[no] {""}
 }
sending-units = “{ $type }” is for { $units }{ GIVEN($day) ->
    [yes] , from { $day }
   *[no] {""}
 }
sending-replaced = “{ $type }” is not used in this unit; it uses “{ $own }”
sending-from = “{ $type }” is in use from { $day }{ GIVEN($ask) ->
    [yes] ; for more ask { $ask }
   *[no] {""}
 }
sending-no-day = “{ $type }” has no first day for your unit yet{ GIVEN($ask) ->
    [yes] ; for more ask { $ask }
   *[no] {""}
 }
sending-whom = { $who } ({ $held })
sending-role = { GIVEN($unit) ->
    [yes] { $role }, { $unit }
   *[no] { $role }
 }
sending-also = { $before }, { $next }
sending-or = { $before } or { $next }
sending-other = Another type: { $why }.
