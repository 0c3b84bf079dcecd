# Quản lý cán bộ: mời, nhập danh sách, vai trò, người chưa vào hệ thống.
# Nhãn nút tối đa 20 ký tự.

people-title = Quản lý cán bộ
people-counts = Đang có { $staff } cán bộ. Chưa vào hệ thống: { $waiting }.
people-closed = Đã đóng. Mở lại quản lý cán bộ: /nguoi

people-role = { GIVEN($unit, $role) ->
    [yes] { $role }, { $unit }
   *[no] { $role }
}
people-no-role = Chưa có vai trò
people-line = { $account ->
    [none] { $name } · { $roles } · chưa vào hệ thống
    [unreachable] { $name } · { $roles } · không nhận được tin
   *[bound] { $name } · { $roles }
}

## Mời một người

people-inviting = Mời một người
people-draft = Mời { $name }
people-giving = Giao vai trò · { $who }
people-which-role = Chọn vai trò.
people-which-unit = Vai trò: { $role }. Chọn đơn vị.
people-type-name = Nhập họ và tên đầy đủ của người được mời.
people-which-address = { $name }: chọn cách xưng hô.
people-invite-who = { $address } { $name }
people-same-name = Đã có cán bộ tên “{ $name }”. Nếu là cùng một người, quay lại và giao vai trò từ danh sách cán bộ.
people-invite-sure = Đường dẫn mời dùng một lần, có hiệu lực 72 giờ. Người mở được hỏi có đúng là người có tên ở trên không; chọn “Đúng” thì mới nhận vai trò.
people-link =
    Đường dẫn mời của { $name } vào Loa, nơi gửi và duyệt yêu cầu truyền thông:
    { $link }
    Mở đường dẫn rồi chọn “Bắt đầu”. Dùng một lần, trong { $hours } giờ. Không chuyển cho người khác.
people-link-sent = Đường dẫn mời của { $name } ở tin ngay trên. Chuyển tiếp tin đó cho đúng người.{ $before ->
    [link] {" "}Đường dẫn cũ không dùng được nữa.
    [account] {" "}Tài khoản đang dùng chỉ thôi dùng được khi đường dẫn mới được mở và chọn “Đúng”.
   *[none] {""}
}
people-links = Đường dẫn mời của { $count } người, mỗi người một dòng, dùng một lần, trong { $hours } giờ. Mở ra sẽ hỏi đúng người mới gắn tài khoản. Gửi từng người hoặc vào nhóm của đơn vị, không đăng công khai.
people-links-sent = Tệp đường dẫn mời của { $count } người ở ngay trên.
people-links-file = duong-dan-moi.csv

## Nhập danh sách

import-title-people = Nhập danh sách
import-how-people = Gửi tệp .xlsx hoặc .csv, tối đa 2 MB và 2.000 dòng, có các cột: Họ và tên, Xưng hô, Vai trò, Đơn vị. Một người giữ nhiều vai trò thì ghi nhiều dòng. Tệp có thể kèm bảng đơn vị: Mã đơn vị, Tên đơn vị và, nếu có, Tên tiếng Anh, Loại đơn vị, Đơn vị cấp trên, Trang web, Phụ trách trang web, cùng hai cột ấy cho tiếng Anh. Gửi tệp xong sẽ được xem trước, chưa ghi gì.
import-preview-people = Xem trước · { $file }
people-would = { $roles ->
    [0] Sẽ thêm hoặc cập nhật { $units } đơn vị.
   *[other] Sẽ thêm { part-added }{ part-units }.
}{ part-unchanged }
part-added = { $added ->
    [0] { part-roles }
   *[other] { $added } người và { part-roles }
}
part-roles = { $roles } vai trò
part-units = { $units ->
    [0] {""}
   *[other] ; thêm hoặc cập nhật { $units } đơn vị
}
part-unchanged = { $unchanged ->
    [0] {""}
   *[other] {" "}Không đổi: { $unchanged } dòng.
}
people-nothing-new = Không có gì cần thêm. Không đổi: { $unchanged } dòng.
import-problems-people = Có { $count } lỗi nên chưa nhập được dòng nào. Sửa các dòng dưới đây rồi gửi lại tệp vào đây.
people-row-new = Dòng { $row }: thêm { $address } { $name } · { $role }
people-row-known = Dòng { $row }: { $name } nhận thêm vai trò { $role }
people-unit-added = Thêm đơn vị { $code }: { $unit }{ $site ->
    [none] {" "}· chưa ghi trang web nên không có trong đợt rà soát hằng tháng
   *[other] { GIVEN($site) ->
        [yes] {" "}· trang web { $site }
       *[no] {""}
    }
}
people-unit-changed = Cập nhật đơn vị { $code }: { $unit }{ $site ->
    [none] {" "}· chưa ghi trang web nên không có trong đợt rà soát hằng tháng
   *[other] { GIVEN($site) ->
        [yes] {" "}· trang web { $site }
       *[no] {""}
    }
}
people-rows-more = Và { $count } dòng khác.
people-imported = { $roles ->
    [0] Đã thêm hoặc cập nhật { $units } đơn vị.
   *[other] Đã thêm { part-added }{ part-units }.
}
people-imported-links = { $count } người trong danh sách chưa vào hệ thống. Lấy đường dẫn mời để gửi.
import-template-people = Bảng trống để điền. Trang thứ ba ghi các vai trò, đơn vị và cách xưng hô dùng được.
import-sent-people = Bảng trống ở ngay trên. Điền xong, gửi lại vào đây.
import-file-people = danh-sach-can-bo.xlsx
people-sheet-people = Cán bộ
people-sheet-units = Đơn vị
people-sheet-known = Danh mục
people-column-name = Họ và tên
people-column-address = Xưng hô
people-column-role = Vai trò
people-column-unit = Đơn vị
people-column-key = Mã đơn vị
people-column-title = Tên đơn vị
people-column-english = Tên tiếng Anh
people-column-site = Trang web
people-column-kind = Loại đơn vị
people-column-parent = Đơn vị cấp trên
people-column-owner = Phụ trách trang web
people-column-site_en = Trang web tiếng Anh
people-column-owner_en = Phụ trách trang web tiếng Anh
people-column-link = Đường dẫn mời
people-known-address = Xưng hô dùng được
people-known-role = Vai trò hiện có
people-known-unit = Đơn vị hiện có

