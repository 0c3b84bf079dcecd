# Hàng đợi của phòng đầu mối: mọi việc đang chờ một vai trò.

command-ban = Hàng đợi của bộ phận
queue-head = Hàng đợi · { $posts }: { $count } việc{ $late ->
    [0] { "" }
   *[other] , quá hạn { $late }
}
queue-post = { $post }
queue-none = Không có việc nào.
queue-only = Đang lọc: { $what }
queue-only-visit = chờ quyết định
queue-only-inquiry = chờ bổ sung
queue-only-task = chờ thực hiện
queue-only-mine = việc tôi nhận
queue-only-free = chưa ai nhận
queue-state-all = Mọi tình trạng ({ $count })
queue-state-visit = Chờ quyết định ({ $count })
queue-state-inquiry = Chờ bổ sung ({ $count })
queue-state-task = Chờ thực hiện ({ $count })
queue-whose-all = Của mọi người ({ $count })
queue-whose-mine = Tôi nhận ({ $count })
queue-whose-free = Chưa ai nhận ({ $count })
queue-by = { $who } nhận lúc { $at }
queue-line-visit = { GIVEN($due) ->
    [yes] Hạn { $due }
   *[no] Không có hạn
} · { GIVEN($by) ->
    [yes] { $by }
   *[no] chưa ai nhận
} · gửi { $sent }
queue-line-inquiry = Chờ người gửi bổ sung, hạn { $due } · gửi { $sent }
queue-line-task = { $what }, { GIVEN($due) ->
    [yes] hạn { $due }
   *[no] không có hạn
} · { GIVEN($by) ->
    [yes] { $by }
   *[no] chưa ai nhận
} · gửi { $sent }
queue-missing = Còn thiếu: { $what }
queue-has = { $who } { $count }
queue-held = Đang giữ: { $who } · chưa ai nhận { $free }
queue-types = Chỉ xem loại yêu cầu:
queue-units = Chỉ xem yêu cầu của đơn vị:
queue-all = Tất cả
queue-pick = { $title } ({ $count })
queue-do-type = Lọc theo loại
queue-do-unit = Lọc theo đơn vị
queue-do-back = Hàng đợi
queue-do-next = Tiếp ▸
queue-end = Đã hết hàng đợi.
queue-closed = Đã đóng. Mở lại hàng đợi: /ban
refusal-no-queue = Hàng đợi dành cho người quyết định, đăng tải hoặc thực hiện yêu cầu. Việc của mình xem ở /viec
