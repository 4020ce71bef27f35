"""Somebody at a browser, who finds everything by what is to be read on the page."""

import atexit
import functools
import io
import re
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from ward import PASSWORD, ROOT, Ward

DESKTOP = {"viewport": {"width": 1440, "height": 900}}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2}
PLAIN = {**DESKTOP, "java_script_enabled": False}

LAST = ROOT / ".build/browser"

expect.set_options(timeout=30_000)


@functools.cache
def chromium() -> Browser:
    """Debian's Chromium, once for all tests of a process."""
    playwright = sync_playwright().start()
    browser = playwright.chromium.launch(
        executable_path="/usr/bin/chromium",
        args=["--no-sandbox", "--font-render-hinting=none"],
    )
    atexit.register(lambda: (browser.close(), playwright.stop()))
    return browser


def photo(red: int = 40) -> dict:
    """A picture as a phone takes one."""
    file = io.BytesIO()
    picture = Image.new("RGB", (1200, 900), (red, 110, 60))
    picture.paste((210, 190, 120), (100, 500, 900, 800))
    picture.save(file, "JPEG", quality=80)
    return {"name": f"anh-hien-truong-{red}.jpg", "mimeType": "image/jpeg", "buffer": file.getvalue()}


class Visitor:
    """A browser of one's own; `complaints` collects what its console says and what the server answers in error."""

    def __init__(self, ward: Ward, device: dict, **more: object):
        self.ward, self.name = ward, "nobody"
        self.touches = bool(device.get("has_touch"))
        self.context = chromium().new_context(
            **{"locale": "vi-VN", "timezone_id": "Asia/Ho_Chi_Minh", "base_url": ward.base, **device, **more}
        )
        self.page: Page = self.context.new_page()
        self.complaints: list[str] = []
        self.page.on("console", lambda one: self.complaints.append(one.text) if one.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def __enter__(self) -> "Visitor":
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()

    def leave(self) -> None:
        """Closes the browser; a picture of what was last on it helps whoever looks for what went wrong."""
        LAST.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=LAST / f"{self.name}.png")
        self.context.close()

    def sign_in(self, login: str) -> "Visitor":
        self.name = login
        self.page.goto("/")
        self.fill("Tên đăng nhập", login)
        self.fill("Mật khẩu", PASSWORD)
        self.press("Đăng nhập")
        expect(self.page.get_by_role("navigation", name="Chính")).to_be_visible()
        return self

    def find(self, name: str | re.Pattern, within: Locator | None = None) -> Locator:
        """What can be pressed and reads like this."""
        words = name if isinstance(name, re.Pattern) else re.compile(rf"^\s*{re.escape(name)}\s*$")
        place = within if within is not None else self.page.locator("body")
        return place.locator("a, button, summary").filter(has_text=words, visible=True)

    def arrive(self) -> None:
        """Waits until the scripts of the page are there, as a person does without knowing: what hears keys comes with them."""
        self.page.wait_for_load_state("load")

    def press(self, name: str | re.Pattern, within: Locator | None = None) -> None:
        one = self.find(name, within)
        expect(one, f"one thing to press that reads “{name}”").to_have_count(1)
        self.arrive()
        if self.touches:
            one.tap()
        else:
            one.click()

    def fill(self, label: str, value: str, within: Locator | None = None) -> None:
        place = within if within is not None else self.page.locator("main")
        place.get_by_label(label, exact=False).filter(visible=True).first.fill(value)

    def give(self, files: list, within: Locator) -> None:
        """Chooses files in the dialogue that a press on the field opens."""
        self.arrive()
        with self.page.expect_file_chooser() as chooser:
            field = within.locator("input[type=file]")
            field.tap() if self.touches else field.click()
        chooser.value.set_files(files)

    def search(self, words: str) -> None:
        field = self.page.get_by_role("searchbox", name="Tìm nhiệm vụ")
        field.fill(words)
        field.press("Enter")

    def sees(self, text: str | re.Pattern, within: Locator | None = None) -> None:
        place = within if within is not None else self.page.locator("main")
        expect(place).to_contain_text(text)
