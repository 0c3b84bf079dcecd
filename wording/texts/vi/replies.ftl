# Chữ nhập thay cho nút: không bao giờ là quyết định.

reply-agreed = Chưa ghi quyết định; quyết định chỉ được ghi khi bấm nút.
reply-case-verb = Chờ { $done }: { $subject } ({ $reference }), bản gửi lúc { $at }
reply-case-correction = Đính chính · { $case }
reply-condition = Chưa ghi quyết định: { $subject } ({ $reference })
reply-words = Lời kèm theo: “{ $words }”
reply-received = Chưa ghi quyết định. Việc này vẫn chờ Anh/Chị đến { $due }.
reply-received-late = Chưa ghi quyết định. Việc này vẫn chờ Anh/Chị, đã quá hạn từ { $due }.
reply-received-open = Chưa ghi quyết định. Việc này vẫn chờ Anh/Chị.
reply-several = Chưa ghi quyết định: có { $count } việc đang chờ. Mở việc cần quyết định.
reply-moved-on = Chưa ghi gì: { $subject } ({ $reference }) hiện không chờ quyết định của Anh/Chị.
state-several = Anh/Chị có { $count } yêu cầu đang xử lý. Mở danh sách, hoặc nhập kèm mã hay tên của yêu cầu.
do-open-card = Mở thẻ
refusal-reply-over = Nút này chỉ có hiệu lực đến hết ngày làm việc nên quyết định chưa được ghi. Mở thẻ từ /viec rồi quyết định.
