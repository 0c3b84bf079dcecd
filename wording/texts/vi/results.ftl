# Kết quả không phải là đường dẫn: ảnh chụp, ghi chú.

state-result-publishing = Chờ trả kết quả · { $subject }
state-result-rechecking = Đã trả kết quả · { $subject }
state-result-confirmed = Đã trả kết quả, đã kiểm tra lại · { $subject }
state-result-unconfirmed = Đã trả kết quả, chưa xác nhận · { $subject }
state-result-done = Đã trả kết quả · { $subject }
state-result-approved = Đã duyệt · { $subject }
state-result-kept = Đã trả kết quả, không đính chính · { $subject }
state-result-refused = Đã từ chối · { $subject }
state-result-withdrawn = Đã rút · { $subject }
state-result-deciding = Đang xử lý · { $subject }
state-result-closed = Đã đóng · { $subject }
card-received-form = { $photos ->
    [0] { $reference } · đã nhận đủ nội dung
   *[other] { $reference } · đã nhận đủ nội dung và { $photos } ảnh
}
card-promise-result = Dự kiến có kết quả: { $due }
card-promise-late-result = Dự kiến có kết quả: tính lại khi xong bước đang quá hạn
recheck-please-result = Đề nghị kiểm tra lại kết quả:
task-open-result = { GIVEN($due) ->
    [yes] { $channel }: chờ kết quả, chậm nhất { $due }{ part-off }{ part-late }
   *[no] { $channel }: chờ kết quả
}
digest-down = gỡ “{ $subject }” ({ $author } gửi, { $reference })
digest-publish-result = thực hiện và trả kết quả “{ $subject }” ({ $channel }, { $author } gửi, { $reference })
task-untranslated = { $task }, chưa có bản { $language ->
    [vi] tiếng Việt
   *[en] tiếng Anh
}
task-unapproved = { $result }{ part-unapproved }
part-unapproved = {" "}(bản dịch chưa được duyệt)
task-posted = { $what ->
    [link] { $result } (đăng { $posted }{ part-returned })
    [photo] { $result } (lúc { $posted }{ part-returned })
   *[note] { $result } (thực hiện { $posted }{ part-returned })
}
part-returned = { GIVEN($returned) ->
    [yes] {" "}theo lời người báo; trả kết quả { $returned }
   *[no] {""}
}
task-returned = { $result }{ part-returned }
task-ticked = { $channel }: đã xong
task-note = { $channel }: { $note }
part-above = { $above ->
    [yes] {" "}phía trên
   *[no] {""}
}
task-file = { $channel }: tệp { $name }
task-photos = { $channel }: đã thực hiện, { $photos } ảnh{ part-above }
task-down = { $channel }: đã gỡ lúc { $at }, { $photos } ảnh
do-hand-over = Chuyển: { $channel }
dialog-hand-over = { $channel }: chuyển cho ai? Chọn, hoặc nhập một phần tên. Người nhận được báo ngay; hạn không đổi.
dialog-handed-over = { $reference } · Đã chuyển cho { $whom }.
dialog-hand-over-visit = Chuyển cho ai quyết định? Chọn, hoặc nhập một phần tên. Người nhận được báo ngay; hạn không đổi.
do-waive = Bỏ qua: { $channel }
task-waived = { $channel }: { $who } cho bỏ qua lúc { $at }, lý do “{ $reason }”
dialog-waive = { $channel }: nhập hoặc chọn lý do bỏ qua, tối đa { $limit } ký tự. Lý do được lưu và hiện cho những người liên quan.
dialog-sure-waive = Bỏ qua “{ $channel }” với lý do “{ $reason }”? Việc này sẽ không phải làm nữa.
dialog-do-sure-waive = Bỏ qua
dialog-waived = { $reference } · Đã ghi việc được bỏ qua.
card-needed = Còn thiếu: { $task }
card-owed = { GIVEN($due) ->
    [yes] Còn thiếu: { $field }, người đề nghị gửi chậm nhất { $due }{ part-off }{ part-late }
   *[no] Còn thiếu: { $field }
}
digest-owed = gửi phần còn thiếu của “{ $subject }”: { $field } ({ $reference })
do-ask-missing = Xin phần còn thiếu
do-done = Đã xong
do-take-result = Nhận việc: { $channel }
problem-result-no-photo = Kết quả của kênh này là ảnh chụp. Gửi ít nhất một ảnh rồi chọn “Xong”.
problem-posted-unread = Chưa rõ thời điểm trong “{ $text }”. Nhập giờ, thêm ngày nếu không phải hôm nay, ví dụ: 09:15 hoặc 16h hôm qua. Vừa xong thì không cần ghi giờ.
problem-posted-ambiguous = “{ $text }” có thể là { $first } hoặc { $second }. Nhập lại giờ theo 24 giờ, ví dụ: 09:15.
problem-posted-future = { $at } chưa đến. Nhập thời điểm đã qua; nếu là hôm trước thì ghi thêm ngày, ví dụ: 16h hôm qua.
problem-posted-early = { $at } là trước lúc nội dung được phép đăng ({ $since }). Kiểm tra lại rồi nhập thời điểm sau lúc ấy.
refusal-posted-not = Không ghi được thời điểm { $at }: lúc ấy chưa đến, nội dung chưa được phép đăng, hoặc kết quả đã thay đổi. Kiểm tra rồi gửi lại.
posted-said = { $reference } · { $channel }: đã ghi thời điểm { $at }.
problem-posted-logged = Kết quả này đã được chốt trong nhật ký đăng tải { $day } nên thời điểm đăng không đổi được nữa.
problem-posted-replaced = Sau kết quả này đã có bản khác được phép đăng nên thời điểm đăng không đổi được nữa.
problem-result-not-enough = { $said } là chưa đủ, cần ít nhất { $least }. Việc vẫn chờ kết quả: làm lại rồi nhập con số mới.
problem-result-note-long = Ghi chú dài hơn 1000 ký tự. Rút gọn rồi gửi lại.

