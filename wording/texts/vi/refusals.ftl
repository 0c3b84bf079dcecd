# Lời từ chối thao tác: nguyên nhân trước, cách xử lý sau.

refusal-stranger = Tài khoản này chưa được gắn với cán bộ nào. Liên hệ quản trị viên để nhận đường dẫn mời.
refusal-gone = Không tìm thấy nội dung này. Mở lại từ thẻ mới nhất.
refusal-moved-on = Yêu cầu đã sang bước khác hoặc đã kết thúc nên thao tác này không còn áp dụng. Xem trạng thái trên thẻ mới nhất.
refusal-may-not-see = Yêu cầu này ngoài phạm vi được xem của Anh/Chị. Cần xem thì liên hệ người gửi yêu cầu.
refusal-not-a-card = Nút này không thuộc thẻ nào đang dùng nên không có hiệu lực. Dùng các nút trên thẻ mới nhất.
refusal-no-such-number = Số này không ứng với lựa chọn nào. Gửi đúng số ghi trước lựa chọn ở thẻ mới nhất.
refusal-open-again = Không xác định được nút này thuộc thẻ hay cửa sổ nào. Mở lại từ /viec rồi thao tác.
refusal-not-a-group = Chỉ gắn được nhóm. Nhập /gan trong nhóm cần gắn.
refusal-old-window = Cửa sổ này đã cũ nên nút không còn tác dụng. Nội dung đã nhập hoặc đã gửi vẫn còn; xem ở /viec.
said-done-before = Thao tác này đã được ghi nhận trước khi Loa được nâng cấp, không cần làm lại.

## Bản nháp

refusal-draft-gone = Bản nháp này đã gửi, đã bỏ hoặc của người khác. Chọn bản nháp khác hoặc bắt đầu yêu cầu mới.
refusal-question-gone = Câu hỏi này không còn trong bản nháp. Câu trả lời vừa rồi chưa được ghi.
refusal-draft-incomplete = Còn thiếu mục bắt buộc: { $field }. Nhập mục này rồi gửi lại.
refusal-hidden-missing = Với nội dung sửa này, yêu cầu cần thêm một mục mà Anh/Chị không được xem nên chưa lưu. Đề nghị người gửi bổ sung, hoặc bỏ chỗ sửa ấy.
refusal-may-not-send = Vai trò hiện có không được gửi yêu cầu thay đơn vị. Cần gửi thì đề nghị quản trị viên giao vai trò.
refusal-type-not-yours = { $why }.
refusal-too-many-drafts = Đã có { $limit } bản nháp chưa gửi, là mức tối đa. Gửi hoặc bỏ một bản rồi bắt đầu lại.
refusal-only-author = Việc này do người gửi yêu cầu thực hiện. Thao tác của Anh/Chị không có hiệu lực.
refusal-may-not-edit = Việc biên tập do người được phân công ở bước này thực hiện. Thao tác của Anh/Chị không có hiệu lực.

## Quyết định