table-rows-more = { $rows } và { $count } dòng khác
problem-table-kind = Chỉ nhận tệp .xlsx hoặc .csv. Lưu bảng theo một trong hai dạng này rồi gửi lại.
problem-table-too-large = Tệp lớn hơn { $megabytes } MB, hoặc mở ra quá lớn, nên không đọc được. Chia thành nhiều tệp rồi gửi lần lượt.
problem-table-too-many-cells = Tệp có quá nhiều ô, kể cả ô trống đã định dạng, nên không đọc được. Chép riêng các dòng và cột cần nhập sang một tệp mới rồi gửi lại.
problem-table-unreadable = Tệp hỏng, có mật khẩu hoặc không đúng dạng bảng nên không đọc được. Lưu lại thành .xlsx hoặc .csv rồi gửi lại.
problem-table-encoding = Chữ trong tệp .csv không theo bảng mã UTF-8. Lưu lại dạng “CSV UTF-8” hoặc .xlsx rồi gửi lại.
problem-import-formula = { part-rows }: cột “{ $value }” có công thức. Dán lại cột này dưới dạng giá trị rồi gửi lại.
problem-file-lost = Chưa tải được tệp. Gửi lại tệp.
problem-import-column-twice = { part-rows }: một cột có mặt hai lần. Bỏ bớt một cột.
problem-import-unit-column = { $value ->
    [key] Bảng đơn vị, { part-rows-within }: thiếu cột “Mã đơn vị”.
   *[title] Bảng đơn vị, { part-rows-within }: thiếu cột “Tên đơn vị”.
}
problem-import-two-tables = Tệp có hai trang cùng một loại danh sách. Gộp lại thành một trang.
problem-import-address = { part-rows }: không có cách xưng hô “{ $value }”. Dùng Thầy, Cô, Anh, Chị, Ông, Bà, Đồng chí hoặc để trống.
problem-import-same-name = { part-rows }: đang có nhiều cán bộ tên “{ $value }” nên không rõ là ai. Giao vai trò từ danh sách cán bộ.
problem-import-unit-key = { GIVEN($value) ->
    [yes] Bảng đơn vị, { part-rows-within }: mã “{ $value }” chưa đúng. Dùng chữ không dấu, số và dấu gạch dưới, bắt đầu bằng chữ.
   *[no] Bảng đơn vị, { part-rows-within }: thiếu mã đơn vị.
}
problem-import-unit-title = Bảng đơn vị, { part-rows-within }: thiếu tên đơn vị, hoặc tên dài quá 60 ký tự.
problem-import-unit-site = Bảng đơn vị, { part-rows-within }: “{ $value }” không phải địa chỉ trang web. Ghi cả https://, ví dụ https://kinhte.bienxanh.example.
problem-import-unit-twice = Bảng đơn vị, { part-rows-within }: mã “{ $value }” đã có ở dòng trên.
problem-import-unit-rules = Bảng đơn vị, { part-rows-within }: đơn vị “{ $value }” ghi trong tệp quy định. Sửa trong tệp đó.
problem-import-unit-taken = Bảng đơn vị, { part-rows-within }: tên “{ $value }” đã dùng cho đơn vị khác.

## Danh sách cán bộ

