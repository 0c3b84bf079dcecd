# Trọn bài để đăng

do-package = Lấy trọn bài
said-package = { $reference }: đang gửi trọn bài vào trò chuyện riêng.
package-caption =
    Trọn bài · { $subject }
    { $reference }
package-lacks =
    Chưa gửi được trọn bài · { $reference }
    Bản gốc bị thiếu hoặc không còn nguyên vẹn: { $files }
    Không gửi bản khác với bản được phê duyệt. Đề nghị báo quản trị viên.
package-answers = Thông tin kèm theo
package-photos = Ảnh
package-files = Tệp kèm theo
package-facts = Bản được phép đăng
package-of = { $reference } · { $unit }
package-channel = Đăng ở: { $channel }
package-seal = Mã nội dung: { $digest }
package-no-files =
    Không gửi được trọn bài tại đây · { $reference }
    Nền tảng trò chuyện này không nhận tệp. Nội dung có trên thẻ; ảnh và tệp thì lấy trên nền tảng có nhận tệp, hoặc nhờ người khác cũng được nhận việc đăng tải này lấy ở đó.
