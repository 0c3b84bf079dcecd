# Ngày, giờ: đọc nội dung nhập, ghi trên thẻ, thời hạn đề xuất.

date-range = { $first } đến { $last }
problem-answer-kind-time = Mục này cần một giờ. Nhập theo dạng giờ:phút, ví dụ 14:30.
problem-answer-kind-date_range = Mục này cần khoảng ngày. Nhập theo dạng 05/12/2026 đến 07/12/2026.

## Chưa rõ: vì sao, và nhập thế nào

problem-date-unread = Chưa đọc được ngày trong “{ $text }”. Nhập ngày/tháng/năm, ví dụ 27/11/2026.
problem-date-none = Lịch không có ngày “{ $text }”. Chọn, hoặc nhập lại theo thứ tự ngày/tháng/năm, ví dụ 27/11/2026.
problem-date-ambiguous = “{ $text }” có thể là nhiều ngày. Chọn một ngày hoặc nhập đủ ngày/tháng/năm.
problem-date-vague = “{ $text }” chưa chỉ rõ ngày nào. Nhập ngày/tháng, ví dụ 27/11.
problem-date-past = “{ $text }” đã qua. Nếu đúng ý, chọn ngày ở nút bên dưới; nếu không, nhập ngày khác.
problem-date-contradicts = Các phần trong “{ $text }” không khớp nhau. Chọn ngày đúng hoặc nhập lại.
problem-date-range = “{ $text }” có ngày đầu và ngày cuối, mục này cần một ngày. Chọn một ngày hoặc nhập lại.
problem-date-lunar = “{ $text }” có thể là ngày âm lịch. Chọn hoặc nhập ngày dương lịch, ví dụ 27/11/2026.
problem-time-unread = Chưa đọc được giờ trong “{ $text }”. Nhập giờ:phút, ví dụ 14:30.
problem-time-none = Không có giờ “{ $text }”. Nhập lại giờ:phút theo 24 giờ, ví dụ 14:30.
problem-time-ambiguous = “{ $text }” có thể là nhiều giờ khác nhau. Chọn một giờ, hoặc ghi thêm sáng, chiều, tối.
problem-time-range = “{ $text }” có giờ bắt đầu và giờ kết thúc, mục này cần một giờ. Chọn một giờ hoặc nhập lại.
problem-moment-unread = Chưa đọc được ngày giờ trong “{ $text }”. Nhập theo dạng 14:30 27/11/2026.
problem-range-unread = Chưa đọc được khoảng ngày trong “{ $text }”. Nhập theo dạng 05/12/2026 đến 07/12/2026.
problem-range-reversed = Ngày cuối trong “{ $text }” đứng trước ngày đầu, hoặc cách quá xa. Nhập lại, đủ năm cho cả hai ngày.
problem-range-past = Khoảng ngày “{ $text }” đã bắt đầu hoặc đã qua. Nếu đúng ý, chọn nút bên dưới; nếu không, nhập lại.

## Trong hộp thoại

dialog-ask-time = Nhập giờ, ví dụ 14:30 hoặc 2 giờ chiều.
dialog-ask-date_range = Nhập ngày đầu và ngày cuối, ví dụ 5-7/12 hoặc từ 28/11 đến 02/12.
dialog-pick-day = { $month }: chọn một ngày. Dấu · là ngày nghỉ.
dialog-pick-first = { $month }: chọn ngày đầu. Dấu · là ngày nghỉ.
dialog-pick-last = { $month }: từ { $first }, chọn ngày cuối. Dấu · là ngày nghỉ.
dialog-month = Tháng { $month }/{ $year }
dialog-weekday-0 = T2
dialog-weekday-1 = T3
dialog-weekday-2 = T4
dialog-weekday-3 = T5
dialog-weekday-4 = T6
dialog-weekday-5 = T7
dialog-weekday-6 = CN
dialog-do-calendar = Chọn trên lịch
dialog-do-other-day = Đổi ngày sự kiện
dialog-do-send-late = Gửi diện trễ hạn
dialog-type = { $title }: { $used }
dialog-type-from = { $title }: gửi hôm nay kịp cho sự kiện từ { $day }
dialog-type-both = { $title }: { $used }. Gửi hôm nay kịp cho sự kiện từ { $day }
dialog-late-reason = Nhập lý do gửi trễ hạn, tối đa { $limit } ký tự. Người duyệt đọc nguyên văn lý do này.

## Thời hạn đề xuất trước sự kiện

quantity-working_day = { $amount } ngày làm việc
quantity-day = { $amount } ngày
quantity-working_hour = { $amount } giờ làm việc
quantity-hour = { $amount } giờ
quantity-minute = { $amount } phút
term-half-day = { $quantity } (đến hết buổi)
term-after = { $quantity } sau { $name }
term-after-start = { $quantity } từ lúc bắt đầu { $name }
term-before = { $quantity } trước { $name }
term-end = hết { $name }
term-receipt = { $quantity } kể từ lúc nhận
moment-sent = lúc nhận
moment-released = khi được phép đăng
moment-published = khi đăng xong
moment-event = sự kiện
period-week = tuần { $n }/{ $year }
period-month = tháng { $n }/{ $year }
period-quarter = quý { $n }/{ $year }
period-year = năm { $year }
period-once = (làm một lần)
moment-step = khi đến bước { $step }
part-counted = { GIVEN($off) ->
    [yes] ({ $quantity }; { $off })
   *[no] ({ $quantity })
}
lead-in-time = Sự kiện { $event }: còn kịp. { $kind } phải đề xuất chậm nhất { $last } { part-counted }.
lead-late = { $days ->
    [0] Sự kiện { $event }: { $kind } phải đề xuất chậm nhất { $last } { part-counted }. Bây giờ là { $now }, đã quá hạn.
   *[other] Sự kiện { $event }: { $kind } phải đề xuất chậm nhất { $last } { part-counted }. Hôm nay, { $now }, đã quá hạn { $days } ngày làm việc.
}
lead-late-sent = Vẫn gửi được theo diện trễ hạn, kèm lý do.
lead-late-closed = Loại yêu cầu này không nhận sau thời hạn. Đổi ngày sự kiện, hoặc hủy.
refusal-too-late = Sự kiện { $event } phải đề xuất chậm nhất { $last }, nay đã quá hạn. Chọn “Gửi diện trễ hạn” và nhập lý do.
refusal-too-late-closed = Sự kiện { $event } phải đề xuất chậm nhất { $last }, nay đã quá hạn. Đổi ngày sự kiện, hoặc hủy.
