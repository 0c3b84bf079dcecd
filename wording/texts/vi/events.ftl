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

## Nhập từ bảng

problem-import-no-events = Bảng không có sự kiện nào. Gửi bảng có dòng tiêu đề và mỗi sự kiện một dòng.
problem-import-event-column = { $value ->
    [title] Dòng { $row }: thiếu cột “Tên sự kiện”.
    [unit] Dòng { $row }: thiếu cột “Đơn vị”.
   *[first] Dòng { $row }: thiếu cột “Từ ngày”.
}
problem-import-event-unit = { GIVEN($value) ->
    [yes] Dòng { $row }: không có đơn vị “{ $value }”.
   *[no] Dòng { $row }: thiếu đơn vị.
}
problem-import-event-not-yours = Dòng { $row }: vai trò hiện có không được ghi sự kiện thay “{ $value }”.
problem-import-event-no-day = Dòng { $row }: thiếu ngày ở cột “Từ ngày”.
problem-import-event-day = Dòng { $row }: chưa rõ ngày “{ $value }”. Ghi theo dạng 05/12/2026.
problem-import-event-hour = Dòng { $row }: chưa rõ giờ “{ $value }”. Ghi theo dạng 08:00.
problem-import-event-important = Dòng { $row }: cột “Quan trọng” ghi “{ $value }”. Ghi “có”, “không” hoặc để trống.
problem-import-event-words = Dòng { $row }: thiếu tên sự kiện, hoặc tên hay địa điểm dài quá 150 ký tự.
problem-import-event-days = Dòng { $row }: ngày cuối của “{ $value }” đứng trước ngày đầu, hoặc sau hơn một năm.
problem-import-event-far = Dòng { $row }: ngày của “{ $value }” cách nay quá một năm trước hoặc ba năm tới.
problem-import-event-twice = Dòng { $row }: “{ $value }” với ngày này đã có ở dòng trên.
