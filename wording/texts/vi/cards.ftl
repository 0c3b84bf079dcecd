# Thẻ yêu cầu: trạng thái, nội dung thẻ, nút bấm.
# Nhãn nút tối đa 20 ký tự, không kể tên kênh.

## Trạng thái, tên gọi

state-deciding = Đang xử lý · { $subject }
# “xác nhận” là lời đơn vị đứng ra bảo đảm, nên nói rõ ai: câu này khác hai câu kia ở nhiều hơn một từ.
state-verb = { $name ->
    [confirm] Chờ đơn vị xác nhận
   *[other] Chờ { $done }
 } · { $subject }
state-named = Chờ { $stage } · { $subject }
state-more = Yêu cầu bổ sung · { $subject }
state-correction-verb = { $name ->
    [confirm] Đính chính, chờ đơn vị xác nhận
   *[other] Đính chính, chờ { $done }
 } · { $subject }
state-correction-named = Đính chính, chờ { $stage } · { $subject }
state-corrected-publishing = Đính chính, chờ đăng tải · { $subject }
state-corrected-rechecking = Đã đính chính · { $subject }
state-corrected-confirmed = Đã đính chính, đã kiểm tra lại · { $subject }
state-corrected-unconfirmed = Đã đính chính, chưa xác nhận · { $subject }
state-corrected-result-publishing = Đính chính, chờ trả kết quả · { $subject }
state-corrected-result-rechecking = Đã đính chính · { $subject }
state-corrected-result-confirmed = Đã đính chính, đã kiểm tra lại · { $subject }
state-corrected-result-unconfirmed = Đã đính chính, chưa xác nhận · { $subject }
state-publishing = Chờ đăng tải · { $subject }
state-rechecking = Đã đăng · { $subject }
state-confirmed = Đã đăng, đã kiểm tra lại · { $subject }
state-unconfirmed = Đã đăng, chưa xác nhận · { $subject }
state-done = Đã đăng · { $subject }
state-approved = Đã duyệt · { $subject }
state-kept = Đã đăng, không đính chính · { $subject }
state-refused = Đã từ chối · { $subject }
state-withdrawn = Đã rút · { $subject }
state-closed = Đã đóng · { $subject }

## Nội dung thẻ

# Ngày nghỉ làm dời hạn, ví dụ “24/11 nghỉ lễ”; để trống nếu không có.
off-holiday = { $days } nghỉ lễ
off-swapped = { $days } nghỉ hoán đổi
off-own = { $days } nghỉ: { $why }
off-named = { $days } { $why }
off-and = { $before }; { $next }
part-off = { GIVEN($off) ->
    [yes] {" "}({ $off })
   *[no] {""}
}
part-where = { GIVEN($names) ->
    [yes] { $names } ({ $role })
   *[no] { $role }
}

