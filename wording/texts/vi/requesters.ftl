# Khi người gửi không trả lời: thời hạn bổ sung, trả lời thay, xử lý tiếp, đóng. Thu hồi và mở đính chính.

state-more-late = Quá hạn bổ sung · { $subject }
state-unanswered = Đã đóng, chưa bổ sung · { $subject }
state-ended = Đã đóng, chưa đăng · { $subject }
state-result-unanswered = Đã đóng, chưa bổ sung · { $subject }
state-result-ended = Đã đóng, chưa thực hiện · { $subject }

## Thẻ

more-due = Hạn bổ sung: { $due }{ part-off }. { $then ->
    [close] Quá hạn, yêu cầu bị đóng.
    [goes_on] Quá hạn, yêu cầu được xử lý tiếp với nội dung hiện có.
    [return] Quá hạn, yêu cầu được trả lại bước trước.
   *[chosen] Quá hạn, yêu cầu có thể được xử lý tiếp với nội dung hiện có hoặc bị đóng.
 }
more-overdue = Đã quá hạn bổ sung từ { $due }{ part-off }. Vẫn bổ sung được đến khi yêu cầu được xử lý tiếp hoặc bị đóng.
card-taken-over = Trả lời thay người gửi: { $who }
card-unanswered = { $who } được yêu cầu bổ sung lúc { $since }, chưa bổ sung; đã quá hạn từ { $due }.
card-unanswered-how = Xử lý tiếp: quyết định trên nội dung hiện có. Đóng yêu cầu: kết thúc, người gửi nhận được lý do.
card-choose-end = Đóng sẽ kết thúc yêu cầu. Chọn lý do đóng:
dialog-sure-refuse = { card-refuse-sure }
dialog-sure-against = { card-against-sure }
dialog-sure-keep = { card-keep-sure }
dialog-sure-recall = Thu hồi phê duyệt với lý do “{ $reason }”: việc đăng tải dừng ngay, mọi người đã được báo đều nhận lý do này. Thu hồi?
recall-stop = Dừng đăng tải. Nếu đã đăng mà chưa trả kết quả, đề nghị gỡ.

history-take = { $who } đã nhận trả lời thay lúc { $at }
history-then-goes_on = Hết hạn bổ sung lúc { $at }, người gửi chưa bổ sung; xử lý tiếp theo quy định
history-then-return = Hết hạn bổ sung lúc { $at }, người gửi chưa bổ sung; trả lại bước trước theo quy định
history-then-close = Hết hạn bổ sung lúc { $at }, người gửi chưa bổ sung; đã đóng theo quy định
history-proceed = { $role } ({ $who }) đã cho xử lý tiếp lúc { $at }, người gửi chưa bổ sung
history-end = { $role } ({ $who }) đã đóng yêu cầu lúc { $at }: “{ $reason }”
history-recall = { $role } ({ $who }) đã thu hồi lúc { $at }: “{ $reason }”
history-correct = { $role } ({ $who }) đã mở đính chính lúc { $at }: “{ $reason }”

do-take-over = Nhận trả lời thay
do-proceed = Xử lý tiếp
do-end = Đóng yêu cầu
do-recall = Thu hồi phê duyệt
dialog-do-sure-refuse = { do-refuse }
dialog-do-sure-against = { do-against }
dialog-do-sure-keep = { do-keep }
dialog-do-sure-recall = Thu hồi
do-correct = Đính chính
said-proceeded = { $reference }: đã cho xử lý tiếp.
said-ended = { $reference }: đã đóng. Người gửi sẽ nhận được lý do.

## Nhắc việc, tin báo

digest-supplement = bổ sung “{ $subject }” ({ $reference }): “{ $reason }”
digest-unanswered = { $author } chưa bổ sung “{ $subject }” ({ $reference }); chọn xử lý tiếp hoặc đóng trên thẻ
digest-take-over = trả lời thay { $author } về “{ $subject }” ({ $reference }): người gửi vắng, không nhận được tin hoặc không còn ở đơn vị
digest-end = “{ $subject }” ({ $reference }): đơn vị không còn ai trả lời thay { $author }, có thể đóng yêu cầu
days-of-inquiry = { $reference } · chờ bổ sung
days-of-opinion = { $reference } · xin ý kiến
notice-taken-over =
    { $reference } · { $who } đã nhận trả lời thay
    Người gửi đang được ghi nhận vắng, không nhận được tin hoặc không còn ở đơn vị của yêu cầu.
    Từ nay { $who } bổ sung, kiểm tra lại hoặc rút yêu cầu này.

## Lời từ chối

