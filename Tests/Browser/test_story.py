"""The whole story, from a file to accepted work: five people of four offices, everything pressed as they would press it."""

import re
import unittest

from playwright.sync_api import Locator, expect

from visitor import DESKTOP, PHONE, PLAIN, Visitor, photo
from ward import EXAMPLES, Ward

WORK = re.compile("mở đợt cao điểm xử lý hành vi đổ trộm phế thải")


class Story(unittest.TestCase):
    def test_on_a_desktop(self) -> None:
        self.tell(DESKTOP)

    def test_on_a_phone(self) -> None:
        self.tell(PHONE)

    def test_without_a_script(self) -> None:
        self.tell(PLAIN)

    def tell(self, device: dict) -> None:
        with Ward() as ward:
            self.ward, self.device = ward, device
            self.review()
            self.receive()
            self.report_progress()
            self.ask_for_more_time()
            self.decide("Nhiệm vụ đang xin gia hạn", "Cho gia hạn", "Đồng ý, không gia hạn thêm.")
            self.report_done()
            self.decide("Nhiệm vụ chờ xác nhận hoàn thành", "Xác nhận hoàn thành")
            self.follow()
            self.assertNotIn("lỗi", ward.log())

    def somebody(self, login: str) -> Visitor:
        visitor = Visitor(self.ward, self.device)
        self.addCleanup(visitor.leave)
        self.addCleanup(lambda: self.assertEqual(visitor.complaints, []))
        return visitor.sign_in(login)

    def review(self) -> None:
        """The clerk of the office takes the plan in, mends a proposal, turns one down and assigns the rest."""
        clerk = self.somebody("chau")
        clerk.press("Văn bản")
        clerk.give([EXAMPLES / "ke-hoach-ve-sinh-moi-truong.docx"], clerk.page.locator("main"))
        clerk.press("Đọc văn bản")
        expect(clerk.page.locator("h1")).to_contain_text("Tổng vệ sinh môi trường")
        progress = clerk.page.locator("#progress")
        clerk.sees("0/30", progress)

        front = clerk.page.locator("#o3")
        clerk.sees("thiếu thời hạn", front)
        clerk.press("Sửa", front)
        form = clerk.page.locator("form.edit")
        form.locator("[name=deadline]").fill("2026-08-31")
        clerk.press("Lưu", form)
        clerk.sees("31/8/2026", front)

        contractor = clerk.page.locator("#o6")
        clerk.press("Loại", contractor)
        contractor.locator("[name=note]").fill("Không phải nhiệm vụ")
        clerk.press("Loại đề xuất", contractor)
        clerk.sees("Đã loại", contractor)
        clerk.sees("1/30", progress)

        clerk.press("Giao 29 đề xuất chắc chắn")
        clerk.sees("30/30", progress)
        clerk.press("Xem các nhiệm vụ đã giao")
        clerk.sees(WORK)

    def receive(self) -> None:
        """The head of the unit that leads finds it on the first page and receives it."""
        head = self.somebody("cuong")
        head.sees("Nhiệm vụ chưa tiếp nhận")
        head.press("Nhiệm vụ chưa tiếp nhận")
        head.press(WORK)
        head.press("Tiếp nhận")
        expect(head.find("Tiếp nhận")).to_have_count(0)
        head.sees("Diễn biến")

    def report_progress(self) -> None:
        """An officer of the unit says how far it is, with a picture."""
        officer = self.somebody("linh")
        officer.search("do trom phe thai")
        officer.press(WORK)
        steps = officer.page.locator(".steps")
        officer.press("Cập nhật tiến độ", steps)
        form = steps.locator("details[open] form")
        officer.fill("Tiến độ (%)", "60", form)
        officer.fill("Đã làm được gì", "Đã lập 4 biên bản, dọn xong bãi Đồng Bưởi.", form)
        officer.give([photo()], form)
        officer.press("Cập nhật tiến độ", form)
        officer.sees("60%")
        officer.sees("dọn xong bãi Đồng Bưởi")
        self.assert_pictures(officer, 1)

    def ask_for_more_time(self) -> None:
        head = self.somebody("cuong")
        head.search("đổ trộm phế thải")
        head.press(WORK)
        head.press("Xin gia hạn")
        form = head.page.locator(".steps details[open] form")
        head.fill("Xin đến ngày", "2026-10-15", form)
        head.fill("Lý do", "Mưa lũ, đường gom ven sông chưa đi được.", form)
        head.press("Xin gia hạn", form)
        head.sees("Đang xin gia hạn đến 15/10/2026, chờ quyết định.")

    def decide(self, heading: str, verb: str, opinion: str | None = None) -> None:
        """The chair of the committee that issued the plan decides, from the first page."""
        chair = self.somebody("nguyet")
        chair.press(heading)
        chair.press(WORK)
        chair.press(verb)
        if opinion:
            form = chair.page.locator(".steps details[open] form")
            chair.fill("Ý kiến", opinion, form)
            chair.press(verb, form)
            chair.sees("15/10/2026")
            chair.sees(opinion)
        expect(chair.find(verb)).to_have_count(0)

    def report_done(self) -> None:
        head = self.somebody("cuong")
        head.search("đổ trộm phế thải")
        head.press(WORK)
        head.press("Báo cáo hoàn thành")
        form = head.page.locator(".steps details[open] form")
        head.fill("Kết quả", "Đã xử lý 11 trường hợp, không còn điểm đổ trộm.", form)
        self.give_without_a_jump(head, form)
        head.press("Báo cáo hoàn thành", form)
        head.sees("đang chờ xác nhận")
        self.assert_pictures(head, 2)

    def give_without_a_jump(self, head: Visitor, form: Locator) -> None:
        """What is below stays where it is while a file is on its way and when it has come: a finger may be over it."""
        held = []
        head.page.route("**/uploads/*", lambda request: held.append(request))
        head.give([photo(red=90)], form)
        if self.device is PLAIN:
            return
        button = head.find("Báo cáo hoàn thành", form)
        before = button.bounding_box()
        head.page.route("**/uploads/*", lambda request: request.continue_())
        for request in held:
            request.continue_()
        head.sees(re.compile("Đã gửi$"), form.locator(".uploads"))
        self.assertEqual(button.bounding_box(), before)

    def follow(self) -> None:
        """The front, which follows the work for the residents, sees what became of it."""
        follower = self.somebody("bich")
        follower.search("đổ trộm phế thải")
        follower.press(WORK)
        follower.sees("Hoàn thành đúng hạn")
        follower.sees("không còn điểm đổ trộm")
        follower.sees("100%")
        self.assert_pictures(follower, 2)

    def assert_pictures(self, visitor: Visitor, count: int) -> None:
        pictures = visitor.page.locator(".evidence img")
        expect(pictures).to_have_count(count)
        for picture in pictures.all():
            picture.scroll_into_view_if_needed()
            expect(picture).not_to_have_js_property("naturalWidth", 0)
