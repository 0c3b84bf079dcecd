# Nội dung gửi trước khi chọn lệnh: được giữ lại, chưa gửi cho ai.

offer-text = bài { $length } ký tự
offer-photos = { $count } ảnh
offer-file = tệp { $name }
offer-two = { $first } và { $second }
offer-three = { $first }, { $second } và { $third }
offer-got = Đã nhận { $what }, chưa gửi cho ai.
offer-ask = Tạo yêu cầu { $type } của { $unit }?
offer-ask-titled = Tạo yêu cầu { $type } của { $unit }, tiêu đề “{ $title }”?
offer-ask-which = Tạo yêu cầu từ nội dung này?
offer-beside = Đã nhận { $what }, chưa ghi vào đâu. Bản nháp “{ $title }” đang có { $has }.
offer-beside-empty = Đã nhận { $what }, chưa ghi vào đâu. Đang có bản nháp “{ $title }”.
offer-kept = Giữ đến { $until }{ part-off }, sau đó xóa.
offer-which = Tạo yêu cầu nào?
offer-way = { $type } · { $unit }
offer-do-take = Tạo yêu cầu
offer-do-join = Thêm vào bản nháp
offer-do-new = Yêu cầu mới
offer-do-other = Loại khác
offer-do-drop = Bỏ
offer-dropped = Đã bỏ nội dung vừa gửi, không giữ lại gì.
offer-cannot = { $kind ->
    [video] Video
    [video_note] Video
    [animation] Ảnh động
    [voice] Tin nhắn thoại
    [audio] Tệp âm thanh
    [sticker] Nhãn dán
    [location] Vị trí
    [venue] Địa điểm
    [contact] Danh thiếp
    [poll] Bình chọn
   *[other] Nội dung này
} chưa được nhận: Loa nhận chữ, ảnh, tệp .docx và .pdf. { $kind ->
    [video] Với video, đề nghị dán đường dẫn vào nội dung.
    [video_note] Với video, đề nghị dán đường dẫn vào nội dung.
    [animation] Đề nghị gửi ảnh, hoặc dán đường dẫn vào nội dung.
    [location] Đề nghị nhập địa điểm bằng chữ.
    [venue] Đề nghị nhập địa điểm bằng chữ.
    [contact] Đề nghị nhập tên và số điện thoại bằng chữ.
   *[other] Đề nghị nhập bằng chữ.
}
problem-offer-one-file = Chỉ giữ được một tệp nên tệp này chưa được nhận. Tạo yêu cầu trước, hoặc gộp vào một tệp rồi gửi lại.
problem-offer-full = Đã đủ { $limit } ảnh, là mức tối đa. Ảnh gửi sau chưa được nhận.
problem-offer-too-many = Mục này giữ được nhiều nhất { $limit } ảnh hoặc tệp nên chưa thêm gì. Bỏ bớt trong bản nháp rồi thêm lại, hoặc chọn “Yêu cầu mới”.
problem-offer-no-place = Bản nháp không có chỗ cho nội dung này nên chưa thêm gì. Chọn “Yêu cầu mới” hoặc “Bỏ”.
