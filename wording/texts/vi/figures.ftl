# Số liệu: /baocao.

command-baocao = Số liệu tháng, quý, năm
refusal-figures-not-yours = Số liệu dành cho vai trò mà quy định nêu ở mục figures. Việc đã gửi xem ở /viec
figures-report = Số liệu { $period } · { $of }
figures-as-of = Kỳ chưa hết, số liệu đến { $at }. Bấm một mục để xem từng trường hợp.
figures-over = Kỳ đã hết, số liệu xem lúc { $at }. Bấm một mục để xem từng trường hợp.
figures-frozen-at = Đã chốt lúc { $at }.
figures-changed = Điều chỉnh sau khi chốt: { $changes }
figures-change = { $title }, { $part }: { $before } nay là { $after }
figures-open-here = Xem từng trường hợp: /baocao
figures-head = { $title }: { $said }
figures-one = { $title } · { $period }
figures-none = không có
figures-no-case = Không có trường hợp nào.
figures-counted = { $what } { $count }
figures-and = { $before }, { $next }
figures-more = { $before } và { $count } mục khác
figures-title-balance = Cân đối
figures-title-punctual = Đăng đúng hẹn
figures-title-slow-steps = Trễ ở bước nào
figures-title-late-sent = Đề xuất trễ hạn
figures-title-duration = Thời gian xử lý
figures-title-at-once = Đạt ngay
figures-title-mistakes = Sai sót sau đăng
figures-title-covered = Sự kiện có tin
figures-title-sites = Website đơn vị
figures-title-silent = Đơn vị im lặng
figures-title-themes = Chủ đề
figures-title-recognised = Ghi nhận
figures-said-balance = tồn đầu kỳ { $opening } + tiếp nhận { $received } = hoàn thành { $completed } + từ chối { $refused } + rút { $withdrawn }{ $without_result ->
    [0] {""}
   *[other] {" "}+ đóng không có kết quả { $without_result }
} + tồn cuối kỳ { $closing } (quá hẹn { $overdue })
figures-said-punctual = theo hẹn đầu { $first }, sau điều chỉnh { $moved }{ $ahead ->
    [0] {""}
   *[other] ; chưa đến hẹn { $ahead }
}
figures-said-late-sent = { $total }, được chấp nhận { $accepted }, không được chấp nhận { $not_accepted }, chưa quyết định { $undecided }{ $over ->
    [0] {""}
   *[other] , rút hoặc đóng { $over }
}
figures-said-accepted = Người chấp nhận: { $names }
figures-said-duration = trung vị { $median } làm việc, 9/10 số vụ không quá { $ninth } ({ $count } vụ); chậm nhất { $reference }: { $slowest }
figures-said-at-once = { $rate } được duyệt mà không phải bổ sung, trả lại
figures-said-reasons = Lý do nhiều nhất: { $reasons }
figures-said-mistakes = trong { $published } yêu cầu đã đăng: đính chính { $corrected }{ GIVEN($by) ->
    [yes] {" "}({ $by })
   *[no] {""}
}, gỡ { $down }, chưa xác nhận { $unconfirmed }
figures-said-covered = có tin đúng hạn { $on_time }, có tin muộn { $late }, không có tin { $none }{ $ahead ->
    [0] {""}
   *[other] , chưa đến hạn { $ahead }
}{ $afterwards ->
    [0] {""}
   *[other] ; ghi sau khi diễn ra { $afterwards }, tính riêng
}
figures-said-sites = đủ đúng hạn { $on_time }, đủ muộn { $late }, thiếu { $missing }, đang cần hỗ trợ { $help }{ $ahead ->
    [0] {""}
   *[other] , chưa đến hạn { $ahead }
}{ $same ->
    [0] {""}
   *[other] ; “không đổi” ba kỳ liền { $same }
}
figures-said-silent = { $count ->
    [0] không có
   *[other] { $count } đơn vị không gửi yêu cầu và không có sự kiện
}
figures-part = { $part } · { $count }
figures-part-opening = Tồn đầu kỳ
figures-part-received = Tiếp nhận
figures-part-completed = Hoàn thành
figures-part-refused = Từ chối
figures-part-withdrawn = Rút
figures-part-without-result = Đóng không có kết quả
figures-part-closing = Tồn cuối kỳ
figures-part-overdue = Quá hẹn
figures-part-on-time = Đúng hạn
figures-part-late = Muộn
figures-part-adjusted = Đúng hẹn sau điều chỉnh
figures-part-ahead = Chưa đến hạn
figures-part-accepted = Được chấp nhận
figures-part-not-accepted = Không được chấp nhận
figures-part-undecided = Chưa quyết định
figures-part-over = Rút hoặc đóng
figures-part-at-once = Đạt ngay
figures-part-asked = Phải bổ sung, trả lại
figures-part-corrected = Đính chính
figures-part-down = Gỡ
figures-part-unconfirmed = Chưa xác nhận
figures-part-published = Đã đăng
figures-part-none = Không có tin
figures-part-afterwards = Ghi sau khi diễn ra
figures-part-missing = Thiếu
figures-part-help = Đang cần hỗ trợ
figures-part-same = “Không đổi” ba kỳ liền
figures-part-silent = Không có tin, không có sự kiện
figures-part-no-step = Không bước nào quá hạn
figures-step = { $role }: { $step }
figures-author = người gửi
figures-case = { $reference } · { $subject } · { $unit }{ GIVEN($more) ->
    [yes] {" "}· { $more }
   *[no] {""}
}
figures-over-by = { $who } quá hạn { $time } làm việc
figures-event = { $title } · { $unit } · { $day }
figures-silent-unit = { $unit } · { $months } tháng liền
figures-site = { $unit } · hạn { $due }
figures-by-unit = Theo đơn vị: { $listed }
figures-by-type = Theo loại: { $listed }
figures-by-channel = Theo kênh, số kết quả: { $listed }
figures-by-role = Theo vai trò, số yêu cầu bị quá hạn khi đang giữ: { $listed }
figures-group-balance = { $what } nhận { $received }, xong { $completed }, còn { $closing }
figures-all-units = Tất cả đơn vị
figures-which-unit = Xem số liệu của đơn vị nào?
figures-do-before = Kỳ trước
figures-do-after = Kỳ sau
figures-do-month = Theo tháng
figures-do-quarter = Theo quý
figures-do-year = Theo năm
figures-do-unit = Chọn đơn vị
figures-closed = Đã đóng. Mở lại: /baocao
