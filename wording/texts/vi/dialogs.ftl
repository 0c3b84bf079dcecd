# Hộp thoại trong trò chuyện riêng: câu hỏi, xem trước, việc của tôi.
# Nhãn nút tối đa 20 ký tự.

dialog-hint-buttons = Phần này trả lời bằng cách chọn một mục bên dưới.
dialog-hint-command = Không có lệnh này nên chưa ghi gì. Gửi câu trả lời, hoặc chọn một nút bên dưới. Muốn làm việc khác: /viec
dialog-hint-rest = Các tin nhắn sau đoạn quá dài cũng chưa được ghi. Rút gọn rồi gửi lại phần đó.

## Các câu hỏi của biểu mẫu

dialog-step = Bước { $step }/{ $steps } · { $title }
dialog-changing = Sửa · { $title }
dialog-optional = Không bắt buộc.
dialog-of-rules = { $words }
dialog-given = ✓ { $title }
dialog-ask-text = Nhập { $noun }, tối đa { $limit } ký tự.
dialog-ask-long_text = Nhập hoặc dán { $noun }, tối đa { $limit } ký tự. Bài dài bị tách thành nhiều tin nhắn sẽ được nối lại; đoạn gửi sau đó chỉ được thêm khi xác nhận.
dialog-ask-choice = { GIVEN($listed) ->
    [yes] Chọn { $noun }, một hoặc nhiều mục{ GIVEN($most) ->
        [yes] {" "}(tối đa { $most })
       *[no] {""}
    }, rồi chọn “Xong”. Hoặc nhập số của tất cả các mục cần chọn, ví dụ 1, 2. { $listed }
   *[no] Chọn { $noun }.
}
dialog-ask-yes_no = Chọn “Có” hoặc “Không”.
dialog-ask-event = Chọn sự kiện của đơn vị. Sự kiện khác: nhập tên, tối đa { $limit } ký tự.
dialog-ask-date = Nhập ngày, ví dụ 27/11 hoặc thứ sáu tuần sau.
dialog-ask-link = Dán đường dẫn, bắt đầu bằng https:// hoặc http://.
dialog-ask-photos = Gửi ảnh, từng ảnh hoặc nhiều ảnh một lần, tối đa { $limit } ảnh. Chú thích ghi dưới ảnh được giữ lại.
dialog-ask-file = Gửi tệp .docx hoặc .pdf, tối đa 20 MB.
dialog-ask-unit = { $nobody ->
    [yes] Chưa có đơn vị nào để chọn. Anh/Chị bỏ qua được câu này; quản trị viên sẽ được báo.
   *[no] Chọn { $noun }, hoặc nhập tên, một phần tên của đơn vị.
}
dialog-ask-person = { $nobody ->
    [yes] Chưa có ai để chọn. Anh/Chị bỏ qua được câu này; quản trị viên sẽ được báo.
   *[no] Chọn { $noun }, hoặc nhập họ tên, một phần họ tên; không dấu cũng được.
}
dialog-ask-telephone = Nhập số điện thoại, ví dụ 0912 345 678. Trong nhóm, số được che bớt.
dialog-ask-rows = { GIVEN($columns) ->
    [yes] Mỗi dòng ghi: { $columns }; các phần cách nhau bằng dấu chấm phẩy
   *[no] Mỗi dòng ghi một mục
}, tối đa { $limit } dòng. Gửi từng dòng, hoặc dán cả bảng.
dialog-collects = Gửi thêm thì ghi tiếp vào sau.
dialog-ask-tick = Chọn “Đánh dấu” nếu đúng là: { $noun }.
dialog-ask-number = Nhập { $noun } bằng số, ví dụ 1.000 hoặc 12,5{ GIVEN($of) ->
    [yes] {" "}({ $of })
   *[no] {""}
}.{ GIVEN($least) ->
    [yes] {" "}Ít nhất { $least }.
   *[no] {""}
}{ GIVEN($most) ->
    [yes] {" "}Nhiều nhất { $most }.
   *[no] {""}
}
dialog-answered = Đã trả lời: { $answer }
dialog-count = Đã nhận { $length }/{ $limit } ký tự · { $parts } đoạn
dialog-file = Tệp: { $name }
dialog-photos = { $captions ->
    [0] Đã nhận { $count }/{ $limit } ảnh
   *[other] Đã nhận { $count }/{ $limit } ảnh, { $captions } ảnh có chú thích
}
dialog-photos-how = Số ghi trên từng ảnh. Nhập “bỏ 3, 7” để bỏ, “3 lên đầu” để đổi thứ tự, “3: Toàn cảnh hội trường” để ghi chú thích; hoặc gửi thêm ảnh.
dialog-photos-which = Chọn số của ảnh cần bỏ, hoặc nhập các số, ví dụ: 3, 7
dialog-photos-left-out = Đã bỏ ảnh { $numbers }. Còn { $count } ảnh, đánh số lại từ 1. Cần lại ảnh đã bỏ thì gửi lại ảnh đó.
dialog-photos-moved = Đã xếp lại. Thứ tự mới theo số cũ: { $numbers }.
dialog-photos-captioned = Đã ghi chú thích ảnh { $numbers }.
dialog-photos-uncaptioned = Đã bỏ chú thích ảnh { $numbers }.
dialog-photos-caption = Nhập chú thích chung cho { $count } ảnh.
dialog-photos-caption-instead = { $count } ảnh đang có chú thích riêng, sẽ được thay bằng chú thích chung.
dialog-photos-caption-only = Chú thích đang có: “{ $caption }”. Dùng chú thích này cho mọi ảnh thì chọn “Dùng cho mọi ảnh”.
dialog-photos-refused = Ảnh thứ { $numbers } trong { $sent } ảnh vừa gửi không được nhận. { $why }
dialog-photos-none = Không có ảnh { $number }: hiện có { $count } ảnh, đánh số từ 1.
dialog-photos-gone = Ảnh { $numbers } đã được bỏ trước đó. Không có ảnh nào khác bị bỏ hay thay đổi.
dialog-photos-unsure = “{ $typed }” chưa được thực hiện: số của các ảnh đã thay đổi trước khi nhận được tin này. Xem số mới rồi nhập lại.
dialog-photos-unclear = Chưa rõ cần làm gì với “{ $typed }”. Nhập “bỏ 3” để bỏ, “3 lên đầu” để đổi thứ tự, “3: …” để ghi chú thích, hoặc gửi thêm ảnh.
dialog-blank-sure = Bỏ trống thì nội dung, ảnh hoặc tệp đã gửi cho mục này bị bỏ khỏi bản nháp. Xác nhận bỏ trống?
dialog-do-letters-capitals = Viết thường
dialog-do-letters-small = Viết hoa chữ đầu
dialog-left-out = { $title }: để trống.
dialog-sure = Đã ghi nhận: { $answer }. Đúng không?
dialog-several = Có thể hiểu theo nhiều cách. Chọn cách đúng, hoặc nhập lại.