card-number = { $reference } · { $unit } · { $kind }
card-where = Đăng: { $channels }
card-where-result = Thực hiện: { $channels }
card-due = Hạn: { $due }{ part-off }{ part-then }
part-then = { GIVEN($then) ->
    [yes] , sau đó chuyển thêm { $then }
   *[no] {""}
}
card-due-goes-on = Hạn: { $due }{ part-off }, quá hạn thì chuyển sang bước sau, ghi “chưa { $done }”
news-age = { $same ->
    [yes] Sự kiện { $event }, gửi trong ngày
   *[no] { $days ->
        [0] Sự kiện { $event }, gửi trước ngày làm việc kế tiếp
       *[other] Sự kiện { $event }, gửi sau { $days } ngày làm việc
    }
}
card-edited = { $who } đã biên tập { $count } chỗ
card-supplemented = { $who } đã bổ sung { $count } chỗ so với bản trước
length-more = { $title }: từ { $before } lên { $after } ký tự
length-less = { $title }: từ { $before } xuống { $after } ký tự
length-file = { $title }: tệp thay cho { $before } ký tự
length-text = { $title }: { $after } ký tự thay cho tệp
card-choose-more = Chọn lý do yêu cầu bổ sung:
card-escalated = { $who } trình cấp trên: “{ $reason }”
card-no-answer = Chưa { $done }: { $role } chưa quyết định khi hết hạn { $due }
card-tally = Đồng ý { $count }/{ $needed }{ GIVEN($agreed) ->
    [yes] {": "}{ $agreed }
   *[no] {""}
}{ GIVEN($against) ->
    [yes] ; không đồng ý: { $against }
   *[no] {""}
}
card-against = { $who } không đồng ý: “{ $reason }”
card-advice = { $who } · { $title }: “{ $words }”
card-opinion = Ý kiến của { $who }{ part-old }: “{ $words }”
part-old = { $old ->
    [yes] {" "}(về bản trước khi sửa)
   *[no] {""}
}
card-opinion-none = { $who }: không có ý kiến
card-opinion-open = Đang xin ý kiến { $whom }{ part-question }{ $nobody ->
    [yes] , hiện chưa có ai trả lời được
   *[no] { $late ->
        [yes] , đã quá hạn
       *[no] {""}
    }
}
card-opinion-lost = Không xin được ý kiến { $whom }: không còn ai trả lời
card-opinions-earlier = Còn { $count } ý kiến trước đó, hiện đủ khi xem yêu cầu.
card-opinion-asked = { $who } xin ý kiến của Anh/Chị{ part-question }
part-question = { GIVEN($question) ->
    [yes] : “{ $question }”
   *[no] {""}
}
card-opinion-due = { GIVEN($due) ->
    [yes] Bước này có thể được quyết định mà không chờ ý kiến, chậm nhất { $due }
   *[no] Bước này có thể được quyết định mà không chờ ý kiến
}
card-opinion-given = { $who } đã cho ý kiến lúc { $at }: “{ $words }”
card-opinion-given-none = { $who } đã trả lời không có ý kiến lúc { $at }
card-opinion-over = Không cần ý kiến nữa từ { $at }
card-choose-step = Trả lại về bước nào?
card-choose-return = Chọn lý do trả lại bước trước:
card-choose-refuse = Từ chối sẽ kết thúc yêu cầu. Chọn lý do từ chối:
card-choose-against = Chọn lý do không đồng ý:
card-choose-keep = Không đính chính thì kết quả đã trả giữ nguyên. Chọn lý do:
card-wrong-by = { $who } mở đính chính: “{ $note }”
card-wrong = Người gửi báo sai sót: “{ $note }”
card-received = { $photos ->
    [0] { $reference } · đã nhận toàn văn
   *[other] { $reference } · đã nhận toàn văn và { $photos } ảnh
}
card-next = Đang ở: { part-where }, chậm nhất { $due }{ part-off }
card-next-open = Đang ở: { part-where }
card-counted = { part-time-of } { $quantity }, tính từ { $start }{ part-first }{ part-paused }{ part-by-rule }
card-counted-by = { part-time-of } { $term }{ part-by-rule }
part-time-of = { GIVEN($task) ->
    [yes] Thời hạn { $task }:
   *[no] Thời hạn
}
part-first = { $first ->
    [no] , không tính ngày nhận
   *[yes] {""}
}
part-paused = { $paused ->
    [yes] , không tính thời gian chờ bổ sung
   *[no] {""}
}
part-by-rule = { GIVEN($rule) ->
    [yes] , quy tắc { $rule }{ part-version }
   *[no] { part-of-rules }
}
part-version = { GIVEN($version) ->
    [yes] {" "}bản { $version }
   *[no] {""}
}
part-of-rules = { GIVEN($version) ->
    [yes] , quy định bản { $version }
   *[no] {""}
}
card-promise = Dự kiến đăng: { $due }
card-promise-late = Dự kiến đăng: tính lại khi xong bước đang quá hạn
card-promise-approval = Dự kiến duyệt: { $due }
card-promise-late-approval = Dự kiến duyệt: tính lại khi xong bước đang quá hạn
card-promise-correction = Dự kiến đính chính: { $due }
card-promise-late-correction = Dự kiến đính chính: tính lại khi xong bước đang quá hạn
promise-how = { GIVEN($rule) ->
    [yes] Dự kiến theo quy tắc { $rule }, nếu các bước đúng hạn
   *[no] Dự kiến này tính với các bước đúng hạn
}
card-promised = Lúc gửi hẹn đăng chậm nhất { $due }
card-promised-approval = Lúc gửi hẹn duyệt chậm nhất { $due }
card-refuse-sure = Từ chối “{ $subject }” với lý do “{ $reason }”? Yêu cầu sẽ kết thúc.{ part-more }
part-more = { $more ->
    [yes] {" "}Nếu chỉ cần thêm thông tin, chọn “Yêu cầu bổ sung”.
   *[no] {""}
}
card-against-sure = Không đồng ý với lý do “{ $reason }”? Quyết định được ghi và không đổi được; bước này còn chờ người khác.{ part-more }
card-veto = { $role } bấm thì bước này dừng ngay: { $word ->
    [keep] không đính chính, kết quả đã trả giữ nguyên.
   *[refuse] yêu cầu bị từ chối và kết thúc.
}
card-keep-sure = Không đính chính “{ $subject }” với lý do “{ $reason }”? Kết quả đã trả giữ nguyên.
card-withdraw-sure = Rút xong, yêu cầu dừng hẳn; muốn đăng tải phải gửi yêu cầu mới. Xác nhận rút?

