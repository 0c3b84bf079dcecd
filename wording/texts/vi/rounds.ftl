# Đợt của nhiệm vụ định kỳ: thẻ của đơn vị, báo cáo, nhắc việc.
# Nhãn nút tối đa 20 ký tự.

## Thẻ của đơn vị

round-title = { $title } { $period } · { $unit }
round-head-late = Quá hạn · { $title }
round-head-closed = Đã đóng, chưa đủ · { $title }
round-head-done = Đã đủ · { $title }
round-head-done-late = Đã đủ, muộn · { $title }
round-head-waits-for-help = Chờ hỗ trợ · { $title }
round-left = Còn { $left }/{ $total } mục chưa xác nhận: { $items }
round-left-whole = { $gives ->
    [file] Chưa gửi tệp
    [table] Chưa gửi bảng
   *[nothing] Chưa trả lời
}
round-same = { $who } xác nhận không đổi lúc { $at }: { $items }
round-updated = { $item }: { $who } đã cập nhật, { $link }
round-help = { $item }: { $who } đề nghị hỗ trợ, đã báo { $role }
round-helped = { $who } đã hỗ trợ xong, chờ đơn vị xác nhận lại: { $items }
round-head-help = Đề nghị hỗ trợ · { $title }
round-head-helped = Không còn mục cần hỗ trợ · { $title }
round-help-asked = { $who } đề nghị hỗ trợ: { $items }
round-help-how = Chọn “Đã hỗ trợ xong” thì các mục này được gửi lại để đơn vị xác nhận.
round-due = Hạn: { $due }. Quá hạn sẽ nêu trong báo cáo gửi { $role }.
round-overdue = Đã quá hạn từ { $due } và đã nêu trong báo cáo gửi { $role }. Vẫn xác nhận được, ghi “muộn”.
round-closed = Đã quá hạn từ { $due } và đã nêu trong báo cáo gửi { $role }. Đợt này đã đóng.
round-missed = Đợt này không mở vì Loa không hoạt động trong thời gian của đợt.
round-ended = Đơn vị đã kết thúc nên không cần trả lời.
round-done = Đã xác nhận đủ lúc { $at }.
round-done-but-help = Đã trả lời đủ lúc { $at }. Mục cần hỗ trợ được gửi lại để xác nhận khi đã hỗ trợ xong.
round-site = { $of ->
    [vi] Trang tiếng Việt: { $site }
    [en] Trang tiếng Anh: { $site }
   *[unit] Trang của đơn vị: { $site }
}
round-choose-item = Chọn mục để xác nhận:
round-choose-help = Chọn mục cần hỗ trợ. { $role } sẽ nhận được đề nghị:
round-choose-answer = { $item }: thông tin trên trang hiện nay thế nào?
round-sure = Xác nhận bằng tên mình rằng các mục này đã xem lại và không đổi: { $items }?
round-item = { $item }
round-item-done = ✓ { $item }

do-items = Xác nhận từng mục
do-ask-help = Đề nghị hỗ trợ
do-unchanged = Xác nhận không đổi
do-unchanged-sure = Đúng, không đổi
do-item-same = Đúng
do-item-updated = Đã cập nhật
do-mend = Xác nhận mục còn lại
do-helped = Đã hỗ trợ xong

said-unchanged = Đã ghi nhận xác nhận không đổi.
said-item-same = Đã ghi nhận: mục này đúng.
said-item-help = Đã ghi nhận và đã chuyển đề nghị hỗ trợ.
said-item-helped = Đã ghi nhận hỗ trợ xong. Thẻ đã gửi lại để đơn vị xác nhận.

refusal-not-answerer = Việc này do thủ trưởng đơn vị hoặc người thay thực hiện. Thao tác của Anh/Chị không có hiệu lực.
refusal-not-helper = Việc này do { $role } thực hiện. Thao tác của Anh/Chị không có hiệu lực.
refusal-help-over = Không còn mục nào của đơn vị chờ hỗ trợ. Không cần thao tác thêm.
refusal-round-done = { $who } đã xác nhận đủ các mục lúc { $at }. Không cần thao tác thêm.
refusal-round-accepted = Đợt { $period } đã được xem xét, đạt lúc { $at }. Không cần thao tác thêm.
refusal-round-given = Đợt { $period } đã trả lời xong, đang chờ xem xét. Không cần thao tác thêm.
refusal-round-open = Đợt { $period } đang chờ trả lời nên chưa xem xét được.
refusal-round-closed = Đợt { $period } đã đóng nên thao tác này không được ghi. Dùng thẻ của đợt mới nhất.

## Tin báo và báo cáo