## Mục không bắt buộc

dialog-extra = Thêm · { $title }
dialog-extras = { $type } · Mục không bắt buộc
dialog-extras-send = { CAPITAL($ways) } vào đây; không có thì chọn “Xem lại”.
dialog-extras-press = Chọn mục cần thêm; không có thì chọn “Xem lại”.
dialog-extras-choose = Chưa ghi: nội dung này có thể thuộc nhiều mục hoặc không thuộc mục nào. Chọn mục trước, rồi gửi lại.
dialog-way-photos = gửi ảnh
dialog-way-file = gửi tệp
dialog-way-link = dán đường dẫn
dialog-way-date = nhập ngày
dialog-way-date_range = nhập từ ngày đến ngày
dialog-way-time = nhập giờ
dialog-extra-line = { $title }: { $answer }
dialog-extra-sure = { $title }: { $answer }. Đúng không?
dialog-extra-none = chưa có
dialog-extra-photos = { $captions ->
    [0] { $count }
   *[other] { $count } ({ $captions } ảnh có chú thích)
}
dialog-text-taken = { $title }: đã nhận { $length } ký tự. Còn đoạn nữa thì gửi tiếp vào đây.
dialog-nothing-kept = Chưa ghi. Đề nghị nhập lại.
dialog-not-kept = Chưa ghi “{ $answer }”. Đề nghị nhập lại.
dialog-do-review = Xem lại

## Bắt đầu, xem trước và gửi

dialog-new = Yêu cầu mới
dialog-unsent = Còn { $count } bản nháp chưa gửi. Chọn một bản để làm tiếp, hoặc bắt đầu yêu cầu mới.
dialog-which-unit = Chọn đơn vị gửi yêu cầu.
dialog-types = Gửi yêu cầu · { $unit }
dialog-which-type = Chọn loại yêu cầu.
dialog-preview-new = Xem lại trước khi gửi · { $title } · { $unit }
dialog-preview-supplement = { $reference } · Bổ sung · { $title } · { $unit }
dialog-preview-edit = { $reference } · Biên tập · { $title } · { $unit }
dialog-asked = Cần bổ sung: “{ $reason }”
dialog-captions = Chú thích ảnh:
dialog-attached-photos = Ảnh: { $count }
dialog-page = Trang { $page }/{ $pages }
dialog-missing = Còn thiếu: { $fields }. Nhập đủ rồi mới gửi được.
dialog-and = { $first }, { $next }
dialog-ready-new = Người duyệt thấy đúng nội dung này. Chọn “Gửi yêu cầu” để gửi.
dialog-ready-supplement = Sửa hoặc thêm nội dung, rồi chọn “Gửi bổ sung”.
dialog-ready-edit = Sửa từng mục, rồi chọn “Lưu biên tập”. Người duyệt ở bước sau thấy rõ chỗ đã sửa.
dialog-which-field = Chọn mục cần sửa. Dấu ✓ là mục đã có câu trả lời.
dialog-drop-sure = Bản nháp này, với mọi điều chưa gửi trong đó, sẽ bị bỏ, không lấy lại được. Nội dung đã gửi không thay đổi. Bỏ hẳn?

