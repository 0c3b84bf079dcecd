# Sổ đơn vị: danh sách, từng đơn vị, thêm, sửa, kết thúc.

command-donvi = Các đơn vị
units-list = Đơn vị · { $count }
units-found = Tìm “{ $typed }” · { $count } đơn vị
units-none = Không có đơn vị nào.
units-search = Nhập tên để tìm, có dấu hoặc không dấu.
units-line = { $unit } · { $kind }{ GIVEN($above) ->
    [yes] {" "}· thuộc { $above }
   *[no] {""}
}{ $state ->
    [ended] {" "}· đã kết thúc
    [left] {" "}· không còn trong tệp quy định
   *[other] {""}
}
units-closed = Đã đóng. Mở lại: /donvi
units-do-new = Thêm đơn vị
units-do-add = Thêm
units-do-all = Tất cả đơn vị
units-do-change = Sửa
units-do-end = Kết thúc đơn vị
units-do-end-sure = Kết thúc
units-do-reopen = Dùng lại

unit-where = { $state ->
    [rules] Ghi trong tệp quy định (units: { $code }); muốn sửa thì sửa ở tệp đó.
    [ended] Đã kết thúc từ { $at }.
    [left] Không còn trong tệp quy định; không nhận nhiệm vụ định kỳ.
   *[register] Trong sổ đơn vị, mã { $code }.
}
unit-kind = Loại: { $kind }{ GIVEN($above) ->
    [yes] {" "}· thuộc { $above }
   *[no] {""}
}
unit-english = Tên tiếng Anh: { $title }
unit-site = Trang web { $of ->
    [en] tiếng Anh
   *[vi] tiếng Việt
}: { $site } · { GIVEN($owner) ->
    [yes] phụ trách: { $owner }
   *[no] chưa có người phụ trách
}
unit-site-new = Trang web: { $site }
unit-no-site = Chưa có trang web
unit-people = { $role }: { $names }
unit-nobody = Chưa có ai giữ vai trò ở đơn vị
unit-below = Đơn vị trực thuộc: { $units }

## Thêm và sửa

unit-adding = Thêm đơn vị
unit-draft = Thêm đơn vị { $unit }
unit-type-title = Nhập tên đơn vị.
unit-which-kind = Chọn loại đơn vị.
unit-which-parent = Đơn vị thuộc đơn vị nào? Không có thì chọn “Bỏ qua”.
unit-which-owner = Vai trò nào phụ trách trang web? Không có thì chọn “Bỏ qua”.
unit-type-site = Nhập địa chỉ trang web. Không có thì chọn “Bỏ qua”.
unit-type-english = Nhập tên tiếng Anh. Không có thì chọn “Bỏ qua”.
unit-add-sure = Đơn vị tham gia mọi việc như các đơn vị khác kể từ bây giờ. Sau khi thêm, giao vai trò ở /nguoi.
unit-added = Đã thêm { $unit }. Giao vai trò ở /nguoi.
unit-changing = Sửa · { $unit }
unit-changed = Đã sửa.
unit-reopened = Đã dùng lại. Giao vai trò ở /nguoi.
unit-which-part = Sửa phần nào?
unit-part = { $part ->
    [title_vi] Tên
    [title_en] Tên tiếng Anh
    [kind] Loại
    [parent] Đơn vị cấp trên
    [site_vi] Trang web
    [owner_vi] Phụ trách trang web
    [site_en] Trang web (Anh)
    [owner_en] Phụ trách web (Anh)
   *[other] { $part }
}
unit-part-now = { unit-part } hiện nay: { $value }
unit-part-none = chưa có

## Kết thúc

unit-tied-people = Người giữ vai trò ở đây ({ $count }): { $names }. Vai trò ở đơn vị kết thúc ngay, từng người được báo.
unit-tied-requests = Yêu cầu đang xử lý ({ $count }): { $names }. Các yêu cầu vẫn đi tiếp; bước nào của đơn vị không còn ai quyết định thì chuyển người thay, hoặc được báo cho quản trị viên.
unit-tied-events = Sự kiện sắp tới ({ $count }): { $names }. Sự kiện vẫn còn trong sổ.
unit-tied-units = Đơn vị trực thuộc ({ $count }): { $names }. Các đơn vị này chuyển lên đơn vị cấp trên.
unit-tied-rounds = { $count } nhiệm vụ định kỳ đang mở sẽ đóng lại và không nêu trong báo cáo.
unit-tied-links = { $count } đường dẫn mời vào đơn vị sẽ không dùng được nữa.
unit-tied-nothing = Không có người, yêu cầu, sự kiện hay nhiệm vụ nào đang gắn với đơn vị.
unit-end-sure = Kết thúc đơn vị? Không xóa gì; sau này có thể dùng lại, nhưng phải giao lại vai trò.
unit-ended = Đã kết thúc đơn vị.

