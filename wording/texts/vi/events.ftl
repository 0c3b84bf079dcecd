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

part-by = { $measured ->
    [published] đăng chậm nhất
    [approved] được duyệt chậm nhất
   *[sent] chậm nhất
}
digest-need = đề xuất { $need } cho “{ $event }”, { $day }
unit-need = { $measured ->
    [published] { $event }, { $day }: đề xuất { $need }, đăng chậm nhất { $due }{ part-late }
    [approved] { $event }, { $day }: đề xuất { $need }, được duyệt chậm nhất { $due }{ part-late }
   *[sent] { $event }, { $day }: đề xuất { $need } chậm nhất { $due }{ part-late }
}
do-begin-need-of = { $event } · { $need }
do-begin-need = Đề xuất: { $need }
do-round = Mở thẻ: { $title } { $month }
do-round-once = Mở thẻ: { $title }

refusal-may-not-plan = Sự kiện của đơn vị này chỉ người có quyền gửi yêu cầu của đơn vị mới ghi được. Đề nghị quản trị viên giao vai trò.
refusal-event-gone = Sự kiện này không còn hoặc đã hủy. Mở lại danh sách: /sukien
refusal-event-known = Đã có sự kiện “{ $title }” của đơn vị vào ngày này. Mở sự kiện ấy từ /sukien.
refusal-event-words = Cần tên sự kiện; tên và địa điểm dài tối đa 150 ký tự. Nhập lại.
refusal-event-days = Ngày cuối phải từ ngày đầu trở đi, và không quá một năm. Nhập lại ngày.
refusal-event-far = Chỉ ghi sự kiện từ một năm trước đến ba năm tới. Nhập lại ngày.
refusal-need-met = Yêu cầu này đã gửi hoặc không còn cần. Xem trong /sukien.

## Nhập từ bảng

problem-import-no-events = Bảng không có sự kiện nào. Gửi bảng có dòng tiêu đề và mỗi sự kiện một dòng.
problem-import-event-column = { $value ->
    [title] { part-rows }: thiếu cột “Tên sự kiện”.
    [unit] { part-rows }: thiếu cột “Đơn vị”.
   *[first] { part-rows }: thiếu cột “Từ ngày”.
}
problem-import-event-unit = { GIVEN($value) ->
    [yes] { part-rows }: không có đơn vị “{ $value }”.{ part-near }
   *[no] { part-rows }: thiếu đơn vị.
}
problem-import-event-not-yours = { part-rows }: vai trò hiện có không được ghi sự kiện thay “{ $value }”.
problem-import-event-no-day = { part-rows }: thiếu ngày ở cột “Từ ngày”.
problem-import-event-day = { part-rows }: chưa rõ ngày “{ $value }”. Ghi theo dạng 05/12/2026.
problem-import-event-hour = { part-rows }: chưa rõ giờ “{ $value }”. Ghi theo dạng 08:00.
problem-import-event-two-hours = { part-rows }: ô ngày có giờ, nhưng cột “Giờ” ghi “{ $value }”. Chỉ giữ một giờ.
problem-import-event-last-hour = { part-rows }: cột “Đến ngày” ghi “{ $value }”. Giờ kết thúc không được lưu: chỉ ghi ngày.
problem-import-event-important = { part-rows }: cột “Quan trọng” ghi “{ $value }”. Ghi “có”, “không” hoặc để trống.
problem-import-event-words = { part-rows }: thiếu tên sự kiện, hoặc tên hay địa điểm dài quá 150 ký tự.
problem-import-event-days = { part-rows }: ngày cuối của “{ $value }” đứng trước ngày đầu, hoặc sau hơn một năm.
problem-import-event-far = { part-rows }: ngày của “{ $value }” cách nay quá một năm trước hoặc ba năm tới.
problem-import-event-twice = { part-rows }: “{ $value }” với ngày này đã có ở dòng trên.

## Lệnh /sukien