people-list = Danh sách cán bộ · { $count } người
people-found = Tìm “{ $typed }” · { $count } người
people-move-to = Chuyển vai trò cho ai? · { $count } người
people-nobody = Không có ai.
people-search = Nhập tên để tìm, có dấu hoặc không dấu.
people-account-none = Chưa vào hệ thống
people-account-bound = Đã vào hệ thống
people-account-unreachable = Không nhận được tin: tài khoản đã chặn Loa hoặc rời cuộc trò chuyện
people-away-until = Vắng mặt đến hết { $day }
people-roles-more = Và { $count } vai trò khác.
people-which-end = Kết thúc vai trò nào?
people-which-move = Chuyển vai trò nào?
people-sure-end = Kết thúc vai trò { $role }. Việc đang chờ chuyển cho người khác giữ vai trò này hoặc người thay.
people-sure-move = Chuyển vai trò { $role } cho { $to }. Việc đang chờ chuyển theo vai trò.
people-sure-leave = Kết thúc mọi vai trò và gỡ khỏi hệ thống. Tài khoản không còn dùng được; muốn dùng lại phải mời mới.
people-away-from = Sẽ vắng mặt từ { $first } đến hết { $day }
people-type-away = Nhập ngày cuối cùng vắng mặt, ví dụ 27/11, hoặc 7/12 đến 9/12.
people-given = Đã giao vai trò.
people-ended = Đã kết thúc vai trò.
people-moved = Đã chuyển vai trò.
people-left = Đã cho rời hệ thống.
people-left-behind = Đã cho rời hệ thống. Việc để lại và nơi nhận: xem tin báo.
people-back = Đã ghi nhận có mặt.

refusal-same-person = Người này đang giữ vai trò ấy. Chọn một người khác.

## Chưa vào hệ thống

people-waiting = Chưa vào hệ thống · { $count } người
people-waiting-none = Không có ai chờ đường dẫn mời.
people-waiting-until = { $name } · đường dẫn dùng được đến { $until }
people-waiting-expired = { $name } · đường dẫn hết hạn lúc { $until }
people-waiting-no-link = { $name } · chưa có đường dẫn
people-unit-links-which = Đường dẫn của cả đơn vị
people-unit-links-how = Chọn đơn vị để lấy một tin gồm tên và đường dẫn của từng người chưa vào, dán vào nhóm Zalo hoặc thư của đơn vị. Đường dẫn cũ của những người này không dùng được nữa.
people-unit-count = { $unit } · { $count }
people-no-unit = Không thuộc đơn vị
people-unit-links =
    Đường dẫn vào Loa · { $unit }
    Mỗi người chỉ mở đường dẫn ghi tên mình, chọn “Bắt đầu” rồi “Đúng”. Dùng một lần, đến { $until }. Mở nhầm thì chọn “Không phải”.
people-unit-links-sent = Đường dẫn của { $count } người ở { $messages } tin ngay trên, để dán vào nhóm của đơn vị. Đường dẫn cũ của những người này không dùng được nữa.
people-revoked = Đã thu hồi đường dẫn mời.

## Nút bấm

people-do-invite = Mời một người
people-do-import = Nhập danh sách
people-do-list = Danh sách cán bộ
people-do-waiting = Chưa vào hệ thống
people-do-make-link = Tạo đường dẫn
people-do-template = Lấy bảng trống
people-do-carry-out = Thực hiện
people-do-links = Lấy đường dẫn mời
people-do-menu = Quản lý cán bộ
people-do-everybody = Xem tất cả
people-do-give = Giao vai trò
people-do-move = Chuyển vai trò
people-do-end = Kết thúc vai trò
people-do-away = Báo vắng
people-do-here = Đã có mặt
people-do-link = Cấp lại đường dẫn
people-do-leave = Cho rời hệ thống
people-do-end-sure = Xác nhận kết thúc
people-do-move-sure = Xác nhận chuyển
people-do-leave-sure = Xác nhận cho rời
people-do-unit-links = Đường dẫn cả đơn vị
people-do-renew = Cấp lại đường dẫn
people-do-revoke = Thu hồi

## Vai trò có thời hạn

tenure-of = Thời hạn vai trò · { $who }
tenure-which = Thời hạn của vai trò nào?
tenure-ask = { $role }: nhập ngày cuối cùng giữ vai trò, ví dụ 31/12/2026.
tenure-which-day = Ngày nào?
tenure-sure = { $role }: giữ đến hết { $last }. Hôm sau, việc đang chờ tự chuyển cho người giữ vai trò khác hoặc người thay. Đúng không?
tenure-alone = Từ hôm sau không còn ai giữ vai trò này. Giao cho người khác trước ngày đó.
tenure-past = Ngày này đã qua. Nhập một ngày từ hôm nay trở đi.
tenure-held = { $role } · đến hết { $last }
tenure-set = Đã ghi thời hạn.
tenure-do-no-end = Không thời hạn
people-do-tenure = Thời hạn vai trò