dialog-saved = Đã lưu bản nháp.
dialog-kept = { dialog-saved } Làm tiếp từ “Việc của tôi”: /viec
dialog-left = Đã đóng, chưa ghi nhận gì.
dialog-dropped = Đã bỏ bản nháp.
dialog-sent-new = { $reference }: đã gửi yêu cầu.
dialog-sent-supplement = { $reference } · Đã gửi bổ sung.
dialog-sent-edit = { $reference } · Đã lưu biên tập. Bước này còn chờ quyết định trên thẻ.
dialog-unchanged-supplement = { $reference } · Đã gửi, nội dung không đổi so với bản trước.
dialog-unchanged-edit = { $reference } · Nội dung không đổi nên không có bản mới.

## Việc của tôi

dialog-work-mine = Việc của tôi · Cần xử lý: { $count }
dialog-work-theirs = Việc của tôi · Đã gửi, đang chờ: { $count }
dialog-work-drafts = Việc của tôi · Bản nháp chưa gửi: { $count }
dialog-work-stuck = Việc của tôi · Không ai xử lý được: { $count }
dialog-work-late = { $head }, quá hạn { $count }
dialog-late = Quá hạn · { $line }
dialog-none-mine = Không có việc nào cần xử lý.
dialog-none-theirs = Không có yêu cầu nào đang chờ.
dialog-none-drafts = Không có bản nháp nào.
dialog-none-stuck = Không có việc nào thiếu người xử lý.
dialog-tab-mine = Cần xử lý ({ $count })
dialog-tab-theirs = Đang chờ ({ $count })
dialog-tab-drafts = Bản nháp ({ $count })
dialog-tab-stuck = Thiếu người ({ $count })
dialog-why-decide = Cần quyết định
dialog-why-decide-due = Cần quyết định, hạn { $due }
dialog-why-publish = Cần đăng tải
dialog-why-result = Cần thực hiện, trả kết quả
dialog-why-result-due = Cần thực hiện, trả kết quả, hạn { $due }
dialog-why-down-due = Cần gỡ, hạn { $due }
dialog-why-publish-due = Cần đăng tải, hạn { $due }
dialog-why-recheck-due = Cần kiểm tra lại, hạn { $due }
dialog-why-opinion = Cần cho ý kiến
dialog-why-opinion-due = Cần cho ý kiến, hạn { $due }
dialog-why-waive = Có thể cho bỏ qua một việc
dialog-why-waive-due = Có thể cho bỏ qua một việc, hạn { $due }
dialog-why-open = Đang được xử lý
dialog-why-open-due = Đang được xử lý, hạn của bước này: { $due }
dialog-draft-new = { $title } · sửa lần cuối { $at }
dialog-draft-number = { $n }. { $title }
dialog-draft-line = { $n }. { $kind } · { $draft }
dialog-draft-supplement = Bổ sung: { $title } · sửa lần cuối { $at }
dialog-draft-offered = Chưa thành yêu cầu: { $title } · nhận lần cuối { $at }
dialog-draft-edit = Biên tập: { $title } · sửa lần cuối { $at }
dialog-work-closed = Đã đóng. Mở lại “Việc của tôi”: /viec
dialog-stuck-how = Đề nghị giao vai trò cho người làm được: /nguoi
dialog-withdrawn = { $reference } · Đã rút yêu cầu
do-hand-over-visit = Chuyển người khác
do-ask-progress = Hỏi tiến độ
dialog-reposted = Đã gửi lại thẻ.

## Câu hỏi ngắn

