# Tìm yêu cầu: danh sách tìm thấy, cách tìm, lập yêu cầu mới từ một yêu cầu cũ (/tim).

command-tim = Tìm yêu cầu cũ và mới, ví dụ /tim hội thảo logistics
find-title = Tìm yêu cầu
find-how = Nhập từ cần tìm: số yêu cầu (như { $example }), từ trong tiêu đề hoặc nội dung, tên đơn vị, tên người gửi, địa điểm, ngày (27/11 hoặc tháng 11/2026). Không cần gõ dấu.
find-found = Tìm “{ $words }”
find-none = Không tìm thấy yêu cầu nào có đủ các từ này trong những yêu cầu Anh/Chị được xem. Nhập ít từ hơn hoặc từ khác.
find-again = Nhập từ khác để tìm lại.
find-more = Chỉ hiện { $most } yêu cầu đầu tiên. Nhập thêm từ để thu hẹp.
find-from = { $unit } · gửi { $day }
find-do-found = Kết quả tìm
do-copy = Lập yêu cầu tương tự
