# Lệnh /dinhky: tình hình việc định kỳ của các đơn vị, bằng chữ và bằng ảnh.

command-dinhky = Tình hình việc định kỳ của đơn vị
website-title = { $title } · { $period }
website-done = ✓ { $unit }: đủ
website-late = ● { $unit }: đủ, muộn
website-missing = ✗ { $unit }: thiếu { $left } mục{ part-help }
website-open = ○ { $unit }: { GIVEN($left) ->
    [yes] còn { $left } mục{ part-help }
   *[no] { $help ->
        [0] chờ đơn vị xác nhận lại mục đã được hỗ trợ
       *[other] cần hỗ trợ { $help } mục
    }
}
part-help = { $help ->
    [0] {""}
   *[other] , cần hỗ trợ { $help } mục
}
website-none-unit = – { $unit }: chưa mở đợt
website-done-counted = ✓ { $unit }: { $counted }
website-late-counted = ● { $unit }: { $counted }, muộn
website-missing-counted = ✗ { $unit }: { $counted }
website-open-counted = ○ { $unit }: { $counted }
website-none-counted = { website-none-unit }
website-count = Đã đủ { $count }/{ $total } { part-whom }
website-none = Chưa có việc định kỳ nào của đơn vị Anh/Chị. Cần thêm thì liên hệ quản trị viên.
website-no-duty = Quy định hiện hành không có việc rà soát định kỳ.

picture-months = { $first } – { $last }
picture-part = Đơn vị { $first }–{ $last } trong { $total }, cần nhắc nhất trước
picture-done = đủ
picture-late = đủ, muộn
picture-missing = thiếu
picture-open = đang mở
picture-none = không mở
