# Thời hạn: quá hạn, trễ hạn, nhắc việc.

part-late = { $late ->
    [yes] {" "}(đã quá hạn)
   *[no] {""}
}
state-late = TRỄ HẠN · { $state }
state-listed = { $reference } · { $state }
card-left-open = Bỏ trống vì chưa có ai hoặc đơn vị nào để chọn: { $field }
card-late-reason = Gửi sau thời hạn đề xuất, lý do: “{ $reason }”
promise-breaks = { $need } phải đăng chậm nhất { $limit }. Nếu các bước dùng hết thời hạn, đăng chậm nhất { $due }, sau hạn này.
promise-breaks-result = { $need } phải có kết quả chậm nhất { $limit }. Nếu các bước dùng hết thời hạn, có kết quả chậm nhất { $due }, sau hạn này.
promise-breaks-approval = { $need } phải được duyệt chậm nhất { $limit }. Nếu các bước dùng hết thời hạn, duyệt chậm nhất { $due }, sau hạn này.
promise-exceeds = Phải đăng chậm nhất { $limit }, { $within }. Nếu các bước dùng hết thời hạn, đăng chậm nhất { $due }, sau hạn này.
promise-exceeds-result = Phải có kết quả chậm nhất { $limit }, { $within }. Nếu các bước dùng hết thời hạn, có kết quả chậm nhất { $due }, sau hạn này.
promise-exceeds-approval = Phải được duyệt chậm nhất { $limit }, { $within }. Nếu các bước dùng hết thời hạn, duyệt chậm nhất { $due }, sau hạn này.
promise-misses = Nếu các bước dùng hết thời hạn, đăng chậm nhất { $due }, không kịp trước sự kiện { $event }.
promise-misses-result = Nếu các bước dùng hết thời hạn, có kết quả chậm nhất { $due }, không kịp trước sự kiện { $event }.
promise-misses-approval = Nếu các bước dùng hết thời hạn, duyệt chậm nhất { $due }, không kịp trước sự kiện { $event }.
promise-missed = { $what } phải xong chậm nhất { $limit }. Nếu các bước dùng hết thời hạn, { $begins } mới bắt đầu được, sau hạn này.
promise-missed-sure = { $what } phải xong chậm nhất { $limit }, trước khi yêu cầu được gửi.
promise-step = Bước { $step }
promise-told = Gửi đi thì người duyệt được báo điều này trên thẻ.
card-overdue = Đã quá hạn từ { $due }{ part-off }
card-whole = Thời hạn cả yêu cầu: chậm nhất { $due }, { $within }
card-whole-late = Cả yêu cầu đã quá hạn từ { $due }, { $within }
card-late-gone = Đã chuyển { $role } cùng xử lý
card-next-late = Đang ở: { part-where }, đã quá hạn từ { $due }{ part-off }

## Nhắc việc: một tin cho nhiều việc

digest-head = Nhắc việc · { $count } việc{ part-overdue }
part-overdue = { $late ->
    [0] {""}
    [all] {" "}quá hạn
   *[other] {""}, { $late } quá hạn
}
digest-line = { $n }. { $line }
digest-item = { $when ->
    [late] Quá hạn từ { $due }: { $what }
    [today] Hôm nay, { $due }: { $what }
   *[open] { $due }: { $what }
}
digest-name = { $name }
digest-verb = { $verb } “{ $subject }” ({ $author } gửi, { $reference })
digest-asked = Đơn vị hỏi tiến độ: { $what }
digest-urge = đôn đốc { $verb } “{ $subject }” ({ $author } gửi, { $reference })
digest-opinion = cho ý kiến về “{ $subject }” ({ $asker } hỏi, { $reference })
digest-publish = đăng “{ $subject }” ({ $channel }, { $author } gửi, { $reference })
digest-recheck = kiểm tra lại “{ $subject }” ({ $reference })
digest-correction = đính chính · { $what }
digest-whole = “{ $subject }” ({ $author } gửi, { $reference }): cả yêu cầu chưa hoàn thành
digest-waiting = Chưa vào hệ thống: { $count } người ({ $names })
digest-do-waiting = Xem ai chưa vào
digest-more = Còn { $count } việc khác, xem trong “Việc của tôi”.
do-open-work = Việc của tôi
do-know = Đã nắm
do-later = Để sáng sau
said-know = Đã ghi nhận, hôm nay không nhắc lại các việc này. Việc quá hạn được nhắc lại mỗi sáng làm việc.
said-later = Sẽ nhắc lại vào sáng ngày làm việc tiếp theo.

## Lần nhắc gần nhất, khi xem một yêu cầu

told = Nhắc gần nhất lúc { $at }: { $said }
told-remind = việc sắp đến hạn
told-late = việc đã đến hạn
told-handed = người gửi không trả lời được
told-back = việc đã chờ từ trước khi vào hệ thống hoặc trở lại
told-waiting = có người chưa vào hệ thống
told-again = việc quá hạn, được nhắc mỗi sáng làm việc
told-later = nhắc lại theo lựa chọn “Để sáng sau”
told-asked = đơn vị hỏi tiến độ
told-unknown = lý do không được lưu
told-due = { $said }, hạn { $due }
told-rests-on = { $said } ({ $document })
