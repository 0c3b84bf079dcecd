# Quy định: tệp đã sửa chờ quản trị viên áp dụng, và văn bản mà loại yêu cầu căn cứ vào.

rules-head = { $count ->
    [0] Quy định đã sửa, chờ áp dụng · chỉ đổi ghi chú hoặc cách trình bày
   *[other] Quy định đã sửa, chờ áp dụng · { $count } chỗ thay đổi
}
rules-changed = • { $path }: { $before } → { $after }
rules-added = • { $path } (mới): { $after }
rules-removed = • { $path } (bỏ): { $before }
rules-edition = • Tệp chuyển sang cách viết { $edition } (edition: { $edition }). Sáu điểm theo cách viết mới: yêu cầu của chính người quyết định, người thay, bước đã đồng ý từ trước, trả lại, bước cần nhiều người, thời hạn tính bằng giờ
rules-more = và { $count } chỗ khác
rules-take-units = Đơn vị đang ở sổ (/donvi) nay ghi trong tệp: { $units }. Áp dụng thì theo tệp.
rules-people = Về người giữ vai trò:
rules-nobody = • Chưa ai giữ vai trò “{ $role }”, cũng chưa có người thay
rules-units-without = • Chưa có “{ $role }”, cũng chưa có người thay, ở: { $units }
rules-too-few = • “{ $role }” mới có { $count } người, cần { $needed } người đồng ý
rules-not-carried-up = • Không ai là “{ $role }” quyết định ở bước “{ $stage }”, nên ai quyết định bước này cũng trình cấp trên được{ GIVEN($units) ->
    [yes] {", "}ở: { $units }
   *[no] {""}
}
rules-nobody-named = • Câu hỏi bắt buộc “{ $field }” chưa chọn được ai hoặc đơn vị nào
rules-role-held = • “{ $role }” không còn trong quy định; { $count } người đang giữ
rules-running = { $count } hồ sơ đang chạy giữ quy định lúc bắt đầu
rules-ends = → { $kind } gửi { $sent }: xong chậm nhất { part-moment-after } thay vì { part-moment-before }
part-moment-after = { GIVEN($after) ->
    [yes] { $after }
   *[no] (không có hạn)
}
part-moment-before = { GIVEN($before) ->
    [yes] { $before }
   *[no] (không có hạn)
}
rules-ends-more = → và { $count } loại yêu cầu khác có hạn khác
rules-note = Lưu ý, dòng { $line }: { $said }
rules-notes-more = và { $count } lưu ý khác, xem loa check
rules-how = Áp dụng thì yêu cầu mới theo quy định này ngay; bản nháp và yêu cầu đang có giữ quy định lúc bắt đầu. Chưa chọn thì quy định cũ vẫn có hiệu lực.
rules-head-applied = Quy định mới đã áp dụng · { $count } chỗ thay đổi
rules-head-kept = Giữ quy định cũ · { $count } chỗ thay đổi chưa áp dụng
rules-head-replaced = Quy định đã sửa, không còn chờ · { $count } chỗ thay đổi
rules-head-withdrawn = Quy định đã sửa, không còn chờ · { $count } chỗ thay đổi
rules-applied = { $who } đã áp dụng lúc { $at }. Yêu cầu mới theo quy định này.
rules-kept = { $who } đã chọn giữ quy định cũ lúc { $at }.{ GIVEN($reason) ->
    [yes] {" "}Lý do: “{ $reason }”
   *[no] {""}
}
rules-replaced = Đã có bản quy định mới hơn, xem tin mới nhất.
rules-withdrawn = Tệp quy định đã trở lại bản đang có hiệu lực.
rules-sure-head = Áp dụng thì { $count } việc không ai xử lý được
rules-sure-thing = • { $what }
rules-sure-how = Giao vai trò cho một người, hoặc ghi người làm thay trong tệp trước khi áp dụng. Vẫn áp dụng thì các việc này phải chờ.
said-rules-sure = Chưa áp dụng: có việc sẽ không ai xử lý được. Xem tin vừa gửi.
do-apply-sure = Vẫn áp dụng
do-apply-rules = Áp dụng
do-keep-rules = Giữ quy định cũ
said-rules-applied = Đã áp dụng quy định mới. Yêu cầu mới theo quy định này từ bây giờ.
said-rules-kept = Đã giữ quy định cũ. Tệp quy định vẫn khác bản đang áp dụng; đề nghị báo người giữ tệp.
refusal-rules-applied = Quy định này đã được { $who } áp dụng lúc { $at }. Không cần thao tác thêm.
refusal-rules-kept = { $who } đã chọn giữ quy định cũ lúc { $at }. Vẫn cần áp dụng thì đề nghị người giữ tệp sửa lại tệp rồi khởi động lại.
refusal-rules-replaced = Đã có bản quy định mới hơn nên bản này không còn áp dụng được. Dùng các nút ở tin mới nhất.
refusal-rules-withdrawn = Tệp quy định đã trở lại bản đang có hiệu lực. Không cần thao tác thêm.

rules-sign-drafts = Chờ người soạn thảo ký: { $role }
rules-sign-reviews = Chờ người xem xét ký: { $role }
rules-sign-approves = Chờ người phê duyệt ký: { $role }
rules-signed-drafts = Soạn thảo: { $role } ({ $who }) đã ký lúc { $at }{ part-why }
rules-signed-reviews = Xem xét: { $role } ({ $who }) đã ký lúc { $at }{ part-why }
rules-signed-approves = Phê duyệt: { $role } ({ $who }) đã ký lúc { $at }{ part-why }
part-why = { GIVEN($why) ->
    [yes] . Lý do ký thay: { $why }
   *[no] {""}
}
rules-signed-for = Quản trị viên ký thay { $role }
rules-instead-nobody = chưa có người giữ vai trò
rules-instead-agreed = đã trao đổi với người giữ vai trò
rules-instead-urgent = cần áp dụng ngay
rules-sign-instead = Hiện không ai của vai trò này ký được, cũng không có người thay. Quản trị viên ký thay được; chọn lý do, lý do được lưu và ghi ở tin này. Hoặc giao vai trò cho một người từ danh sách cán bộ.
rules-sign-others = Hiện không ai của vai trò này ký được, cũng không có người thay. { GIVEN($names) ->
    [yes] Ký thay được: { $names }.
   *[no] Người đã soạn thảo hoặc đã ký hai phần kia không ký thay; giao vai trò cho một người khác từ danh sách cán bộ.
}
do-sign-nobody = Ký thay: chưa có ai
do-sign-agreed = Ký thay: đã trao đổi
do-sign-urgent = Ký thay: cần ngay
rules-sign-how = Đủ ba chữ ký thì quy định có hiệu lực; trước đó quy định cũ vẫn có hiệu lực.
do-show-offer = Mở tin quy định
do-sign-rules = Ký
do-refuse-rules = Từ chối: { $reason }
said-rules-signed = Đã ký. Người ký tiếp theo được báo.
rests-on = Căn cứ: { $document }
