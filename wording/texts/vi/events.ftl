# Sự kiện của đơn vị: ngày, nhu cầu truyền thông, nhắc việc.

event-day = { $weekday ->
    [0] Thứ Hai { $date }
    [1] Thứ Ba { $date }
    [2] Thứ Tư { $date }
    [3] Thứ Năm { $date }
    [4] Thứ Sáu { $date }
    [5] Thứ Bảy { $date }
   *[6] Chủ Nhật { $date }
}
event-hour = { $at } { $day }
event-days = { $first } đến { $last }

digest-need = { $event }, { $day }: đề xuất { $need } chậm nhất { $due }{ part-late }
do-begin-need = Đề xuất: { $need }

refusal-may-not-plan = Sự kiện của đơn vị này do người được gửi yêu cầu thay đơn vị ghi. Đề nghị quản trị viên giao vai trò.
refusal-event-gone = Sự kiện này không còn hoặc đã hủy. Mở lại danh sách: /sukien
refusal-event-known = Đã có sự kiện “{ $title }” của đơn vị vào ngày này. Mở sự kiện ấy từ /sukien.
refusal-event-words = Cần tên sự kiện; tên và địa điểm dài tối đa 150 ký tự. Nhập lại.
refusal-event-days = Ngày cuối phải từ ngày đầu trở đi, và không quá một năm. Nhập lại ngày.
refusal-event-far = Chỉ ghi sự kiện từ một năm trước đến ba năm tới. Nhập lại ngày.
refusal-need-met = Yêu cầu này đã gửi hoặc không còn cần. Xem trong /sukien.