rounds-missed =
    { $title } · { $count } đợt không mở, từ { $first } đến { $last }
    Loa không hoạt động trong thời gian đó nên chưa ai được yêu cầu làm. Không cần thao tác thêm.
rounds-missed-once =
    { $title } · Việc này không mở
    Loa không hoạt động từ ngày mở đến hết hạn nên chưa ai được yêu cầu làm. Không cần thao tác thêm.
and-unit = { $before }, { $unit }
and-more = { $before } và { $count } nơi khác
part-whom = { $whom ->
    [organisation] việc
    [holder] người
   *[unit] đơn vị
}
report-green = { $title } { $period }: đủ { $count }/{ $total } { part-whom }
report-red = Chưa xác nhận { $title } { $period }: { $count }/{ $total } { part-whom }
report-unit = ✗ { $unit }: còn { $items }
report-more = Và { $count } nơi khác, xem đủ ở /dinhky
report-done = ✓ Đã đủ: { $units }
report-help = Đang cần hỗ trợ: { $units }
report-alone = { $title } { $period }: { $count }/{ $total } { part-whom } chưa có người trả lời
report-alone-units = Chưa có ai: { $units }

digest-round = xác nhận { $title } { $period } của { $unit }, { $still }
unit-round = { $title } { $period } · { $unit }: { $still }, hạn { $due }

## Câu trả lời riêng, tệp, duyệt

round-so = { $item }: { $answer } ({ $who })
round-done-so = đã xong
round-file = tệp { $name }
round-answer = { $answer }
round-returned = { $who } đề nghị làm lại: “{ $reason }”
round-head-review = Chờ duyệt · { $title }
round-in-review = Đã gửi, chờ { $role } duyệt.
round-review-how = Chọn “Đạt” thì việc này xong; “Đề nghị làm lại” thì nêu lý do, thẻ được gửi lại.
do-hand-in = Gửi tệp
do-round-done = Đã xong
do-accept = Đạt
do-redo = Đề nghị làm lại
said-item-so = Đã ghi nhận câu trả lời.
said-accepted = Đã ghi nhận: đạt.
refusal-not-reviewer = Việc duyệt này do người khác thực hiện. Thao tác của Anh/Chị không có hiệu lực.
dialog-hand-in-file = { $item }: gửi tệp .docx hoặc .pdf.
dialog-hand-in-table = { $item }: gửi bảng .xlsx hoặc .csv.
dialog-redo = Cần làm lại điều gì? Nhập lý do, tối đa { $limit } ký tự.
dialog-redo-kept = Đã ghi nhận. Thẻ đã gửi lại để làm lại.
problem-not-a-table = Tệp này không phải bảng .xlsx hoặc .csv. Gửi lại đúng loại tệp.
problem-answer-kind-table = Câu hỏi này cần một bảng: gửi tệp .xlsx hoặc .csv.
dialog-handed-in = { $left ->
    [0] Đã ghi tệp.
   *[other] Đã ghi tệp. Còn { $left } mục.
}

## Nhiệm vụ tính theo số tin, bài

round-counted = { CAPITAL($still) }. Tin, bài được tính vào ngày đăng đầu tiên.
round-counted-one = { $reference } · { $subject }
round-enough = Đã đủ số lúc { $at }.
round-items-left = còn { $left }/{ $total } mục
round-so-far = đã đăng { $count }/{ $least }
report-short = Chưa đủ { $title } { $period }: { $count }/{ $total } { part-whom }
report-unit-short = ✗ { $unit }: { $still }
report-tally = { $unit } ({ $count })
digest-round-counted = { $title } { $period } của { $unit }: { $still }

## Danh sách trên thẻ

register-site = { $unit }: { GIVEN($vi) ->
    [yes] tiếng Việt { $vi }
   *[no] chưa có tiếng Việt
}, { GIVEN($en) ->
    [yes] tiếng Anh { $en }
   *[no] chưa có tiếng Anh
} · { GIVEN($owner) ->
    [yes] { $owner }
   *[no] chưa có người phụ trách
}
register-no-site = Chưa có trang web: { $units }
register-role = { GIVEN($names) ->
    [yes] ✓ { $role }: { $names }
   *[no] ✗ { $role }: chưa có ai
}
register-role-in-units = { GIVEN($units) ->
    [yes] ✗ { $role }: { $count }/{ $total } đơn vị; chưa có ở { $units }
   *[no] ✓ { $role }: đủ { $total } đơn vị
}
register-more = Còn { $count } dòng, nhận đủ bằng [Gửi đủ danh sách]
register-page = { $title } · trang { $page }/{ $total }
do-register = Gửi đủ danh sách
said-register = Danh sách đầy đủ được gửi vào trò chuyện riêng với Loa.