refusal-not-colleague = Việc này do người được gửi yêu cầu thay đơn vị thực hiện. Thao tác của Anh/Chị không có hiệu lực.
refusal-requester-here = { $who } vẫn trả lời được yêu cầu này nên chưa cần người thay. Cần gấp thì trao đổi trực tiếp.
refusal-taken-over = { $who } đã nhận trả lời thay. Không cần thao tác thêm.
refusal-decided-on-it = Anh/Chị đã quyết định ở bước này nên không trả lời thay người gửi được. Đề nghị người khác trong đơn vị nhận.
refusal-still-time = Người gửi còn thời hạn bổ sung đến { $due }. Sau thời hạn đó mới xử lý tiếp được.
refusal-may-not-end = Chỉ đóng được khi quá hạn bổ sung hoặc người gửi không còn trả lời được, và do người có thẩm quyền thực hiện. Xem trạng thái trên thẻ mới nhất.
refusal-not-releaser = Thu hồi và mở đính chính do người đã phê duyệt hoặc phòng đầu mối thực hiện. Thao tác của Anh/Chị không có hiệu lực.
refusal-nothing-to-recall = Không có bản đã phê duyệt nào đang chờ đăng. Xem trạng thái trên thẻ mới nhất.
refusal-already-out = Đã có kênh đăng rồi nên không thu hồi được. Dùng “Đính chính” trong phần xem yêu cầu.
refusal-nothing-out = Chưa có kênh nào đăng nên chưa đính chính được. Dùng “Thu hồi phê duyệt” trong phần xem yêu cầu.
refusal-correction-running = Bản đính chính trước chưa xong. Xem trạng thái trên thẻ mới nhất.

## Hộp thoại

dialog-why-supplement = Cần bổ sung
dialog-why-supplement-due = Cần bổ sung, hạn { $due }
dialog-why-unanswered-due = Người gửi chưa bổ sung, hạn { $due } đã qua: xử lý tiếp hoặc đóng
dialog-why-take-due = Cần người trả lời thay, hạn { $due }
dialog-why-end-due = Không có người trả lời, hạn { $due }: có thể đóng
dialog-why-away = Người gửi vắng hoặc không còn ở đơn vị, đang được xử lý
dialog-why-away-due = Người gửi vắng hoặc không còn ở đơn vị, đang được xử lý, hạn của bước này: { $due }
dialog-taken-over = { $reference }: đã nhận trả lời thay.
dialog-step-end = Chọn hoặc nhập lý do đóng, tối đa { $limit } ký tự. Người gửi nhận nguyên văn; có lý do là đóng ngay, yêu cầu kết thúc.
dialog-step-recall = Chọn hoặc nhập lý do thu hồi, tối đa { $limit } ký tự. Mọi người đã được báo đều nhận nguyên văn. Còn một bước xác nhận.
dialog-step-correct = Chọn hoặc nhập chỗ sai và nội dung đúng, tối đa { $limit } ký tự. Mọi người đã được báo đều nhận nguyên văn; có lý do là mở đính chính ngay.
dialog-stepped-end = { $reference } · Đã đóng yêu cầu.
dialog-stepped-recall = { $reference } · Đã thu hồi.
dialog-stepped-correct = { $reference } · Đã mở đính chính.

## Mở lại yêu cầu đã từ chối

do-reopen = Mở lại
dialog-do-sure-reopen = { do-reopen }
dialog-sure-reopen = Mở lại: yêu cầu trở lại bước đã từ chối, thời hạn của bước tính lại từ đầu; những người đã được báo từ chối đều được báo. Mở lại?
dialog-stepped-reopen = { $reference } · Đã mở lại.
card-reopen = Mở lại được đến { $due }, nếu người gửi chưa gửi lại.
card-recall = Chưa đăng. Thu hồi được đến khi có kết quả đầu tiên.
card-recall-correction = Chưa đính chính. Thu hồi được đến khi có kết quả đầu tiên.
card-recall-result = Chưa thực hiện. Thu hồi được đến khi có kết quả đầu tiên.
history-reopen = { $role } ({ $who }) đã mở lại lúc { $at }
refusal-not-refuser = Chỉ người đã từ chối mở lại được yêu cầu. Thao tác của Anh/Chị không có hiệu lực.
refusal-sent-again = Người gửi đã gửi lại nội dung này thành { $reference } nên không mở lại được. Xem thẻ của { $reference }.
refusal-too-late-to-reopen = Đã hết thời gian mở lại (hết ngày làm việc sau ngày từ chối). Người gửi vẫn có thể sửa và gửi lại.
dialog-progress-asked = { $reference } · Đã ghi câu hỏi. Người đang xử lý thấy trong bản nhắc việc kế tiếp.
refusal-asked-today = Hôm nay đã hỏi tiến độ. Ngày làm việc sau hỏi lại được.
refusal-too-early-to-ask = Chưa hỏi tiến độ được: bước này còn hơn nửa thời hạn, hoặc đang chờ người gửi.
