## Sự cố báo tại một yêu cầu đang chạy

do-trouble = Báo { $word }
card-raised-at = Xảy ra tại: { $subject } ({ $reference })
card-trouble = { $at } · { $subject } ({ $reference }): { $state ->
    [open] đang xử lý
    [done] đã xử lý xong
   *[over] đã dừng
}
card-troubles-earlier = Và { $count } lần trước đó: chọn “Xem”
trouble-head = { $subject ->
    [none] Báo sự cố
   *[other] Báo sự cố · { $subject }
}
trouble-option = { $subject } · { $reference }
trouble-contacts = Ai được gọi ngay:
trouble-contact = { $names ->
    [none] { $role }: chưa có ai nhận được tin
   *[other] { $role }: { $names }
}
trouble-telephone = { $title }: { $value }
trouble-raised = { $reference } · Đã báo: { $subject }. Đang gọi:
dialog-trouble-where = Sự cố ở đâu?
dialog-trouble-what = Nêu sự cố trong một dòng, tối đa { $limit } ký tự. Gửi là gọi ngay, kể cả ban đêm.
refusal-trouble-over = { $reference } đã đóng nên không báo thêm ở đây. Báo việc khác: /moi
refusal-trouble-none = Không có hoạt động nào đang chạy mà Anh/Chị báo sự cố được tại đây. Báo việc khác: /moi
command-suco = Báo sự cố, xem ai trực, ví dụ /suco mất mạng
events-running = { $kind } · { $subject } ({ $reference })
events-troubles-earlier = Và { $count } lần trước đó: nhập { $reference } để xem
events-trouble-how = Báo sự cố: /suco