dialog-sure-pass = Xem lại trước khi quyết định:
dialog-reason-more = Nhập nội dung cần bổ sung, tối đa { $limit } ký tự. Người gửi yêu cầu nhận nguyên văn; gửi là ghi ngay.
dialog-reason-escalate = Nhập ý kiến và lý do trình cấp trên, tối đa { $limit } ký tự. Người quyết định nhận nguyên văn; gửi là ghi ngay.
dialog-reason-return = Nhập lý do trả lại, tối đa { $limit } ký tự. Người xử lý bước trước nhận nguyên văn; gửi là ghi ngay.
dialog-reason-keep = Nhập lý do không đính chính, tối đa { $limit } ký tự. Còn một bước xác nhận.
dialog-reason-refuse = Nhập lý do từ chối, tối đa { $limit } ký tự. Còn một bước xác nhận.
dialog-reason-against = Nhập lý do không đồng ý, tối đa { $limit } ký tự. Còn một bước xác nhận.
dialog-decided-pass = { $reference } · Đã { $done }.
dialog-decided-more = { $reference } · Đã yêu cầu bổ sung.
dialog-opinion-whom = Xin ý kiến ai? Chọn một vị trí, hoặc nhập tên người, tên đơn vị.
dialog-opinion-question = Cần { $whom } cho ý kiến về điều gì? Nhập câu hỏi, tối đa { $limit } ký tự, hoặc bỏ qua.
dialog-opinion-asked = { $reference } · Đã xin ý kiến { $whom }. Có thể quyết định trước khi có ý kiến.
dialog-advice = { $who } xin ý kiến{ GIVEN($question) ->
    [yes] : “{ $question }”.
   *[no] .
} Nhập ý kiến, tối đa { $limit } ký tự. Người quyết định nhận nguyên văn; gửi là ghi ngay.
dialog-advised = { $reference } · Đã gửi ý kiến.
dialog-decided-escalate = { $reference } · Đã trình cấp trên.
dialog-decided-return = { $reference } · Đã trả lại.
dialog-decided-keep = { $reference } · Không đính chính, kết quả đã trả giữ nguyên.
dialog-decided-refuse = { $reference } · Đã từ chối.
dialog-decided-against = { $reference } · Đã ghi ý kiến không đồng ý.
dialog-link = { $channel }: dán đường dẫn của bài đã đăng, bắt đầu bằng https:// hoặc http://. Đăng từ trước thì ghi thêm giờ, ví dụ: 09:15 https://…
dialog-link-sure = { GIVEN($posted) ->
    [yes] Đã ghi nhận: { $answer } (đăng { $posted }). Đúng không?
   *[no] Đã ghi nhận: { $answer } (vừa đăng xong). Đúng không?
}
dialog-link-kept = { GIVEN($posted) ->
    [yes] { $reference } · Đã ghi đường dẫn. Thời điểm đăng: { $posted }.
   *[no] { $reference } · Đã ghi đường dẫn. Thời điểm đăng: vừa xong; đăng từ trước thì nhắn giờ, ví dụ: 09:15.
}
dialog-posted = { $result ->
    [link] Đã ghi nhận: đăng { $at }. Còn thiếu đường dẫn.
    [photo] Đã ghi nhận: thực hiện { $at }.
   *[note] Đã ghi nhận: thực hiện { $at }. Còn thiếu kết quả.
}
dialog-update = { $item }: dán đường dẫn của trang đã cập nhật, bắt đầu bằng https:// hoặc http://.
dialog-update-kept = { $left ->
    [0] Đã ghi đường dẫn. Các mục đã xác nhận đủ.
   *[other] Đã ghi đường dẫn. Còn { $left } mục chưa xác nhận.
}
dialog-wrong = Nhập chỗ sai sót và nội dung đúng, tối đa { $limit } ký tự. Yêu cầu được chuyển đính chính ngay.
dialog-wrong-kept = { $reference } · Đã báo sai sót, đang chờ đính chính.

## Nút bấm

dialog-do-back = Quay lại
dialog-do-previous = ◀ Trang trước
dialog-do-next = Trang sau ▶
dialog-search = Nhập một phần tên để tìm, có dấu hoặc không dấu.
dialog-search-none = Không có mục nào khớp “{ $words }”.
dialog-do-keep = Giữ nguyên
dialog-do-later = Để sau
dialog-do-skip = Bỏ qua
dialog-do-blank = Bỏ trống mục này
dialog-do-blank-sure = Xác nhận bỏ trống
dialog-do-done = Xong
dialog-do-again = Nhập lại
dialog-do-photos-less = Bỏ ảnh
dialog-do-photos-caption = Chú thích chung
dialog-do-photos-same = Dùng cho mọi ảnh
dialog-do-right = Đúng
dialog-do-cancel = Hủy
dialog-do-new = Yêu cầu mới
dialog-do-fill = Nhập mục còn thiếu
dialog-do-change = Sửa một mục
dialog-do-drop = Bỏ bản nháp
dialog-do-drop-sure = Bỏ hẳn
dialog-do-send-new = Gửi yêu cầu
dialog-do-send-supplement = Gửi bổ sung
dialog-do-send-edit = Lưu biên tập
dialog-do-work = Việc của tôi
dialog-do-repost = Gửi lại thẻ
dialog-do-close = Đóng