## Trong hộp thoại

dialog-result-photo = { $channel }: gửi ảnh chụp kết quả, tối đa { $limit } ảnh, rồi chọn “Xong”. Thực hiện từ trước thì nhập thêm giờ, ví dụ: 09:15.
dialog-result-photos = { $channel }: đủ ảnh thì chọn “Xong”, kết quả được trả đúng như tờ ảnh. Thực hiện từ trước thì nhập thêm giờ, ví dụ: 09:15.
dialog-result-left = Đã đóng, chưa trả kết quả. Giữ lại { $count } ảnh đã gửi; làm tiếp bằng nút “Trả kết quả” trên thẻ.
dialog-result-link = { $channel }: dán đường dẫn của kết quả, bắt đầu bằng https:// hoặc http://. Thực hiện từ trước thì ghi thêm giờ, ví dụ: 09:15 https://…
dialog-result-tick = { $channel }: làm xong thì chọn “Đã xong”.
dialog-result-person = { $channel }: nhập tên cán bộ, hoặc một phần của tên.
dialog-result-number = { GIVEN($least) ->
    [yes] { $channel }: nhập con số đạt được ({ $of }), ít nhất { $least }.
   *[no] { $channel }: nhập con số đạt được ({ $of }).
}
dialog-result-file = { $channel }: gửi tệp .docx hoặc .pdf của kết quả. Tệp được giữ nguyên và đến những người liên quan.
problem-result-no-file = Kết quả của việc này là một tệp. Gửi tệp .docx hoặc .pdf.
dialog-result-note = { $channel }: nhập kết quả đã thực hiện, tối đa { $limit } ký tự. Người gửi yêu cầu nhận nguyên văn.
dialog-result-kept = { GIVEN($posted) ->
    [yes] { $reference } · Đã ghi kết quả. Thời điểm thực hiện: { $posted }.
   *[no] { $reference } · Đã ghi kết quả. Thời điểm thực hiện: vừa xong; làm từ trước thì nhắn giờ, ví dụ: 09:15.
}
