"""The keyboard alone: lists, the search, and a whole review."""

import unittest

from playwright.sync_api import expect

from visitor import DESKTOP, Visitor
from ward import Ward


class Keys(unittest.TestCase):
    def setUp(self) -> None:
        ward = Ward()
        ward.__enter__()
        self.addCleanup(ward.__exit__)
        self.visitor = Visitor(ward, DESKTOP)
        self.addCleanup(self.visitor.leave)
        self.visitor.sign_in("hoa")
        self.page = self.visitor.page

    def press(self, *keys: str) -> None:
        for key in keys:
            self.visitor.arrive()
            self.page.keyboard.press(key)

    def test_lists(self) -> None:
        self.page.goto("/obligations")
        search = self.page.get_by_role("searchbox", name="Tìm nhiệm vụ")
        self.press("/")
        expect(search).to_be_focused()
        self.press("Escape")
        expect(search).not_to_be_focused()
        rows = self.page.locator("a.row")
        self.press("j", "j", "ArrowDown")
        expect(rows.nth(2)).to_be_focused()
        self.press("k")
        expect(rows.nth(1)).to_be_focused()
        words = rows.nth(1).locator(".what").inner_text()
        self.press("Enter")
        expect(self.page.locator("h1")).to_have_text(words)
        self.press("?")
        expect(self.page.locator("h1")).to_have_text("Trợ giúp")
        self.press("/")
        self.page.keyboard.type("tuan tra ban dem")
        self.press("Enter")
        expect(self.page.locator("h1")).to_contain_text("Kết quả tìm “tuan tra ban dem”")
        expect(rows.first).to_contain_text("tuần tra ban đêm")

    def test_the_menu_and_the_way_past_the_bar(self) -> None:
        self.press("Tab")
        expect(self.page.get_by_text("Đến nội dung")).to_be_focused()
        expect(self.page.get_by_text("Đến nội dung")).to_be_in_viewport()
        self.page.locator(".menu summary").focus()
        self.press("Enter")
        expect(self.page.get_by_role("link", name="Nhật ký")).to_be_visible()
        self.press("Escape")
        expect(self.page.get_by_role("link", name="Nhật ký")).to_be_hidden()
        expect(self.page.locator(".menu summary")).to_be_focused()

    def test_a_review(self) -> None:
        self.page.goto("/documents?state=pending")
        self.press("j", "Enter")
        progress = self.page.locator("#progress b")
        expect(progress).to_have_text("0/5")
        current = self.page.locator("#proposals > li.current")

        self.press("?")
        expect(self.page.locator("#keys")).to_be_visible()
        self.press("Escape")

        self.press("j")
        expect(current).to_have_id("o1")
        self.press("e")
        content = self.page.locator("form.edit [name=content]")
        expect(content).to_be_focused()
        self.press("Control+End")
        self.page.keyboard.type(", gửi kèm sơ đồ")
        while not self.page.evaluate("document.activeElement.matches('form.edit button')"):
            self.press("Tab")
        self.press("Enter")
        expect(self.page.locator("#o1 .what")).to_contain_text("gửi kèm sơ đồ")
        self.press("c")
        expect(progress).to_have_text("1/5")

        expect(current).to_have_id("o2")
        self.press("x")
        expect(self.page.locator("#o2 [name=note]")).to_be_focused()
        self.page.keyboard.type("Trùng với nhiệm vụ khác")
        self.press("Enter")
        expect(progress).to_have_text("2/5")
        for settled in range(3, 6):
            self.press("c")
            expect(progress).to_have_text(f"{settled}/5")
        expect(self.page.locator("#progress")).to_contain_text("Đã duyệt xong")
        self.assertEqual(self.visitor.complaints, [])
