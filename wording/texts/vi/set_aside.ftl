# Việc đến hạn bị gác lại: cho quản trị viên.

notice-set-aside =
    Việc đến hạn số { $number } không thực hiện được
    Đã thử 5 lần; các việc khác không bị ảnh hưởng.
    Đề nghị người phụ trách máy chủ xem bằng lệnh: loa due list
