# Việc không ai xử lý được: cho quản trị viên.

stuck-head = Không ai xử lý được · { $count } việc
stuck-request = { $reference } · { $subject }
stuck-round = { $title } { $period } · { $unit }
stuck-need = { $event } · { $need }
stuck-line = { $what }: { $because }
stuck-why-no-role = vai trò “{ $who }” không còn trong quy định, cần ghi vai trò khác cho kênh
stuck-why-no-parent = “{ $who }”: đơn vị của yêu cầu chưa có đơn vị cấp trên, cần ghi parent cho đơn vị trong quy định
stuck-why-no-answer = “{ $who }”: câu trả lời chưa cho biết đơn vị hoặc người, cần sửa câu trả lời của yêu cầu
stuck-why-no-holder = “{ $who }” chưa có người giữ
stuck-why-own = “{ $who }” chỉ có người gửi, không được tự quyết định
stuck-why-chose = “{ $who }” chỉ còn người đã sửa câu trả lời cho biết ai quyết định, không được tự quyết định
stuck-why-escalated = “{ $who }” chỉ còn người đã trình cấp trên, không được tự quyết định
stuck-why-away = “{ $who }” đang vắng ({ $names })
stuck-why-unreachable = “{ $who }” không nhận được tin ({ $names })
stuck-why-too-few = “{ $who }” không còn đủ người để quyết định
stuck-why-nothing-open = không còn bước nào đang mở, cần báo người phụ trách máy chủ
stuck-more = và { $count } việc khác
stuck-how = Đề nghị giao vai trò cho người làm được: /nguoi. Giao xong, việc tự chuyển đến người ấy.

# Người rời đơn vị, thôi vai trò, vắng: cho quản trị viên và người cùng vai trò.

left-head = Đã rời đơn vị · { $who }
left-role-head = Đã thôi vai trò · { $who }
left-requests = Yêu cầu đã gửi, chưa xong: { $list }. Chuyển cho người cùng đơn vị.
left-tasks = Việc đăng đã nhận: { $list }. Trả về vai trò phụ trách.
left-tasks-to = Việc đăng đã nhận: { $list }. Chuyển cho { $heir }.
left-decisions = Yêu cầu chờ quyết định: { $list }. Chuyển cho người làm thay, nếu có.
left-events = Sự kiện sắp tới: { $list }. Đơn vị tiếp tục theo dõi.
left-rounds = Đợt rà soát đang mở: { $count }. Chuyển cho người làm thay, nếu có.
left-drafts = Bản nháp chưa gửi: { $count }. Không chuyển cho ai.
notice-tasks-back =
    Cần người nhận việc đăng · { $references }
    Trước đó { $who } nhận. Nhận bằng nút trên thẻ; chưa ai nhận thì vẫn tính hạn.
notice-tasks-yours =
    Đã chuyển việc đăng · { $references }
    Trước đó { $who } nhận. Việc tiếp tục trên thẻ.
notice-opinion-given =
    { $reference } · Có ý kiến của { $whom }
    { $subject }
    “{ $words }”
notice-opinion-none =
    { $reference } · { $whom } không có ý kiến
    { $subject }
notice-opinion-late =
    { $reference } · Chưa có ý kiến của { $whom }, thời hạn đã qua
    { $subject }
    Có thể quyết định mà không chờ, hoặc xin ý kiến người khác trên thẻ.
notice-opinion-away =
    { $reference } · Đã xin ý kiến { $whom }, hiện chưa có ai trả lời được
    { $subject }
    Có thể quyết định mà không chờ, hoặc xin ý kiến người khác trên thẻ.
notice-opinion-lost =
    { $reference } · Không còn ai cho ý kiến thay { $whom }
    { $subject }
    Có thể quyết định mà không chờ, hoặc xin ý kiến người khác trên thẻ.
notice-visit-taken-over =
    { $reference } · Đã có người nhận thay
    { $who } nhận thay: { $subject }. Không cần thao tác thêm.
notice-task-taken-over =
    { $reference } · Đã có người nhận thay
    { $who } nhận thay việc: { $channel }. Không cần thao tác thêm.
notice-task-handed-over =
    { $reference } · Đã được chuyển việc
    { $who } chuyển: { $channel }. Việc tiếp tục trên thẻ, hạn không đổi.
notice-visit-handed-over =
    Được chuyển xử lý · { $subject }
    { $reference } · { $who } chuyển sang. Xem và quyết định trên thẻ, hạn không đổi.
notice-task-unclaimed =
    Chưa ai nhận: { $channel } · { $reference }
    Việc của { $role }, thời hạn vẫn tính. Cần nhắc hoặc cử người nhận.
notice-invitations-over =
    Đường dẫn mời hết hạn · { $count } người chưa vào
    { $names }
    Cần mời lại: /nguoi
