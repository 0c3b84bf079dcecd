# Câu trả lời chưa dùng được: vì sao, và cần gì.

problem-answer-empty = Câu trả lời chưa có nội dung. Nhập lại.
problem-answer-moved-on = Câu trả lời này đã thay đổi nên phần sửa chưa được ghi. Mở mục cần sửa rồi nhập lại.
problem-answer-required = Mục này bắt buộc nên không bỏ qua được. Trả lời để tiếp tục.
problem-answer-too-long = Nội dung dài { $length } ký tự, tối đa { $limit } ký tự. Rút gọn rồi gửi lại.
problem-text-link = Mục này không nhận đường dẫn. Bỏ “{ $found }” (ở chỗ: “{ $place }”) rồi gửi lại.
problem-text-word = Mục này không nhận chữ “{ $found }” (ở chỗ: “{ $place }”). Viết lại chỗ đó rồi gửi lại.
problem-answer-link = Chưa đúng dạng đường dẫn. Sao chép cả đường dẫn, bắt đầu bằng https:// hoặc http://.
problem-answer-link-asked = Đường dẫn chưa gửi riêng hoặc thiếu phần đầu. Gửi riêng đường dẫn này nếu đúng: { $link }
problem-answer-links-several = Có nhiều đường dẫn trong một tin nhắn. Gửi riêng đường dẫn cần ghi.
problem-letters-capitals = “{ $typed }” viết hoa toàn bộ. Viết thường thành “{ $better }”? Tên riêng và chữ viết tắt cần viết hoa thì nhập lại.
problem-letters-small = “{ $typed }” viết thường toàn bộ. Viết hoa chữ đầu thành “{ $better }”?
problem-answer-link-password = Đường dẫn có kèm tên đăng nhập hoặc mật khẩu. Bỏ phần đó rồi gửi lại.

## Trả lời sai kiểu

problem-answer-kind-text = Mục này cần trả lời bằng chữ. Nhập câu trả lời vào tin nhắn.
problem-answer-kind-long_text = Mục này cần nội dung bằng chữ. Nhập hoặc dán nội dung vào tin nhắn.
problem-answer-kind-choice = Mục này trả lời bằng cách chọn một mục đang hiện, hoặc nhập đúng tên mục đó.
problem-answer-kind-yes_no = Mục này trả lời “Có” hoặc “Không”. Chọn một trong hai nút, hoặc nhập “có”, “không”.
problem-answer-kind-event = Mục này cần một sự kiện. Chọn trong danh sách, hoặc nhập tên sự kiện khác.
problem-answer-kind-date = Mục này cần một ngày. Nhập theo dạng ngày/tháng/năm, ví dụ 27/11/2026.
problem-answer-kind-link = Mục này cần một đường dẫn. Dán đường dẫn vào tin nhắn.
problem-answer-kind-photos = Mục này cần ảnh. Gửi ảnh vào đây, một hoặc nhiều ảnh một lần.
problem-answer-kind-file = Mục này cần một tệp. Gửi tệp .docx hoặc .pdf.
problem-too-many-options = Mục này chọn tối đa { $most } mục, đang chọn { $count }. Bỏ bớt rồi chọn tiếp.
problem-answer-kind-unit = Mục này cần tên một đơn vị. Chọn trong danh sách, hoặc nhập tên đơn vị.
problem-answer-kind-person = Mục này cần tên một cán bộ. Chọn trong danh sách, hoặc nhập họ tên.
problem-unit-none = Không có đơn vị nào tên “{ $words }”. Nhập lại tên, hoặc chỉ một phần tên.
problem-unit-many = Có { $count } đơn vị mang tên này. Nhập thêm chữ của tên.
problem-unit-which = Chọn đúng đơn vị trong danh sách, hoặc nhập lại.
problem-person-none = Chưa có ai tên “{ $words }” chọn được ở mục này. Nhập lại họ tên, hoặc chỉ một phần họ tên.
problem-opinion-none = Không có vị trí hay người nào mang tên “{ $words }”. Nhập lại tên người hoặc tên đơn vị.
problem-opinion-many = Có { $count } vị trí và người mang tên này. Nhập thêm họ, chữ đệm hoặc tên đơn vị.
problem-opinion-which = Chọn đúng vị trí hoặc người trong danh sách, hoặc nhập lại.
problem-person-many = Có { $count } người mang tên này. Nhập thêm họ, chữ đệm hoặc tên.
problem-person-which = Chọn đúng người trong danh sách, hoặc nhập lại.
problem-answer-kind-telephone = Mục này cần một số điện thoại ở Việt Nam. Nhập đủ số, ví dụ 0912 345 678 hoặc 028 3812 3456.
problem-telephone-several = Có nhiều số điện thoại trong một tin nhắn. Gửi một số.
problem-telephone-asked = Chọn số điện thoại nếu đúng, hoặc nhập lại.
problem-answer-kind-rows = Mục này cần ít nhất một dòng. Mỗi dòng ghi một mục.
problem-too-many-rows = Mục này nhận tối đa { $most } dòng, đang có { $count }.
problem-row-too-long = Dòng “{ $row }” quá dài, tối đa { $limit } ký tự.
problem-rows-too-long = Các dòng dài tổng cộng { $length } ký tự, tối đa { $limit } ký tự. Rút gọn rồi gửi lại.
problem-row-of-cells = Dòng “{ $row }” cần đủ { $count } phần, cách nhau bằng dấu chấm phẩy.
problem-answer-kind-tick = Mục này cần được đánh dấu. Chọn “Đánh dấu”, hoặc nhập “có”.
problem-tick-required = Mục này phải được đánh dấu mới gửi được. Kiểm tra lại nội dung, đúng rồi thì chọn “Đánh dấu”.
problem-answer-kind-number = Mục này cần một con số. Nhập bằng chữ số, ví dụ 1.000 hoặc 12,5.
problem-number-unclear = “{ $typed }” chưa rõ là số nào. Chọn số đúng, hoặc nhập lại với dấu phẩy trước phần lẻ.
problem-number-too-small = Số ở mục này ít nhất là { $least }. Nhập lại.
problem-number-too-large = Số ở mục này nhiều nhất là { $most }. Nhập lại.

