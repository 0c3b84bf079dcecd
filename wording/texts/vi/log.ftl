# Nhật ký đăng tải hằng ngày, và thời gian xử lý của từng người.

log-days = { $first } – { $last }
log-empty = { GIVEN($unit) ->
    [yes] Nhật ký đăng tải { $days } · { $unit }: không có bài.
   *[no] Nhật ký đăng tải { $days }: không có bài.
}
log-empty-until = { GIVEN($unit) ->
    [yes] Nhật ký đăng tải { $days } · { $unit }, tính đến { $at }: chưa có bài.
   *[no] Nhật ký đăng tải { $days }, tính đến { $at }: chưa có bài.
}
log-none = { GIVEN($since) ->
    [yes] { $day }: chưa có nhật ký đăng tải. Nhật ký bắt đầu từ { $since }.
   *[no] { $day }: chưa có nhật ký đăng tải. Đề nghị người giữ tệp quy định bật nhật ký (daily_log).
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
log-posted = đăng { $posted } theo lời người báo, trả kết quả { $returned }
part-again = { $again ->
    [yes] , đính chính
   *[no] {""}
}
part-proof = { GIVEN($proof) ->
    [yes] : { $proof }{ part-approved }
   *[no] {""}
}
part-approved = { $approved ->
    [no] { part-unapproved }
   *[yes] {""}
}
log-photos = { $count } ảnh chụp
log-more = Và { $count } bài khác.
late-unit = { $unit } { $count }
late-and = { $before }, { $unit }
log-late = { $rest ->
    [0] Đề nghị trễ hạn trong tháng { $month }: { $units }
   *[other] Đề nghị trễ hạn trong tháng { $month }: { $units }, và { $rest } đơn vị khác
}
log-broken = { $rest ->
    [0] Yêu cầu được hẹn sau hạn quy định trong tháng { $month }: { $units }
   *[other] Yêu cầu được hẹn sau hạn quy định trong tháng { $month }: { $units }, và { $rest } đơn vị khác
}
log-seal = Niêm phong: { $count } mục · { $root } · { $day }
log-restored = Dữ liệu được khôi phục từ bản sao lưu lúc { $at }. Nếu không phải do quản trị viên, đề nghị kiểm tra nhật ký.
log-do-export = Tải nhật ký tháng { $month }
log-file = nhat-ky-{ $month }.xlsx
log-exported = Nhật ký đăng tải tháng { $month }: { $posts } bài. Mã kiểm chứng từng ngày ở trang tính thứ hai.
log-sheet = Nhật ký
log-sheet-proof = Mã kiểm chứng
log-column-at = Đăng lúc
log-column-reference = Mã yêu cầu
log-column-subject = Tên gọi
log-column-unit = Đơn vị
log-column-channel = Kênh
log-column-who = Người đăng
log-column-proof = Kết quả
log-column-photos = Số ảnh
log-column-day = Thuộc nhật ký ngày
log-column-returned = Trả kết quả lúc
log-column-closed = Chốt lúc
log-column-seal = Niêm phong
log-column-digest = Mã kiểm chứng
log-how = Chưa đọc được ngày. Nhập một ngày từ hôm nay trở về trước, ví dụ: /nhatky 23/11/2026
refusal-log-not-yours = Nhật ký đăng tải dành cho lãnh đạo, Phòng Truyền thông và quản trị viên. Việc đã gửi xem ở /viec

share-line = Thời gian xử lý: { $shares }
share = { GIVEN($who) ->
    [yes] { $title } ({ $who }) { $time }
   *[no] { $title } { $time }
}
share-sender = chờ người gửi bổ sung { $time }
share-minutes = { $minutes } phút
share-hours = { $minutes ->
    [0] { $hours } giờ
   *[other] { $hours } giờ { $minutes } phút
}
command-nhatky = Nhật ký đăng tải, ví dụ /nhatky 23/11
