"""A complete answer to each question of a type, as somebody gives it; None leaves a question out."""

NEWS: dict[str, str | None] = {
    "title": "Hội thảo logistics xanh 2026",
    "body": "Đoạn một.\n\nĐoạn hai.",
    "category": "research",
    "event_date": "27/11/2026",
    "english": "yes",
    "source": None,
    "photos": None,
    "attachment": None,
}
BANNER: dict[str, str | None] = {
    "event_date": "04/12/2026",
    "event": "Ngày hội việc làm 2026",
    "form": "banner",
    "wording": "Ngày hội việc làm 2026",
    "size": "6 m x 0,8 m",
    "quantity": "2",
    "place": "Cổng chính",
    "shown": "02/12/2026 đến 05/12/2026",
}
PRESS: dict[str, str | None] = {
    "event_date": "04/12/2026",
    "event": "Ngày hội việc làm 2026",
    "time": "08:00",
    "place": "Hội trường A",
    "draft": "du-thao.docx",
    "outlets": None,
}
COVERAGE: dict[str, str | None] = {
    "event": "Ngày hội việc làm 2026",
    "event_date": "04/12/2026",
    "time": "08:00",
    "place": "Hội trường A",
    "contact": "Văn phòng khoa",
}
FORMS: dict[str, dict[str, str | None]] = {
    "coverage": COVERAGE,
    "news": NEWS,
    "banner": BANNER,
    "press": PRESS,
}