command-sukien = Sự kiện của đơn vị
events-title = Sự kiện sắp tới · { $count }
events-none = Chưa có sự kiện nào. Thêm từng sự kiện, hoặc nhập từ bảng.
events-title-past = Sự kiện của đơn vị · { $count } sắp tới, { $past } đã qua
events-line-past = { $line } · đã qua
events-line = { $title } · { $days } · { $unit }
events-line-important = { $title } · { $days } · { $unit } · quan trọng
events-need-open = { $need }: chờ đề xuất, { part-by } { $due }{ part-late }
events-need-begun = { $need }: đang soạn, { part-by } { $due }{ part-late }
events-need-sent = { $measured ->
    [published] { $need }: đã gửi { $reference }, đăng chậm nhất { $due }{ part-late }
    [approved] { $need }: đã gửi { $reference }, được duyệt chậm nhất { $due }{ part-late }
   *[sent] { $need }: đã gửi { $reference }
}
events-need-done = { $ends ->
    [approved] { $need }: đã duyệt { $reference }
    [nothing] { $need }: không đăng, theo { $reference } đã duyệt{ GIVEN($why) ->
        [yes] {" "}({ $why })
       *[no] {""}
    }
   *[published] { $need }: đã đăng tải { $reference }
}
events-need-why = { $field }: { $answer }
events-need-missed = { $need }: không thực hiện
events-no-needs = Không có yêu cầu nào phải gửi cho sự kiện này.
events-when = { $days } · { $unit }
events-where = Địa điểm: { $place }
events-important = Sự kiện quan trọng
events-closed = Đã đóng. Mở lại sự kiện của đơn vị: /sukien

## Thêm, dời, hủy

events-new = Thêm sự kiện
events-draft = Sự kiện: { $title }
events-moving = Dời ngày · { $title } · { $days }
events-which-unit = Chọn đơn vị tổ chức.
events-type-title = Nhập tên sự kiện, tối đa 150 ký tự.
events-type-when = Nhập ngày, ví dụ 05/12 hoặc 5-7/12. Có giờ thì nhập kèm: 8h 05/12.
events-days-unread = Chưa đọc được ngày trong “{ $text }”. Nhập một ngày hoặc khoảng ngày, ví dụ 05/12/2026 hoặc 5-7/12/2026.
events-days-reversed = Trong “{ $text }”, ngày cuối đứng trước ngày đầu hoặc cách quá xa. Nhập lại, đủ năm cho cả hai ngày.
events-days-several = “{ $text }” có thể là nhiều ngày khác nhau. Nhập đủ ngày, tháng, năm, ví dụ 5-7/12/2026.
events-days-lunar = “{ $text }” có thể là ngày âm lịch. Nhập ngày dương lịch, ví dụ 05/12/2026.
events-when-sure = Đã ghi nhận: { $days }. Đúng không?
events-which-days = Có thể hiểu nhiều cách. Chọn ngày đúng.
events-type-place = Nhập địa điểm, hoặc chọn “Bỏ qua”.
events-place-words = Cần địa điểm bằng chữ, tối đa 150 ký tự. Nhập lại, hoặc chọn “Bỏ qua”.
events-which-important = { GIVEN($needs) ->
    [yes] Sự kiện quan trọng phải gửi thêm: { $needs }. Đây có phải sự kiện quan trọng?
   *[no] Đây có phải sự kiện quan trọng?
}
events-would-need = Cần gửi:
events-would = { $late ->
    [yes] · { $need }: hạn { $due } đã qua, vẫn gửi được
   *[no] · { $need }: { part-by } { $due }
}
events-over = { $count } yêu cầu đã qua hạn cùng sự kiện nên không ghi.
events-late-now = { $count } yêu cầu đã quá hạn, vẫn gửi được.
events-saved = Đã ghi sự kiện. Loa nhắc thủ trưởng đơn vị và người ghi trước mỗi thời hạn.
events-moved = Đã dời sự kiện. Các thời hạn đã tính lại.
events-sent-stay = Yêu cầu đã gửi giữ nguyên nội dung: { $references }. Cần sửa hoặc rút thì mở từng yêu cầu.
events-cancel-sure = Hủy thì không nhắc nữa và không khôi phục được. Xác nhận hủy sự kiện?
events-cancelled = Đã hủy sự kiện.