notice-unit =
    { $what ->
        [added] Đơn vị mới · { $unit }
        [ended] Đơn vị kết thúc · { $unit }
        [reopened] Đơn vị dùng lại · { $unit }
       *[changed] Sửa đơn vị · { $unit }
    }
    { $what ->
        [added] { $who } đã thêm đơn vị này.
        [ended] { $who } đã kết thúc đơn vị này. Các vai trò ở đây không còn nữa.
        [reopened] { $who } đã dùng lại đơn vị này.
       *[changed] { $who } đã sửa: { unit-part }.
    } Không cần thao tác thêm.

refusal-unit-changed = Đơn vị vừa có thay đổi nên chưa ghi gì. Mở lại đơn vị ở /donvi để xem rồi làm lại.
refusal-unit-circle = Đơn vị cấp trên này lại thuộc chính đơn vị đang sửa. Chọn đơn vị khác.
refusal-unit-ended = Đơn vị đã kết thúc. Muốn sửa thì dùng lại trước, ở /donvi.
refusal-unit-not-yours = Anh/Chị chưa giữ vai trò ở đơn vị nào. Đề nghị liên hệ quản trị viên.
refusal-unit-of-rules = Đơn vị ghi trong tệp quy định, ở units: { $key }. Sửa trong tệp đó.
refusal-unit-site = Địa chỉ trang web chưa đúng. Ghi cả https://.
refusal-unit-taken = Tên đã dùng cho đơn vị khác. Chọn tên khác.
problem-unit-taken = Tên đã dùng cho đơn vị “{ $unit }”. Nhập tên khác.
refusal-unit-title = Tên đơn vị còn trống, hoặc dài quá 60 ký tự.
problem-import-unit-ended = Bảng đơn vị, { part-rows-within }: đơn vị “{ $value }” đã kết thúc. Muốn dùng lại, mở đơn vị ở /donvi.
problem-import-unit-word = Bảng đơn vị, { part-rows-within }: “{ $value }” là từ dùng riêng trong tệp quy định. Chọn mã khác.
problem-import-unit-kind = Bảng đơn vị, { part-rows-within }: không có loại đơn vị “{ $value }”. Ghi khoa, phòng, trung tâm, đoàn thể hoặc lãnh đạo.
problem-import-unit-parent = Bảng đơn vị, { part-rows-within }: không có đơn vị cấp trên “{ $value }”{ GIVEN($near) ->
    [yes] . Có phải “{ $near }”?
   *[no] .
}
problem-import-unit-owner = Bảng đơn vị, { part-rows-within }: không có vai trò “{ $value }” để phụ trách trang web.
problem-import-unit-circle = Bảng đơn vị, { part-rows-within }: đơn vị cấp trên “{ $value }” lại thuộc chính đơn vị này.

## Quy định của một đơn vị, mỗi mục kèm nguồn

units-do-rules = Quy định áp dụng
unit-rules-head = Quy định áp dụng · { $unit }
unit-rules-none = Chưa có quy định nào cho đơn vị.
unit-rules-types = Loại yêu cầu
unit-rules-duties = Nhiệm vụ định kỳ
unit-rules-roles = Vai trò
unit-rules-sites = Trang web
part-origin = { $origin ->
    [own] riêng của đơn vị
    [kind] theo loại đơn vị
    [parent] theo đơn vị cấp trên
   *[organisation] chung toàn tổ chức
}
unit-rules-type = { $type }: { part-origin }{ GIVEN($instead) ->
    [yes] ; dùng thay “{ $instead }”
   *[no] {""}
}{ GIVEN($like) ->
    [yes] ; giống “{ $like }”{ GIVEN($differs) ->
        [yes] , khác ở: { $differs }
       *[no] {""}
    }
   *[no] {""}
}{ GIVEN($since) ->
    [yes] ; { $since }
   *[no] {""}
}
unit-rules-since = { GIVEN($day) ->
    [yes] dùng từ { $day }
   *[no] chưa có ngày bắt đầu dùng
} ({ part-origin }{ GIVEN($unit) ->
    [yes] {" "}{ $unit }
   *[no] {""}
})
unit-rules-other-types = Không dùng: { $types }
unit-rules-duty = { $duty }: { $whom ->
    [site] chung cho đơn vị có trang web
    [kind] theo loại đơn vị
    [holder] chung cho người giữ vai trò
   *[unit] chung cho mọi đơn vị
}{ GIVEN($since) ->
    [yes] ; { $since }
   *[no] {""}
}
unit-rules-role = { $role }: { $names } (riêng của đơn vị)
unit-rules-role-nobody = { $role }: chưa có ai, không có người thay
unit-rules-role-instead = { $role }: chưa có ai; thay là { $by }: { $names } ({ part-origin })
unit-rules-site = { $of ->
    [en] Tiếng Anh
   *[vi] Tiếng Việt
}: { $site } (riêng của đơn vị); { GIVEN($owner) ->
    [yes] phụ trách: { $owner } ({ part-origin })
   *[no] chưa có người phụ trách
}