## Ảnh và tệp

problem-same-photo = Ảnh hoặc tệp này đã có, không thêm lần nữa.
problem-too-many-photos = { $count } ảnh gửi sau cùng không được nhận vì đã đủ { $limit }. Cần thay thì nhập “bỏ 3” (số của ảnh cần bỏ), rồi gửi lại.
problem-photos-moved-on = Ảnh hoặc chú thích đã khác với tờ ảnh vừa xem nên thao tác chưa được thực hiện. Xem tờ ảnh mới rồi chọn lại.
problem-file-too-large = Tệp lớn hơn { $megabytes } MB nên không nhận được. Giảm dung lượng rồi gửi lại.
problem-file-contents = Tệp mang đuôi { $ending } nhưng nội dung thuộc dạng khác, hỏng hoặc có mật khẩu. Mở tệp, lưu lại thành .docx hoặc .pdf rồi gửi lại.
problem-not-a-photo = Tệp này không phải ảnh. Gửi ảnh .jpg, .png, .webp hoặc .heic.
problem-not-a-document = Chỉ nhận tệp .docx hoặc .pdf. Chuyển sang một trong hai dạng này rồi gửi lại.

## Bảng danh sách người

part-rows = { $count ->
   *[other] Dòng { $rows }
}
part-rows-within = { $count ->
   *[other] dòng { $rows }
}
part-near = { GIVEN($near) ->
    [yes] {" "}Tên gần nhất: “{ $near }”.
   *[no] {""}
}
problem-import-empty = Bảng không có dòng nào. Gửi bảng có dòng tiêu đề và mỗi người một dòng.
problem-import-column = { $value ->
    [name] { part-rows }: thiếu cột “Họ và tên”.
   *[role] { part-rows }: thiếu cột “Vai trò”.
}
problem-import-too-long = Bảng có hơn { $value } dòng. Chia thành nhiều bảng rồi gửi lần lượt.
problem-import-no-name = { part-rows }: thiếu họ và tên, hoặc dài quá 80 ký tự.
problem-import-role = { GIVEN($value) ->
    [yes] { part-rows }: không có vai trò “{ $value }”.{ part-near }
   *[no] { part-rows }: thiếu vai trò.
}
problem-import-unit = { GIVEN($value) ->
    [yes] { part-rows }: không có đơn vị “{ $value }”.{ part-near }
   *[no] { part-rows }: vai trò này cần ghi đơn vị.
}
problem-import-twice = { part-rows }: “{ $value }” với vai trò này đã có ở dòng trên.
