# Nhật ký đăng tải hằng ngày, và thời gian xử lý của từng người.

log-days = { $first } – { $last }
log-empty = { $days }: không có bài đăng.
log-none = { GIVEN($since) ->
    [yes] { $day }: chưa có nhật ký đăng tải. Nhật ký bắt đầu từ { $since }.
   *[no] { $day }: chưa có nhật ký đăng tải. Mở nhật ký bằng daily_log trong tệp quy định.
}
log-head = { GIVEN($unit) ->
    [yes] Nhật ký đăng tải { $days } · { $unit }: { $count } bài
   *[no] Nhật ký đăng tải { $days }: { $count } bài
}
log-entry = • { $reference } · { $subject } ({ $channel }, { $who }{ part-on }{ part-again }){ part-proof }
part-on = { GIVEN($on) ->
    [yes] , { $on }
   *[no] {""}
}
part-again = { $again ->
    [yes] , đính chính
   *[no] {""}
}
part-proof = { GIVEN($proof) ->
    [yes] : { $proof }
   *[no] {""}
}
log-photos = ảnh chụp: { $count }
log-more = Và { $count } bài khác.
late-unit = { $unit } { $count }
late-and = { $before }, { $unit }
log-late = { $rest ->
    [0] Đề nghị trễ hạn trong tháng { $month }: { $units }
   *[other] Đề nghị trễ hạn trong tháng { $month }: { $units }, và { $rest } đơn vị khác
}
log-how = Chưa đọc được ngày. Nhập một ngày từ hôm nay trở về trước, ví dụ: /nhatky 23/11/2026
refusal-log-not-yours = Nhật ký đăng tải dành cho lãnh đạo, Phòng Truyền thông và quản trị viên. Việc đã gửi xem ở /viec

share-line = Thời gian xử lý: { $shares }
share = { $title } ({ $who }) { $time }
share-sender = người gửi bổ sung { $time }
share-minutes = { $minutes } phút
share-hours = { $minutes ->
    [0] { $hours } giờ
   *[other] { $hours } giờ { $minutes } phút
}
command-nhatky = Nhật ký đăng tải, ví dụ /nhatky 23/11