## Bảng sự kiện

import-title-events = Nhập sự kiện từ bảng
import-how-events = Gửi tệp .xlsx hoặc .csv, tối đa 2 MB và 2.000 dòng, có các cột: Tên sự kiện, Đơn vị, Từ ngày, Đến ngày, Giờ, Địa điểm, Quan trọng. Gửi tệp xong sẽ được xem trước, chưa ghi gì.
import-preview-events = Xem trước · { $file }
import-problems-events = Có { $count } lỗi nên chưa ghi được dòng nào. Sửa các dòng dưới đây rồi gửi lại tệp vào đây.
events-nothing-new = Không có gì cần thêm. Không đổi: { $unchanged } sự kiện.
events-counts = Sẽ thêm { $add }, dời { $move }, sửa { $change } sự kiện. Không đổi: { $unchanged }.
part-past = { $past ->
    [yes] {" "}(đã qua)
   *[no] {""}
}
events-row-add = Dòng { $row }: thêm “{ $title }”, { $days }{ part-past } · { $unit }
events-row-move = Dòng { $row }: dời “{ $title }” từ { $before } sang { $days }{ part-past } · { $unit }
events-row-change = Dòng { $row }: sửa “{ $title }”, { $days }{ part-past } · { $unit }
events-imported = Đã thêm { $add }, dời { $move }, sửa { $change } sự kiện.
import-template-events = Bảng trống để điền. Trang thứ hai ghi các đơn vị dùng được.
import-sent-events = Bảng trống ở ngay trên. Điền xong, gửi lại vào đây.
import-file-events = su-kien.xlsx
events-sheet = Sự kiện
events-sheet-known = Danh mục
events-column-title = Tên sự kiện
events-column-unit = Đơn vị
events-column-first = Từ ngày
events-column-last = Đến ngày
events-column-hour = Giờ
events-column-place = Địa điểm
events-column-important = Quan trọng

## Nút bấm

events-do-add = Thêm sự kiện
events-do-import = Nhập từ bảng
events-do-list = Danh sách sự kiện
events-do-move = Dời ngày
events-do-cancel = Hủy sự kiện
events-do-cancel-sure = Xác nhận hủy
events-do-important = Quan trọng
events-do-ordinary = Không
events-do-save = Lưu sự kiện
events-do-move-sure = Xác nhận dời
events-do-template = Tải mẫu
events-do-carry-out = Thực hiện

## Dời ngày: báo cho người đã gửi yêu cầu

event-moved-days = Đã dời sự kiện “{ $event }” sang { $days }
event-moved-by = { $who } đã đổi ngày. Hạn của các việc cần gửi và của việc đăng tin đã tính lại theo ngày mới: /sukien
event-moved-many = Đã dời { $count } sự kiện
event-listed = • { $event }: { $days }
event-listed-more = và { $count } sự kiện khác
event-cancelled = Đã hủy sự kiện “{ $event }”, { $days }
event-cancelled-many = Đã hủy { $count } sự kiện
event-cancelled-by = { $who } đã hủy. Các việc cần gửi cho sự kiện không còn phải làm: /sukien
event-cancelled-sent = Yêu cầu đã gửi vẫn được xử lý: { $references }. Không cần nữa thì rút yêu cầu.
event-moved-head = { $reference } thành trễ hạn · Sự kiện “{ $event }” dời sang { $days }
event-moved-how = Theo ngày mới phải đề xuất chậm nhất { $last }. Chọn “Bổ sung” để sửa ngày và ghi lý do; không cần nữa thì rút yêu cầu.
event-moved-day = Theo ngày mới phải đề xuất chậm nhất { $last }. Chọn “Bổ sung” để sửa ngày; không cần nữa thì rút yêu cầu.
event-moved-released = Theo ngày mới phải đề xuất chậm nhất { $last }. Nội dung đã được phê duyệt theo ngày cũ: báo ngay cho người phụ trách kênh.