card-body-above = { GIVEN($attached) ->
    [yes] Toàn văn và { $attached } ở phía trên
   *[no] Toàn văn ở phía trên
}
card-attached = { $attached } phía trên
caption-photo = Chú thích ảnh { $n }, toàn văn:
caption-document = Chú thích tệp { $n }, toàn văn:
attached-photos = { $photos } ảnh
attached-files = { $files } tệp
attached-both = { $photos } ảnh và { $files } tệp

## Thẻ trong nhóm

card-number-with = { $number }{ part-attached }
card-free = { GIVEN($said) ->
    [yes] { $said } · chưa ai nhận{ part-attached }
   *[no] Chưa ai nhận{ part-attached }
}
part-attached = { GIVEN($attached) ->
    [yes] {" "}· { $attached }
   *[no] {""}
}
news-age-brief = { $same ->
    [yes] Gửi trong ngày sự kiện
   *[no] { $days ->
        [0] Gửi trước ngày làm việc kế tiếp
       *[other] Gửi sau sự kiện { $days } ngày làm việc
    }
}
card-may-miss = { GIVEN($event) ->
    [yes] Có thể không kịp sự kiện { $event }
   *[no] Có thể sau hạn { $limit }
}
card-held = { $reference } · { $who } nhận lúc { $at }{ part-held-due }
part-held-due = { GIVEN($due) ->
    [yes] { $late ->
        [yes] , đã quá hạn từ { $due }{ part-off }
       *[no] , hạn { $due }{ part-off }
    }
   *[no] {""}
}
card-over-sure = { $who } đang xử lý yêu cầu này. Nhận thay thì { $who } được báo.
do-claim = Nhận xử lý
do-see-whole = Xem đủ
do-give-back = Bỏ nhận
do-take-over-visit = Nhận thay
do-take-over-visit-sure = Xác nhận nhận thay
said-claimed = { $reference }: đã nhận xử lý. Thẻ đầy đủ ở trò chuyện riêng với Loa.
said-claimed-here = { $reference }: đã nhận xử lý.
said-handed-back = { $reference }: đã bỏ nhận. Đồng nghiệp nhận lại được.

correction-changes = Sửa { $count } chỗ: { $place }
correction-changed = { $count ->
    [1] Đã sửa: { $place }
   *[other] Đã sửa { $count } chỗ: { $place }
}
correction-place = Chỗ { $n }: { $place }
correction-words = { GIVEN($was) ->
    [yes] { GIVEN($now) ->
        [yes] “{ $was }” thành “{ $now }”
       *[no] bỏ “{ $was }”
    }
   *[no] thêm “{ $now }”
}
changes-title = Các chỗ đã sửa:
changes-rest = Còn { $count } chỗ sửa khác, xem trong toàn văn.
changes-legend = Chữ gạch ngang đã bỏ, chữ gạch chân đã thêm.
changes-file = { $reference }-cho-sua.html
changes-page = { $reference }: toàn văn với các chỗ sửa, vì thẻ không đủ chỗ. Mở bằng trình duyệt.
change-removed = bỏ:
change-added = thêm:
change-spacing = chỉ đổi khoảng cách hoặc xuống dòng

more-asked = { $who } yêu cầu bổ sung: “{ $reason }”
more-how = Chọn “Bổ sung”, sửa hoặc thêm nội dung rồi gửi lại. Trong lúc chờ bổ sung, yêu cầu tạm dừng.

recheck-please = Đề nghị kiểm tra lại bài đã đăng:
recheck-silence = Không phản hồi đến { $due }{ part-off }, yêu cầu sẽ đóng và ghi “chưa xác nhận”.

## Đăng tải

task-open = { GIVEN($due) ->
    [yes] { $channel }: chờ đăng tải, chậm nhất { $due }{ part-off }{ part-late }
   *[no] { $channel }: chờ đăng tải
}
task-more = Còn { $count } kênh nữa, hiện nút khi xong các kênh trên.
task-taken = { GIVEN($due) ->
    [yes] { $channel }: { $who } đã nhận, chậm nhất { $due }{ part-off }{ part-late }
   *[no] { $channel }: { $who } đã nhận
}
task-link = { $channel }: { $link }
task-out = Đang đăng ở:
task-out-result = Kết quả hiện có:

## Các bước đã quyết định

