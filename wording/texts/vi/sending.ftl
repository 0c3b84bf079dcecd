# Ai được gửi loại nào, và nhờ ai khi không được gửi.

sending-nothing = Vai trò hiện có không được gửi yêu cầu thay đơn vị; Anh/Chị nhờ { $ask }
sending-by = “{ $type }” do { $roles } gửi{ GIVEN($ask) ->
    [yes] ; Anh/Chị nhờ { $ask }
   *[no] {""}
 }
sending-units = “{ $type }” dành cho { $units }{ GIVEN($day) ->
    [yes] , từ { $day }
   *[no] {""}
 }
sending-replaced = “{ $type }” không dùng ở đơn vị này; đơn vị dùng “{ $own }”
sending-from = “{ $type }” bắt đầu dùng từ { $day }{ GIVEN($ask) ->
    [yes] ; cần biết thêm thì hỏi { $ask }
   *[no] {""}
 }
sending-no-day = “{ $type }” chưa có ngày bắt đầu dùng cho đơn vị{ GIVEN($ask) ->
    [yes] ; cần biết thêm thì hỏi { $ask }
   *[no] {""}
 }
sending-whom = { $who } ({ $held })
sending-role = { GIVEN($unit) ->
    [yes] { $role }, { $unit }
   *[no] { $role }
 }
sending-also = { $before }, { $next }
sending-or = { $before } hoặc { $next }
sending-other = Loại khác: { $why }.
