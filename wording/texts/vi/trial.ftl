# Đi thử: một yêu cầu không gửi thật, đi qua các bước theo quy định (loa walk).

command-dithu = Xem một yêu cầu sẽ đi qua những bước nào
trial-title = Đi thử một yêu cầu
trial-which-type = Loại yêu cầu nào? Không gửi gì cả, chỉ xem.
trial-which-unit = Đơn vị nào gửi?
trial-which-day = Ngày sự kiện nào? Ví dụ 15/02/2027.
trial-which-of-days = Ngày nào?
trial-which-rules = Theo quy định nào?
trial-in-force = Đang áp dụng
trial-offered = Bản đang chờ áp dụng
trial-by-offered = Theo bản quy định đang chờ áp dụng.
trial-sent-when = Gửi lúc nào? Ví dụ 17:00 29/01/2027.
trial-do-now = Bây giờ
trial-sent-which = Lúc nào?
trial-moment = { $time } { $day }
trial-head = Đi thử: { $kind }, gửi lúc { $sent }
trial-event = Ngày sự kiện: { $event }
trial-lead-late = Sự kiện { $event }: { $kind } phải đề xuất chậm nhất { $last } { part-counted }. { $days ->
    [0] Lúc gửi đã quá hạn.
   *[other] Lúc gửi đã quá hạn { $days } ngày làm việc.
}
trial-when = Khi { $ways }:
trial-or = { $before }; hoặc { $next }
trial-step = { $n }. { $what } · { $role }{ part-trial-names }{ part-trial-due }
trial-task = Việc: { $what } · { $role }{ part-trial-names }{ part-trial-due }
trial-repeated = { $n }. { $what } · bỏ qua: { $names } đã quyết định ở bước trước
trial-skipped = { $what } · không cần bước này: chỉ khi { $ways }
part-trial-names = { GIVEN($names) ->
    [yes] {" "}({ $names })
   *[no] {""}
}
part-trial-due = { GIVEN($due) ->
    [yes] : chậm nhất { $due }
   *[no] {""}
}
trial-steps-in = { $names } thay, { $role }
trial-nobody = chưa có người
trial-needs = Cần { $count } người đồng ý
trial-needs-all = Cần mọi người đồng ý
trial-veto = Có quyền phủ quyết: { $role }
trial-no-clock = Không có thời hạn
trial-then = Quá hạn thì thêm { $role }
trial-goes-on = Quá hạn thì sang bước sau
trial-end = Đăng xong chậm nhất { $due }
trial-end-result = Có kết quả chậm nhất { $due }
trial-end-approval = Duyệt xong chậm nhất { $due }
trial-other = người khác
trial-no-answer = không trả lời
