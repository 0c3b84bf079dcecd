"""Figures of a month by the profiles: who reads them, with the themes that each office names."""

import pytest

from tests.kit.day import on_monday
from tests.profiles.profile_office import open_profile
from tests.profiles.profile_steps import answers

pytestmark = [pytest.mark.asyncio(loop_scope="session"), on_monday]


@pytest.mark.parametrize(
    ("name", "reader", "theme"),
    [
        pytest.param(*each, marks=pytest.mark.xdist_group(f"figures-{each[0]}"))
        for each in (
            ("maritime_university", "board", "Công tác Đảng 0"),
            ("ministry_portal", "chief_editor", "Phóng sự ảnh 0"),
            ("corporation", "general_director", "Tái cơ cấu 0"),
        )
    ],
)
async def test_leaders_read_the_figures_and_themes_without_anything_show(
    name: str, reader: str, theme: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A01 A02 D09 D11 E07."""
    async with open_profile(tmp_path_factory.mktemp("figures"), name) as office:
        shown = await answers(office, office.who(reader), "/baocao")
        assert "Số liệu tháng 11/2026" in shown
        assert "Sự kiện có tin" in shown
        assert theme in shown
