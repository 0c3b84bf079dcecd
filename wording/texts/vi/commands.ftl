# Lệnh, trợ giúp, vào hệ thống, gắn nhóm.

help-title = Loa nhận yêu cầu truyền thông, chuyển người duyệt, trả kết quả bằng đường dẫn.
command-moi = Gửi yêu cầu mới
command-viec = Việc của tôi
command-vang = Báo vắng, ví dụ /vang 7/12 đến 9/12
command-ngonngu = Đổi ngôn ngữ
command-trogiup = Trợ giúp
command-nguoi = Quản lý cán bộ
command-gan = Gắn nhóm này với một vai trò
command-bogan = Bỏ gắn nhóm này
joined = Đã gắn tài khoản: { $who }, { GIVEN($unit, $role) ->
    [yes] { $role }, { $unit }
   *[no] { $role }
}
invitation-asked =
    Đường dẫn này dành cho { $address } { $name }: { GIVEN($unit, $role) ->
        [yes] { $role }, { $unit }
       *[no] { $role }
    }
    Có đúng là Anh/Chị không? Chọn “Đúng” thì tài khoản này mới được gắn.
invitation-do-yes = Đúng
invitation-do-no = Không phải
invitation-declined = Không có gì thay đổi; đường dẫn vẫn dùng được cho người có tên trên đó. { GIVEN($names) ->
    [yes] Mở đường dẫn ghi tên mình, hoặc đề nghị quản trị viên ({ $names }) cấp.
   *[no] Mở đường dẫn ghi tên mình.
}
said-unbound = Đã gỡ tài khoản của { $name }. Vai trò giữ nguyên; cấp lại đường dẫn cho đúng người.
welcome-sends = Muốn đăng tin: gửi bài và ảnh vào đây, hoặc chọn “Gửi yêu cầu”. Ví dụ: dán toàn văn, gửi kèm 5 ảnh.
welcome-decides = Yêu cầu chờ quyết định được gửi vào đây, kèm toàn văn và ảnh; quyết định bằng nút dưới thẻ. { $count ->
    [0] Hiện chưa có việc nào.
   *[other] Hiện có { $count } việc.
}
welcome-asks = Cần trợ giúp: { $names } (quản trị viên). Các lệnh khác: /trogiup
welcome-do-new = Gửi yêu cầu
welcome-do-work = Việc của tôi
welcome-do-away = Báo vắng
turned-away = Tài khoản này chưa được gắn với cán bộ nào của { $organisation }. { GIVEN($names) ->
    [yes] Đề nghị liên hệ quản trị viên, { $names }, để nhận đường dẫn mời.
   *[no] Đề nghị liên hệ quản trị viên để nhận đường dẫn mời.
}
language-set = Đã chuyển sang tiếng Việt. Back to English: /ngonngu
away-back = Đã ghi nhận có mặt. Việc chờ quyết định sẽ được gửi đến như thường lệ.
away-draft = Báo vắng
away-here = Đang ghi nhận có mặt.
away-planned = Đã báo vắng mặt từ { $first } đến hết { $last }. Nhập ngày khác là thay.
away-ask = Báo vắng thì nhập ngày, ví dụ 7/12 đến 9/12, hoặc 27/11.
away-stand-in = { GIVEN($names) ->
    [yes] { $role }: { $names } làm thay.
   *[no] { $role }: chưa có người làm thay, việc vẫn chờ.
}
away-sure = Vắng mặt từ { $first } đến hết { $last }. Đúng không?
away-which = Vắng mặt từ hôm nay đến hết { $day }, hay chỉ ngày này?
away-from = Sẽ ghi nhận vắng mặt từ { $first } đến hết { $day }. Đổi hoặc hủy: /vang
away-forgotten = Đã hủy báo vắng.
away-unread = Chưa rõ những ngày nào trong “{ $text }”. Nhập đủ ngày/tháng/năm, ví dụ 7/12/2026 đến 9/12/2026.
away-over = Ngày này đã qua. Nhập một ngày từ hôm nay trở đi.
away-do-from-today = Từ hôm nay
away-do-only-day = Chỉ ngày này
away-do-forget = Hủy báo vắng
away-until = Đã ghi nhận vắng mặt đến hết { $day }. Việc chờ quyết định, nếu có, được chuyển cho người thay; việc khác vẫn chờ Anh/Chị và vẫn tính hạn. Có mặt sớm hơn: /vang
group-refuses = { $group } · Nhóm không nhận tin của Loa. Nền tảng trả lời: “{ $said }”. Đề nghị cho phép Loa gửi tin nhắn trong phần quyền của nhóm rồi nhập lại.
bind-who = Chỉ quản trị viên của Loa gắn và bỏ gắn được nhóm. Nếu đang ẩn danh trong nhóm, tắt chế độ ẩn danh rồi thử lại.
bind-which = Gắn nhóm này với vai trò nào? Thẻ của vai trò sẽ được gửi vào đây. Tìm theo tên: nhập /gan kèm một phần tên đơn vị hoặc vai trò, ví dụ “/gan kinh tế”.
bind-found = Tìm “{ $words }”: { $count } kết quả, hiện tối đa 20. Gắn nhóm này với vai trò nào?
bind-none = Không có vai trò hoặc đơn vị nào khớp “{ $words }”. Nhập /gan kèm từ khác, hoặc chỉ /gan để xem tất cả.
bind-done = Đã gắn nhóm với vai trò: { $role }. Thẻ của vai trò sẽ được gửi vào đây.
unbind-done = { $count ->
    [0] Nhóm này chưa gắn với vai trò nào.
   *[other] Đã bỏ gắn { $count } vai trò. Thẻ được gửi riêng cho từng người giữ vai trò.
}
hint = Chọn /moi để gửi yêu cầu mới, /viec để xem các việc của mình, /trogiup để xem các lệnh.
hint-edited = Nội dung sửa trong tin nhắn cũ không được ghi nhận. Chọn /viec, mở mục cần sửa rồi nhập lại.
notice-storage = Hệ thống chưa ghi được nội dung vừa gửi, sẽ tự ghi khi hoạt động lại. Không cần gửi lại.
