"""The terms of the five profiles: who asks for what, who decides it, who publishes it."""

from tests.profiles.term_life import Plot, Step

LINK = "https://vi-du.example/tin/1"

MARITIME = Plot(
    "Tin bài",
    {
        "Tiêu đề": "Tuần lễ hàng hải",
        "Lĩnh vực": "Đào tạo",
        "Thông tin chính": "Khoa mở tuần lễ hàng hải.",
        "Nội dung tin bài": "Khoa mở tuần lễ hàng hải cho sinh viên.",
        "Ảnh": 1,
        "Kế hoạch truyền thông": None,
    },
    sender=("staff", "navigation"),
    leader=("unit_head", "navigation"),
    deputy="unit_deputy",
    verb=("Xác nhận",),
    rest=(
        Step("unit_head", "training", ("Thống nhất", "Bỏ qua", "Thống nhất")),
        Step("desk", None, ("Duyệt",), "Tổ Truyền thông"),
        Step("board", None, ("Phê duyệt",)),
        Step("technician", "network_centre", ("Trả kết quả: Website", LINK), "Trung tâm Hạ tầng mạng"),
    ),
    duty="Cập nhật website đơn vị",
    answers="unit_head",
    told="board",
)
TECHNOLOGY = Plot(
    "Tin lên website đơn vị",
    {"Tiêu đề": "Ngày hội kỹ thuật", "Nội dung": "Khoa mở ngày hội kỹ thuật.", "Cần bản tiếng Anh": "Không"},
    sender=("contributor", "machines"),
    leader=("unit_head", "machines"),
    deputy="unit_deputy",
    verb=("Duyệt", "Đánh dấu", "Duyệt"),
    rest=(Step("unit_webmaster", "machines", ("Trả kết quả: Website đơn vị", "Khoa học", LINK)),),
    duty="Cập nhật website đơn vị",
    answers="unit_head",
    told="board",
)
PROVINCE = Plot(
    "Tin bài",
    {"Tiêu đề": "Cầu mới", "Nội dung": "Huyện khánh thành cầu mới.", "Đề nghị đăng Cổng tỉnh": "Không"},
    sender=("officer", "upper_district"),
    leader=("agency_head", "upper_district"),
    deputy="agency_deputy",
    verb=("Phê duyệt",),
    rest=(Step("officer", "upper_district", ("Trả kết quả: Trang", LINK)),),
)
MINISTRY = Plot(
    "Tin bài cho Cổng",
    {
        "Tiêu đề": "Ngày dữ liệu mở",
        "Thể loại": "Tin",
        "Nội dung": "Trung tâm mở ngày dữ liệu mở.",
        "Người viết": "Đặng Thị Hoa",
        "Đề tài": "Hoạt động của đơn vị",
    },
    sender=("focal_point", "information_centre"),
    leader=("unit_head", "information_centre"),
    deputy="unit_deputy",
    verb=("Xác nhận",),
    rest=(
        Step("editors", None, ("Duyệt", "Đánh dấu", "Hoạt động", "Duyệt"), "Ban Biên tập Cổng"),
        Step("editors", None, ("Trả kết quả: Cổng", LINK), "Ban Biên tập Cổng"),
        Step("focal_point", "information_centre", ("Trả kết quả: Trang", LINK)),
    ),
    duty="Rà soát trang của đơn vị",
    answers="focal_point",
    told="chief_editor",
)
CORPORATION = Plot(
    "Tin bài",
    {
        "Tiêu đề": "Ca sản xuất an toàn",
        "Thể loại": "Tin",
        "Chủ đề": "Chăm lo người lao động",
        "Nội dung": "Công ty có nghìn ca sản xuất an toàn.",
        "Nguồn": "Phòng An toàn",
        "Đề nghị đăng trang Tập đoàn": "Không",
        "Đề nghị trang đa phương tiện": "Không",
        "Phát trên loa": "Không",
    },
    sender=("contributor", "north_mine"),
    leader=("company_head", "north_mine"),
    deputy="company_deputy",
    verb=("Xác nhận",),
    rest=(Step("staff", "north_mine", ("Trả kết quả: Trang", LINK)),),
)
PLOTS = {
    "maritime_university": MARITIME,
    "technology_university": TECHNOLOGY,
    "province": PROVINCE,
    "ministry_portal": MINISTRY,
    "corporation": CORPORATION,
}
