# Tin và thẻ không gửi được: cho quản trị viên, và chỗ trên thẻ thiếu một phần.

part-said = { GIVEN($said) ->
    [yes] Nền tảng trả lời: “{ $said }”.
   *[no] Nền tảng không nêu lý do.
}

notice-refused = { $place ->
    [group] { $name } · Nhóm không nhận tin của Loa
   *[person] { $name } · Không gửi được tin
}
    { $cause ->
    [barred] Loa không được phép gửi tin nhắn ở đây.
    [topic] Chủ đề của nhóm đã đóng hoặc đã xóa.
   *[refused] Tin nhắn bị từ chối, kể cả bản rút gọn.
} { part-said }
    { $place ->
    [group] Thẻ của nhóm được gửi riêng cho từng người giữ vai trò.
   *[person] Việc đang chờ được chuyển cho người thay, nếu có. Đề nghị liên hệ trực tiếp.
}
    { $place ->
    [group] { $cause ->
        [barred] Đề nghị cho phép Loa gửi tin nhắn, ảnh và tệp trong phần quyền của nhóm; xong nhập /gan trong nhóm để dùng lại ngay.
        [topic] Đề nghị mở lại chủ đề, hoặc thêm lại Loa vào nhóm; xong nhập /gan trong nhóm để dùng lại ngay.
       *[refused] Đề nghị kiểm tra quyền của Loa trong nhóm; xong nhập /gan trong nhóm để dùng lại ngay.
    }
   *[person] Loa thử lại mỗi giờ; gửi được thì báo như trước.
}
notice-extra-refused =
    { $name } · { $extra ->
    [media] Ảnh và tệp không gửi được
    [buttons] Nút trên thẻ không gửi được
   *[body] Thẻ chỉ gửi được bản rút gọn
}
    { part-said }
    { $extra ->
    [media] Thẻ ở đây không kèm ảnh và tệp. Đề nghị cho phép Loa gửi ảnh và tệp trong phần quyền của nhóm.
    [buttons] Không thao tác được trên thẻ ở đây. Thẻ được gửi riêng cho từng người giữ vai trò, nếu là nhóm.
   *[body] Toàn văn xem trong trò chuyện riêng với Loa: /viec.
}
notice-takes-again =
    { $name } · Đã gửi được trở lại
    Thẻ của nhóm lại hiển thị trong nhóm.
notice-nobody-sees =
    { $references } · Chưa ai thấy yêu cầu này
    Không gửi được thẻ cho bất kỳ người nào của bước đang chờ. { part-said }
    Đề nghị liên hệ trực tiếp với người giữ vai trò, hoặc giao vai trò cho người khác ở /nguoi.
notice-nobody-sees-once =
    { $title } · { $unit } · Chưa ai thấy
    Không gửi được thẻ cho người trả lời. { part-said }
    Đề nghị liên hệ trực tiếp, hoặc giao vai trò cho người khác ở /nguoi.
notice-nobody-sees-round =
    { $title } { $month } · { $unit } · Chưa ai thấy
    Không gửi được thẻ cho người trả lời. { part-said }
    Đề nghị liên hệ trực tiếp, hoặc giao vai trò cho người khác ở /nguoi.
notice-lost =
    { $name } · Một tin báo không gửi được
    Đã thử trong một ngày. { part-said }
    Đề nghị liên hệ trực tiếp.

card-no-files = { $attached } không xem được ở đây.
card-no-media = { $attached } không gửi được vào đây; xem trong trò chuyện riêng với Loa.
card-no-buttons = Các nút không gửi được vào đây; thao tác trên thẻ trong trò chuyện riêng với Loa.
card-no-body = Toàn văn không gửi được vào đây; xem ở /viec trong trò chuyện riêng với Loa.
choose-by-number = Gửi một số để chọn:
