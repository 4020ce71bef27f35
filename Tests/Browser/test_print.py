"""On paper: clean A4, black on white, also from a dark screen."""

import io
import subprocess
import unittest

from PIL import Image

from screens import first, review
from visitor import DESKTOP, LAST, Visitor
from ward import Ward

# What only serves on a screen.
NOT_PRINTED = ["Thoát", "Trợ giúp trang này", "English", "Lọc", "Tải về", "Xử lý", "Thực hiện", "Chọn để gộp", "Giao 5 đề xuất"]


class Print(unittest.TestCase):
    def test_clean_sheets(self) -> None:
        with Ward() as ward, Visitor(ward, DESKTOP, color_scheme="dark") as visitor:
            visitor.sign_in("hoa")
            page = visitor.page
            for name, way, words, most in [
                ("today", lambda one: one.page.goto("/"), "Quá hạn", 4),
                ("list", lambda one: one.page.goto("/obligations"), "Tổ dân phố Cầu Vồng cắt tỉa cây xanh", 3),
                ("obligation", first("/obligations?status=overdue"), "Diễn biến", 2),
                ("paper", review, "Độc lập - Tự do - Hạnh phúc", 3),
            ]:
                with self.subTest(name):
                    way(visitor)
                    file = LAST / f"print-{name}.pdf"
                    page.pdf(path=file, prefer_css_page_size=True, print_background=True)
                    facts = output("pdfinfo", str(file))
                    self.assertRegex(facts, r"Page size:\s+59[4-6](\.\d+)? x 84[12](\.\d+)? pts \(A4\)")
                    pages = int(facts.split("Pages:")[1].split()[0])
                    self.assertLessEqual(pages, most)
                    text = output("pdftotext", "-layout", str(file), "-")
                    self.assertIn(words, " ".join(text.split()))
                    for other in NOT_PRINTED:
                        self.assertNotIn(other, text)
                    for number in range(1, pages + 1):
                        self.assert_white(str(file), number)

    def assert_white(self, file: str, number: int) -> None:
        """Nine tenths of a sheet are paper, its edges altogether, and it is not empty."""
        picture = subprocess.run(
            ["pdftoppm", "-gray", "-r", "50", "-f", str(number), "-l", str(number), file], check=True, capture_output=True
        ).stdout
        sheet = Image.open(io.BytesIO(picture))
        shades = sheet.histogram()
        self.assertGreater(sum(shades[240:]) / sum(shades), 0.8)
        self.assertGreater(sum(shades[:128]), 50, f"sheet {number} is empty")
        for edge in [(0, 0, sheet.width, 15), (0, 0, 15, sheet.height), (sheet.width - 15, 0, sheet.width, sheet.height)]:
            self.assertEqual(sheet.crop(edge).getextrema(), (255, 255))


def output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
