# Lịch làm việc: ngày nghỉ, ngày làm bù, nhập thông báo.

days-title = Lịch nghỉ và làm bù
days-year = Năm { $year }
days-year-provisional = Năm { $year } · dự kiến: chưa có thông báo nào của năm này
days-line = { $announced ->
    [yes] { $day }: { $kind } · { $why } (đã nhập)
   *[no] { $day }: { $kind } · { $why }
}
days-off = nghỉ
days-worked = làm bù
days-by-government = lịch hoán đổi của Chính phủ
days-closed = Đã đóng. Mở lại lịch: /lich
days-cancelled = Đã hủy, chưa ghi ngày nào. Mở lại lịch: /lich

## Nhập thông báo

days-entering = Nhập thông báo
days-how = Nhập hoặc dán các ngày, mỗi dòng một ngày hoặc một đợt, hoặc cách nhau bằng dấu chấm phẩy, ví dụ: nghỉ 23/11/2026; làm bù 28/11/2026; 12729/VPCP-KGVX. Hoặc gửi tệp .xlsx, .csv có các cột: Ngày, Loại, Số văn bản. Sau đó được xem trước, chưa ghi gì.
days-type-off = Nhập ngày nghỉ, ví dụ 23/11/2026.
days-type-worked = Nhập ngày làm bù, ví dụ 28/11/2026.
days-date-sure = Đã ghi nhận: { $day }. Đúng không?
days-date-which = Có nhiều ngày phù hợp. Chọn một ngày.
days-date-past = Ngày này đã qua nên không nhập được. Nhập một ngày từ hôm nay trở đi.
days-date-unread = Chưa đọc được ngày. Nhập theo dạng 23/11/2026.
days-type-document = Nhập số văn bản, ví dụ 12729/VPCP-KGVX. Muốn thêm ngày, chọn nút bên dưới.
days-preview = Xem trước thông báo
days-said = { $state ->
    [known] { $day }: { $kind } · đã có, bỏ qua
    [same] { $day }: { $kind } · { $document } · lịch vốn đã như vậy
   *[new] { $day }: { $kind }{ part-document }
}
part-document = { GIVEN($document) ->
    [yes] {" "}· { $document }
   *[no] {""}
}
days-nothing-new = Các ngày này đã có, không cần nhập lại.
days-problems = Có { $count } lỗi nên chưa ghi được ngày nào. Sửa các dòng dưới đây rồi gửi lại toàn bộ.
days-moves = { $count ->
    [0] Không có thời hạn nào đang chạy phải đổi.
   *[other] Thời hạn thay đổi: { $count }
}
days-move = { $what }: { $before } → { $after }
days-moves-more = Và { $count } thời hạn khác.
days-of-verb = { $reference } · chờ { $done }
days-of-task = { $reference } · chờ đăng tải
days-of-down = { $reference } · chờ gỡ
days-of-work = { $reference } · chờ thực hiện
days-of-owed = { $reference } · chờ bổ sung phần còn thiếu
days-of-recheck = { $reference } · chờ kiểm tra lại
days-of-request = { $reference } · cả yêu cầu
days-of-round = { $duty } { $period } · { $unit }
days-of-need = Sự kiện “{ $event }” · hạn đề xuất
days-announced = Đã ghi { $added } ngày{ part-known }. { part-moved } Xem lịch: /lich
part-known = { $known ->
    [0] {""}
   *[other] , { $known } ngày đã có từ trước
}
part-moved = { $moved ->
    [0] Không có thời hạn nào phải đổi.
   *[other] Đã tính lại { $moved } thời hạn.
}
days-all-known = Các ngày này đã được nhập trước đó, không ghi thêm. Xem lịch: /lich

## Thu hồi

days-which = Chọn ngày cần thu hồi. Ngày ấy trở lại như khi chưa có thông báo.
days-revoking = Thu hồi thông báo về ngày
days-revoked = Đã thu hồi: { $day }. { part-moved } Xem lịch: /lich
refusal-days-problems = Thông báo còn { $count } lỗi nên chưa ghi ngày nào. Xem các dòng đã nêu, sửa rồi gửi lại.
refusal-day-not-announced = Ngày này chưa được nhập hoặc đã thu hồi. Xem lại lịch: /lich
refusal-day-no-time = Bỏ thông báo về { $day } thì tháng ấy không còn ngày làm việc để tính thời hạn, nên chưa thu hồi được. Nhập ngày làm bù khác của tháng trước, rồi thu hồi.
refusal-day-past = Ngày này đã qua nên không thu hồi được. Chỉ thu hồi ngày từ hôm nay trở đi.

## Lỗi theo dòng

problem-days-empty = Chưa có ngày nào. Nhập mỗi dòng một ngày, ví dụ: nghỉ 23/11/2026.
problem-days-column = { $value ->
    [day] { part-rows }: thiếu cột “Ngày”.
   *[kind] { part-rows }: thiếu cột “Loại”.
}
problem-days-kind = { part-rows }: chưa rõ nghỉ hay làm bù: “{ $value }”. Ghi nghỉ hoặc làm bù trước ngày.
problem-days-unread = { part-rows }: chưa đọc được ngày: “{ $value }”. Ghi theo dạng 23/11/2026.
problem-days-impossible = { part-rows }: không có ngày này: “{ $value }”. Kiểm tra lại ngày và tháng.
problem-days-ambiguous = { part-rows }: ngày chưa đủ rõ: “{ $value }”. Ghi cả năm.
problem-days-weekday = { part-rows }: thứ và ngày không khớp: “{ $value }”. Kiểm tra lại.
problem-days-reversed = { part-rows }: ngày cuối đứng trước ngày đầu: “{ $value }”. Đổi lại thứ tự.
problem-days-past = { part-rows }: { $value } đã qua. Chỉ nhập ngày từ hôm nay trở đi.
problem-days-far = { part-rows }: “{ $value }” quá xa. Kiểm tra lại năm.
problem-days-many = { part-rows }: quá { $value } ngày trong một thông báo. Chia thành nhiều lần.
problem-days-no-document = { part-rows }: { $value } chưa có số văn bản. Ghi số văn bản trong dòng hoặc ở một dòng riêng.
problem-days-twice = { part-rows }: { $value } ghi hai lần. Bỏ bớt một dòng.
problem-days-both = { part-rows }: { $value } vừa ghi nghỉ vừa ghi làm bù. Chỉ giữ một dòng.
problem-days-no-hours = { part-rows }: { $value } chưa có giờ làm bù. Đề nghị người giữ tệp quy định ghi giờ của ngày làm bù (swapped_day) trước.
problem-days-no-time = Thông báo làm một tháng không còn ngày làm việc nên không tính được thời hạn. Chia lại các ngày nghỉ.

## Nút bấm

days-do-enter = Nhập thông báo
days-do-revoke = Thu hồi một ngày
days-do-revoke-sure = Xác nhận thu hồi
days-do-off = Thêm ngày nghỉ
days-do-worked = Thêm ngày làm bù
days-do-confirm = Xác nhận
days-do-cancel = Hủy
command-lich = Lịch nghỉ, làm bù, nhập thông báo
