# Ủy quyền: giao cho đồng nghiệp làm thay một vai trò trong những ngày nhất định.

command-uyquyen = Ủy quyền một vai trò

delegation-draft = Ủy quyền
delegation-known = Các ủy quyền đang có hiệu lực và sắp tới:
delegation-line = { $giver } ủy quyền cho { $receiver }: { $role }{ part-scope }, { $capacity }, { $begun ->
    [yes] đang có hiệu lực, đến hết { $last }
   *[no] từ { $first } đến hết { $last }
}
delegation-new = Ủy quyền mới
delegation-do-end-of = Kết thúc: { $giver } → { $receiver }
delegation-which-role = Ủy quyền vai trò nào?
delegation-whom = { $role }: ủy quyền cho ai?
delegation-days = Ủy quyền trong những ngày nào? Ví dụ 7/12 đến 9/12, hoặc đến 11/12.
delegation-days-sure = Từ { $first } đến hết { $last }. Đúng không?
delegation-which-days = Từ hôm nay đến hết { $day }, hay chỉ ngày này?
delegation-sure = Ủy quyền cho { $receiver }: { $role }{ part-scope }, từ { $first } đến hết { $last }, ký { $capacity }
delegation-means = Trong những ngày này, việc đang chờ và việc mới của vai trò được gửi cho người nhận ủy quyền. Người ủy quyền vẫn quyết định được. Không ai quyết định yêu cầu của chính mình qua ủy quyền.
delegation-do-give = Ủy quyền
delegation-do-end = Kết thúc ủy quyền
delegation-end-sure = Việc đang chờ trở về người ủy quyền.
delegation-given = Đã ủy quyền cho { $receiver } đến hết { $last }. Xem hoặc kết thúc: /uyquyen
delegation-later = Đã ghi ủy quyền cho { $receiver } từ { $first } đến hết { $last }. Xem hoặc kết thúc: /uyquyen
delegation-ended = Đã kết thúc ủy quyền.
acting-for = { $who }, theo ủy quyền của { $giver }
delegation-scope = Ủy quyền toàn bộ việc của vai trò, hay chỉ một phần?
delegation-scope-all = Toàn bộ
delegation-scope-types = Một số loại yêu cầu
delegation-scope-steps = Một số bước
delegation-scope-units = Một số đơn vị
delegation-which = Chọn mục được ủy quyền.
delegation-chosen = Đã chọn: { $names }
delegation-more = Chọn thêm, hoặc bỏ qua nếu đã đủ.
part-scope = { GIVEN($scope) ->
    [yes] {" "}(chỉ: { $scope })
   *[no] {""}
}
delegation-capacity = Người nhận ký với tư cách nào?
capacity-tuq = TUQ. (thừa ủy quyền)
capacity-kt = KT. (ký thay)
capacity-tl = TL. (thừa lệnh)
signed-by = { $who } ({ $signed }{ GIVEN($giver) ->
    [yes] , theo ủy quyền của { $giver }
   *[no] {""}
})
names-listed = { $first }, { $rest }
signed-as = { $how ->
    [kt] KT.
    [tl] TL.
    [tuq] TUQ.
    [tm] T/M
    [q] Q.
   *[other] { $capacity }
} { $who }{ GIVEN($own) ->
    [yes] , { $own }
   *[no] {""}
}