history-earlier = Còn { $count } bước trước đó, hiện đủ khi xem yêu cầu.
history-new = { $who } đã gửi lúc { $at }
history-edit = { $who } đã biên tập lúc { $at }
history-supplement = { $who } đã bổ sung lúc { $at }
with-answers = { $said } · { $answers }
asked-said = { $title }: { $answer }
history-done = { $who } đã trả kết quả lúc { $at } · { $result }
history-right = Người gửi đã xác nhận đúng lúc { $at }
history-wrong = Người gửi đã báo sai sót lúc { $at }: “{ $note }”
history-silent = Hết thời gian kiểm tra lại lúc { $at }, người gửi không phản hồi
history-withdrawn = { $who } đã rút yêu cầu lúc { $at }
history-decided-before = { $role } ({ $who }) đã quyết định cùng nội dung ở bước trước, bước này được thông qua lúc { $at }
history-pass = { $role } ({ $who }) đã { $done } lúc { $at }
history-step = { $stage }: { $said }
history-more = { $role } ({ $who }) đã yêu cầu bổ sung lúc { $at }: “{ $reason }”
history-escalate = { $role } ({ $who }) đã trình cấp trên lúc { $at }: “{ $reason }”
history-opinion-asked = { $who } xin ý kiến { $whom } lúc { $at }{ part-question }
history-opinion-given = { $who } đã cho ý kiến lúc { $at }{ GIVEN($words) ->
    [yes] : “{ $words }”
   *[no] {""}
}
history-opinion-none = { $who } đã trả lời không có ý kiến lúc { $at }
history-opinion-over = Không cần ý kiến của { $whom } nữa từ { $at }
history-opinion-lost = Không còn ai cho ý kiến thay { $whom } từ { $at }
history-return = { $role } ({ $who }) đã trả lại lúc { $at }: “{ $reason }”
history-keep = { $role } ({ $who }) quyết định không đính chính lúc { $at }: “{ $reason }”
history-refuse = { $role } ({ $who }) đã từ chối lúc { $at }: “{ $reason }”
history-late = { $role } chưa { $done } khi hết thời hạn, yêu cầu chuyển sang bước sau lúc { $at }
history-against = { $role } ({ $who }) không đồng ý lúc { $at }: “{ $reason }”
history-together = Không đủ ý kiến đồng ý, bước này không được thông qua lúc { $at }

## Trả lời

card-hidden = Đã ẩn { $count } mục.
yes = Có
option-number = { $n }. { $option }
option-said = { $option }
do-tick = Đánh dấu
number-of = { $number } { $of }
no = Không
reason = { $words }

## Nút bấm

do-verb = { $label }
do-more = Yêu cầu bổ sung
do-escalate = Trình cấp trên
do-ask-opinion = Xin ý kiến
do-give-opinion = Trả lời
do-no-opinion = Không có ý kiến
return-to = Về bước “{ $step }”
do-return = Trả lại
do-refuse = Từ chối
do-against = Không đồng ý
do-keep = Không đính chính
do-edit = Biên tập
do-show-changes = Xem chỗ sửa
do-hide-changes = Ẩn chỗ sửa
do-other-reason = Nhập lý do khác
page-before = ◀ Trang trước ({ $page }/{ $pages })
page-after = Trang sau ({ $page }/{ $pages }) ▶
do-back = Quay lại
do-take = Nhận đăng: { $channel }
do-hand-back = Bỏ nhận: { $channel }
do-take-from = Nhận thay: { $channel }
do-keep-link = Giữ đường dẫn: { $channel }
do-link = Trả kết quả: { $channel }
do-see = Xem
do-supplement = Bổ sung
do-withdraw = Rút yêu cầu
do-withdraw-sure = Xác nhận rút
do-again = Sửa và gửi lại
do-right = Xác nhận đúng
do-wrong = Báo sai sót

## Báo ngay khi bấm nút

said-nothing = {""}
said-pass = { $reference }: đã { $done }.
said-more = { $reference }: đã ghi nhận yêu cầu bổ sung. Người gửi sẽ nhận được lý do.
said-escalate = { $reference }: đã trình cấp trên.
said-no-opinion = { $reference }: đã trả lời không có ý kiến.
said-return = { $reference }: đã trả lại bước trước.
said-keep = { $reference }: đã quyết định không đính chính. Người gửi sẽ nhận được lý do.
said-refuse = { $reference }: đã từ chối. Người gửi sẽ nhận được lý do.
said-against = { $reference }: đã ghi ý kiến không đồng ý. Bước này còn chờ người khác.
dialog-handed-back = { $reference }: đã bỏ nhận việc.
said-taken = { $reference }: đã nhận việc.
said-link-kept = { $reference }: đã ghi đường dẫn đang có, đăng vừa xong.
said-right = { $reference }: đã xác nhận đúng, yêu cầu kết thúc.
said-withdrawn = { $reference }: đã rút yêu cầu.