refusal-sender-chosen = Mục “{ $field }” nêu chính người gửi, nhưng người ở mục này quyết định yêu cầu. Chọn người khác ở mục này rồi gửi.
refusal-editor-chosen = Mục “{ $field }” nêu chính Anh/Chị, nhưng người ở mục này quyết định yêu cầu. Chọn người khác ở mục này rồi lưu.
refusal-own-request = Người gửi không quyết định yêu cầu của chính mình. Yêu cầu chờ người khác có thẩm quyền.
refusal-not-decider = Bước này do người duyệt được phân công quyết định. Thao tác của Anh/Chị không có hiệu lực.
refusal-verdict-not-here = Bước này không có lựa chọn đó. Dùng các nút trên thẻ mới nhất.
refusal-changed-meanwhile = Mục “{ $field }” vừa được người khác sửa nên chưa lưu. Xem bản mới trên thẻ: lưu lần nữa sẽ thay bản mới ấy; muốn giữ bản mới thì bỏ bản nháp.
refusal-answer-missing = Cần trả lời “{ $field }” nên chưa ghi gì. Bấm lại nút trên thẻ để trả lời.
refusal-answer-unfit = Câu trả lời cho “{ $field }” không dùng được nên chưa ghi gì. Bấm lại nút trên thẻ để trả lời.
refusal-text-changed = Nội dung đã sửa sau khi gửi thẻ này nên quyết định chưa được ghi. Xem bản mới trên thẻ rồi quyết định lại.
refusal-reason-needed = Quyết định này phải kèm lý do. Chọn một lý do hoặc nhập lý do khác.
refusal-already-counted = Anh/Chị đã quyết định ở bước này. Bước này còn chờ người khác.
refusal-decided-pass = Yêu cầu đã được { $who } { $done } lúc { $at }. Không cần thao tác thêm.
refusal-decided-more = { $who } đã yêu cầu bổ sung lúc { $at }. Thẻ sẽ trở lại khi người gửi bổ sung xong.
refusal-decided-escalate = Yêu cầu đã được { $who } trình cấp trên lúc { $at }. Không cần thao tác thêm.
refusal-opinion-self = Không tự xin ý kiến của mình. Chọn vị trí hoặc người khác.
refusal-opinion-requester = Người gửi yêu cầu không cho ý kiến về yêu cầu của mình. Cần hỏi người gửi thì chọn “Yêu cầu bổ sung”.
refusal-opinion-nobody = { $whom }: hiện không có ai trả lời được (vắng, không nhận được tin hoặc chưa vào hệ thống). Chọn vị trí hoặc người khác.
refusal-opinion-asked = Đã xin ý kiến { $whom } lúc { $at }, đang chờ trả lời. Không cần hỏi lại.
refusal-opinion-answered = { $who } đã trả lời lúc { $at }. Không cần thao tác thêm.
refusal-opinion-over = Bước này đã xong nên không cần ý kiến nữa. Không cần thao tác thêm.
refusal-not-adviser = Ý kiến này hỏi người khác. Thao tác của Anh/Chị không có hiệu lực.
refusal-escalated-before = Anh/Chị đã trình cấp trên yêu cầu này nên không một mình quyết định bước này. Bước này chờ người khác.
refusal-not-escalator = Theo quy định, chỉ { $who } trình bước này lên cấp trên.
refusal-chose-decider = Anh/Chị đã sửa câu trả lời cho biết ai quyết định bước này nên không quyết định bước này. Bước này chờ người khác.
refusal-decided-return = Yêu cầu đã được { $who } trả lại lúc { $at }. Không cần thao tác thêm.
refusal-decided-keep = { $who } đã quyết định không đính chính lúc { $at }. Không cần thao tác thêm.
refusal-decided-refuse = Yêu cầu đã bị { $who } từ chối lúc { $at }. Không cần thao tác thêm.
refusal-went-on-late = Bước này đã hết thời hạn, yêu cầu chuyển sang bước sau lúc { $at } và ghi “chưa { $done }”. Không cần thao tác thêm.
refusal-decided-against = Bước này không được thông qua lúc { $at } vì không đủ ý kiến đồng ý. Không cần thao tác thêm.

## Đăng tải và kiểm tra lại

refusal-not-publisher = Việc này do người phụ trách kênh thực hiện. Thao tác của Anh/Chị không có hiệu lực.
refusal-task-closed = { GIVEN($who) ->
    [yes] { $who } đã trả kết quả cho kênh này. Không cần thao tác thêm.
   *[no] Việc này đã dừng. Xem trạng thái trên thẻ mới nhất.
}
refusal-heir-away = { $who } đang vắng, đã ủy quyền việc này hoặc không nhận được tin. Chọn người khác.
refusal-heir-may-not = { $who } không làm được việc này. Chọn người khác.
refusal-not-waiver = Việc này do vai trò khác cho bỏ qua.
refusal-task-needed = Còn chờ “{ $task }” ({ $who }). Có kết quả của việc ấy thì làm được bước này.
refusal-task-taken = { $who } đã nhận việc này. Cần đổi người thì trao đổi trực tiếp.
refusal-visit-taken = { $who } đã nhận xử lý yêu cầu này. Cần làm thay thì chọn “Nhận thay” trên thẻ.
refusal-cannot-hold = Đang ghi nhận vắng hoặc chưa nhận được tin riêng của Loa nên chưa nhận xử lý được. Mở trò chuyện riêng với Loa, bỏ báo vắng bằng /vang rồi bấm lại.
refusal-needs-several = Bước này cần nhiều người cùng đồng ý nên không ai nhận xử lý riêng. Mỗi người quyết định ngay trên thẻ.
refusal-not-released = Nội dung hiện tại chưa được phê duyệt để đăng nên chưa ghi được kết quả. Chờ phê duyệt bản mới nhất.
refusal-already-answered = Yêu cầu này đã có kết quả kiểm tra lại hoặc đã đóng. Không cần thao tác thêm.

