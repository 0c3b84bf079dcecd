# Vì sao: một yêu cầu chờ ai, ai nhận thẻ vì điều gì, ai được nhắc vì điều gì (/visao, loa why).

command-visao = Vì sao yêu cầu đang chờ, vì sao có thẻ, ví dụ /visao { $example }
why-how = Nhập số của yêu cầu sau lệnh, ví dụ: /visao { $example }
why-waits = Đang chờ: { $what } · { $role }{ part-trial-names }, từ { $since }{ part-why-due }
why-late = Đã quá hạn: { $what } · { $role }{ part-trial-names }, từ { $since }{ part-why-due }
part-why-due = { GIVEN($due) ->
    [yes] , hạn { $due }
   *[no] , không có thời hạn
}
why-more = Đang chờ người gửi bổ sung, từ { $since }{ part-why-due }
why-recheck = Đang chờ người gửi kiểm tra lại, từ { $since }{ part-why-due }
why-nobody = Không còn chờ ai.
why-place = Trong tệp quy định: { $place }, bản { $version }
why-you-sent = Anh/Chị là người gửi.
why-you-answer = Anh/Chị đã nhận trả lời thay người gửi.
why-you-hold = Anh/Chị có việc này vì giữ vai trò { $role }: { $what }
why-you-stand = Anh/Chị có việc này với vai trò { $own }, thay { $role }: { $what }
why-you-act = Anh/Chị có việc này vì { $giver } ủy quyền ({ $role }): { $what }
why-you-late = Anh/Chị có việc này với vai trò { $own } vì { $role } đã quá hạn: { $what }
why-you-veto = Anh/Chị có quyền phủ quyết với vai trò { $own }: { $what }
why-you-advise = Anh/Chị được xin ý kiến.
why-you-administer = Anh/Chị là quản trị viên nên xem được yêu cầu này.
why-you-part = Anh/Chị xem được vì có vai trò ở một bước hoặc một việc của yêu cầu này.
told-whom = { $who } · { $told }

## loa why

why-about = { $name } { $title }
why-person = { $name }
why-told = { $at }  { $about }{ part-why-cli-due }
part-why-cli-due = { GIVEN($due) ->
    [yes] , hạn { $due }
   *[no] {""}
}
why-because = vì { $said }{ part-why-nth }{ part-why-row }, từ { $since }
part-why-nth = { GIVEN($nth) ->
    [yes] {" "}(lần { $nth })
   *[no] {""}
}
part-why-row = { GIVEN($row) ->
    [yes] , mốc hạn số { $row }
   *[no] {""}
}
why-rule = quy tắc: { $place }, bản { $version }{ part-why-counted }{ part-why-rests }
why-own-rule = quy tắc: của chương trình{ part-why-counted }{ part-why-rests }
part-why-counted = { GIVEN($counted) ->
    [yes] , { $counted } từ { $start }
   *[no] {""}
}
part-why-rests = { GIVEN($document) ->
    [yes] ; căn cứ { $document }
   *[no] {""}
}
why-line = trong bản tin { $notice }, dòng { $line }
why-only-counted = trong bản tin { $notice }, trong số việc chỉ đếm
why-next = chờ bản tin sau{ part-why-rest-until }: { $about }
part-why-rest-until = { GIVEN($until) ->
    [yes] , không trước { $until }
   *[no] {""}
}
why-none = không có lần nhắc nào
why-of-waiting = { $who }: những người chưa vào hệ thống
why-of = { $who }: { part-why-request }{ $thing }{ part-why-key }
part-why-request = { GIVEN($request) ->
    [yes] { $request },{" "}
   *[no] {""}
}
part-why-key = { GIVEN($name) ->
    [yes] {" "}({ $name })
   *[no] {""}
}
why-thing-visit = bước số { $id }
why-thing-task = việc số { $id }
why-thing-need = nhu cầu số { $id }
why-thing-round = đợt số { $id }
why-thing-recheck = kiểm tra lại số { $id }
why-thing-inquiry = yêu cầu bổ sung số { $id }
why-thing-opinion = ý kiến số { $id }
why-thing-request = cả yêu cầu số { $id }
