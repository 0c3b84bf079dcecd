# Tin báo gửi một lần.

notice-substitute =
    { $reference } · Đã chuyển người quyết định thay
    Người giữ vai trò của bước này vắng hoặc chưa nhận được tin. Yêu cầu đã chuyển cho: { $role }.
    Nếu người vắng đã thôi giữ vai trò, đề nghị cập nhật vai trò: /nguoi
notice-left-open =
    { $reference } · Câu hỏi bắt buộc không trả lời được
    “{ $field }”: chưa có ai hoặc đơn vị nào để chọn, nên câu này được bỏ trống và yêu cầu vẫn đi tiếp.
    Đề nghị giao vai trò, hoặc thêm đơn vị: /nguoi
notice-unreachable =
    { $who } · Không nhận được tin
    Tài khoản đã chặn Loa hoặc rời cuộc trò chuyện. Việc đang chờ được chuyển cho người cùng vai trò hoặc người thay, nếu có.
    Đề nghị liên hệ trực tiếp.
joined-head = { $who } · Đã vào hệ thống
joined-many = Đã vào hệ thống · { $count } người
joined-who = { GIVEN($account) ->
    [yes] { $name }, tài khoản “{ $account }”
   *[no] { $name }
}
joined-how = Nếu không đúng người được mời, bấm nút dưới tin để gỡ tài khoản, hoặc kết thúc vai trò trong /nguoi.
joined-how-known = Nếu không đúng người được mời, kết thúc vai trò trong /nguoi.
joined-do-unbind = Gỡ tài khoản: { $name }
notice-group-left =
    { $group } · Loa không còn trong nhóm
    Thẻ yêu cầu của nhóm này được gửi riêng cho từng người giữ vai trò.
    Muốn dùng lại nhóm, đề nghị thêm lại Loa vào nhóm.
notice-channel-gone =
    Đã chuyển việc · { $channel }
    Theo quy định đang áp dụng, { $channel } do { $role } phụ trách. Yêu cầu đã chuyển: { $references }
    Không cần thao tác thêm.
notice-channel-yours =
    Nhận việc chuyển đến · { $channel }
    Theo quy định đang áp dụng, { $channel } do { $role } phụ trách. Yêu cầu chuyển đến: { $references }
    Thẻ của từng yêu cầu được gửi cùng tin này.
notice-role-given =
    Nhận vai trò · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { $who } đã giao vai trò này. Việc đang chờ của vai trò được gửi thành thẻ.
notice-role-ended =
    Thôi vai trò · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { $who } đã kết thúc vai trò này. Việc đang chờ chuyển cho người giữ vai trò. Nếu có nhầm lẫn, đề nghị báo quản trị viên.

notice-role-until =
    Thời hạn vai trò · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { GIVEN($last) ->
        [yes] { $who } đã ghi: giữ vai trò này đến hết { $last }. Hết ngày đó, việc đang chờ tự chuyển cho người khác.
       *[no] { $who } đã bỏ thời hạn của vai trò này.
    }
notice-role-alone =
    Sắp không còn ai giữ vai trò · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { $who } giữ vai trò này đến hết { $last }; sau đó không còn ai. Đề nghị giao cho người khác hoặc gia hạn trước ngày đó: /nguoi
notice-role-over =
    Hết thời hạn vai trò · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    Vai trò này hết thời hạn từ sau { $last }. Việc đang chờ đã chuyển cho người giữ vai trò hoặc người thay.
notice-role-over-of =
    Hết thời hạn vai trò · { $who }
    { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }: hết thời hạn từ sau { $last }.{ $held ->
        [yes] {" "}Việc đang chờ đã chuyển cho người giữ vai trò này.
       *[no] {" "}Hiện không còn ai giữ vai trò này. Giao cho người khác: /nguoi
    }

notice-delegation-given =
    Nhận ủy quyền · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { $giver } ủy quyền cho { $receiver } từ { $first } đến hết { $last }{ part-scope }. Trong những ngày ấy, việc chờ của vai trò được gửi thành thẻ. Xem hoặc kết thúc sớm: /uyquyen
notice-delegation-begun =
    Ủy quyền bắt đầu · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { $receiver } làm thay { $giver } đến hết { $last }. Việc đang chờ đã chuyển.
notice-delegation-over =
    Hết hạn ủy quyền · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { $receiver } thôi làm thay { $giver } từ sau { $last }. Việc đang chờ đã trở về.
notice-delegation-ended =
    Kết thúc ủy quyền · { $role }{ GIVEN($unit, $role) ->
        [yes] , { $unit }
       *[no] {""}
    }
    { GIVEN($who) ->
        [yes] { $who } đã kết thúc ủy quyền của { $giver } cho { $receiver }. Việc đang chờ đã trở về.
       *[no] Ủy quyền của { $giver } cho { $receiver } kết thúc vì vai trò đã thay đổi. Việc đang chờ đã chuyển.
    }

# Lỗi ngoài dự kiến: cho người gặp lỗi, và cho quản trị viên.
notice-unexpected = Có lỗi ngoài dự kiến, mã { $code }. Nội dung đã nhập vẫn còn trong bản nháp. Vui lòng thử lại; nếu vẫn lỗi, gửi mã này cho quản trị viên.
part-who = { GIVEN($who) ->
    [yes] {" "}· { $who }
   *[no] {""}
}
notice-dead-letter =
    Lỗi { $code }{ part-who }
    Một thao tác của người này không xử lý được sau nhiều lần thử; người khác không bị ảnh hưởng.
    Đề nghị người phụ trách máy chủ xem bằng lệnh: loa dead list
many-wait-head = { $count } việc đang chờ xử lý
many-wait-late = Quá hạn: { $count }
many-wait-how = Có thay đổi về người phụ trách, nên các việc này nay chờ ở đây. Việc gấp nhất đứng đầu danh sách; mở việc nào, thẻ của việc đó được gửi.