## Người và nhóm

refusal-not-administrator = Việc này do quản trị viên thực hiện. Thao tác của Anh/Chị không có hiệu lực.
refusal-last-administrator = Đây là quản trị viên cuối cùng. Giao vai trò này cho người khác trước.
refusal-no-such-role = Không có vai trò này trong quy định hiện hành. Chọn lại vai trò trong danh sách.
refusal-no-such-unit = Vai trò này cần một đơn vị có trong danh sách. Chọn lại đơn vị.
refusal-no-such-language = Ngôn ngữ này chưa dùng ở đây. Chọn ngôn ngữ trong danh sách.
refusal-absence-over = Những ngày này đã qua. Nhập một ngày từ hôm nay trở đi.
refusal-name-needed = Cần họ và tên, tối đa 80 ký tự. Nhập lại họ và tên.
refusal-invitation-void = Đường dẫn mời đã dùng, hết hạn hoặc không đúng. Liên hệ quản trị viên để nhận đường dẫn mới.
refusal-account-taken = Tài khoản này đã gắn với một cán bộ khác. Dùng tài khoản khác, hoặc đề nghị quản trị viên kiểm tra lại.
refusal-import-gone = Loa không còn giữ bảng này. Gửi lại tệp.
refusal-import-problems = Còn { $count } lỗi trong bảng nên chưa nhập dòng nào. Sửa các dòng đã nêu rồi gửi lại tệp.
refusal-ends-before = Vai trò phải kết thúc sau khi bắt đầu.
refusal-role-over = Ngày này đã qua. Nhập một ngày từ hôm nay trở đi, hoặc kết thúc vai trò ngay.
refusal-delegate-unfit = Người này không được nhận ủy quyền vai trò ấy theo quy định. Chọn người khác.
refusal-delegated-already = Vai trò này đã được ủy quyền trong những ngày ấy. Kết thúc ủy quyền cũ ở /uyquyen trước.
refusal-delegation-chain = Không ủy quyền lại: trong những ngày ấy một trong hai người đang nhận hoặc đã giao vai trò này.
refusal-delegation-circle = Người này đã ủy quyền cho Anh/Chị trong những ngày ấy. Chọn người khác.
refusal-delegation-long = Một lần ủy quyền dài nhất một năm. Nhập ngày kết thúc sớm hơn.
refusal-delegation-over = Ủy quyền này đã kết thúc. Không cần thao tác thêm.
refusal-given-away = Việc này Anh/Chị đang ủy quyền cho người khác. Muốn tự nhận thì kết thúc ủy quyền bằng /uyquyen rồi bấm lại.
refusal-giver-own-request = Yêu cầu này của chính người đã ủy quyền nên không quyết định theo ủy quyền ấy được. Yêu cầu chờ người khác có thẩm quyền.
refusal-not-delegable = Vai trò này không ủy quyền được. Chọn vai trò khác.
refusal-not-your-delegation = Chỉ người ủy quyền, người nhận hoặc quản trị viên kết thúc được ủy quyền này.
refusal-nothing-to-delegate = Anh/Chị không giữ vai trò nào ủy quyền được và không có ủy quyền nào đang chờ.
refusal-delegation-scope = Phạm vi ủy quyền chưa đúng: chọn lại trong danh sách.
refusal-not-signer = Chữ ký này thuộc vai trò khác, hoặc chưa đến lượt. Thao tác của Anh/Chị không có hiệu lực.
refusal-signed-others = Anh/Chị đã ký hai phần kia, hoặc đã có người ký thay Anh/Chị. Phần này cần chữ ký của người khác.
refusal-sign-or-reason = Quy định này cần chữ ký: bấm [Ký], hoặc chọn một lý do từ chối ở tin báo.
