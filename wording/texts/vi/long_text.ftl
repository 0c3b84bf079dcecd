# Nội dung dài: thêm, thay, lấy toàn văn.
# Nhãn nút tối đa 20 ký tự.

dialog-more = Gửi thêm một đoạn, hoặc gửi lại cả bài: Loa hỏi trước khi ghi. Không đổi gì thì chọn “Xong”.
dialog-cut = Trên đây là { $shown } ký tự đầu. Cả bài dài { $length } ký tự: chọn “Lấy toàn văn”.
dialog-whole = { $title }, toàn văn { $length } ký tự
dialog-old = { $title }: bản cũ { $length } ký tự, đã được thay trong bản nháp

## Vừa gửi thêm vào chỗ đã có nội dung

dialog-held-text = { $title } hiện có { $length } ký tự. Đoạn vừa gửi có { $part } ký tự, chưa được ghi: “{ $words }”
dialog-held-over-file = { $title } hiện là tệp { $file }. Đoạn vừa gửi có { $part } ký tự, chưa được ghi: “{ $words }”
dialog-held-file = { $title } hiện có { $length } ký tự. Tệp vừa gửi chưa được ghi: { $file }
dialog-held-late = Phần này không nhận đoạn văn. Đoạn { $part } ký tự vừa gửi chưa được ghi. Thêm vào cuối { $title }?
dialog-replace-sure = Thay cả bài: { $title } giảm từ { $before } xuống { $after } ký tự. Xác nhận thay?
dialog-replace-old = Bản cũ được gửi lại thành tệp.
dialog-do-whole = Lấy toàn văn
dialog-do-add-end = Thêm vào cuối
dialog-do-add-start = Thêm vào đầu
dialog-do-instead-text = Thay cả bài
dialog-do-instead-over-file = Thay tệp
dialog-do-instead-file = Thay bằng tệp
dialog-do-drop-part = Bỏ đoạn này
dialog-do-drop-file = Bỏ tệp này
dialog-do-keep-old = Giữ bản cũ
dialog-do-replace = Thay cả bài

## Sửa một chỗ

dialog-spot = Nhập chữ sai và chữ đúng, ví dụ: 45 → 46 (gõ -> cũng được, hoặc “45 thành 46”).
dialog-spot-unread = Chưa rõ chữ nào sai, chữ nào đúng. Nhập cả hai, ví dụ: 45 → 46
dialog-spot-places = { $count ->
    [0] Trong nội dung không có “{ $wrong }”. Nhập đúng như trong bài, cả chữ hoa, dấu và khoảng trắng.
   *[other] “{ $wrong }” có ở { $count } chỗ. Nhập thêm vài chữ đứng trước hoặc sau để chỉ rõ chỗ cần sửa.
}
dialog-spot-found = { $count ->
    [1] Có 1 chỗ:
   *[other] “{ $wrong }” có ở { $count } chỗ:
}
dialog-spot-quoted = { $number ->
    [0] “{ $before }{ $words }{ $after }”
   *[other] { $number }. “{ $before }{ $words }{ $after }”
}
dialog-spot-becomes = thành
dialog-spot-sure = Đúng không?
dialog-spot-which = Chọn chỗ cần sửa.
dialog-spot-done = Đã sửa { $count } chỗ trong bản nháp.
dialog-do-spot = Sửa một chỗ
dialog-do-spot-sure = Đúng, sửa
dialog-do-spot-all = Cả { $count }
