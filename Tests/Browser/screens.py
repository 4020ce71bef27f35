"""Every screen of the application: of each GET route of the table of routes at least one."""

import re
from dataclasses import dataclass
from typing import Callable

from visitor import Visitor
from ward import EXAMPLES, ROOT

# What answers to GET and is no page.
NO_PAGES = {
    "/obligations.csv", "/obligations.ics", "/obligations.xlsx", "/obligations/:id/evidence/:file", "/feeds/:name", "/health", "/metrics",
    "/documents/intake/:name/events", "/public/app.js", "/public/icon.svg", "/public/intake.js", "/public/review.css", "/public/review.js",
    "/public/style.css", "/public/upload.js",
    # They lead on to the sign-on provider and back.
    "/sign-in/provider", "/sign-in/provider/callback", "/invitation/provider",
    # For programs.
    "/api/v1/documents", "/api/v1/documents/:id", "/api/v1/obligations", "/api/v1/obligations/:id", "/api/v1/openapi.json",
    "/api/v1/organisations", "/api/v1/organisations/:id", "/api/v1/status",
}


@dataclass(frozen=True)
class Screen:
    """A page and how somebody comes to it."""

    name: str
    # The pattern of the table of routes that it shows.
    route: str
    # Whose screen it is; None stands outside.
    login: str | None
    # Its address, or what leads there.
    way: str | Callable[[Visitor], None]
    months: int = 3
    status: int = 200

    def open(self, visitor: Visitor) -> None:
        if isinstance(self.way, str):
            answer = visitor.page.goto(self.way)
            assert answer is not None and answer.status == self.status, f"{self.way}: {answer and answer.status}"
        else:
            self.way(visitor)


def first(path: str, then: str = "") -> Callable[[Visitor], None]:
    """Opens the first row of a list."""

    def go(visitor: Visitor) -> None:
        visitor.page.goto(path)
        link = visitor.page.locator("a.row, .tree a, main table a, .proposals .act a").first.get_attribute("href")
        visitor.page.goto(f"{link}{then}")

    return go


def paper(visitor: Visitor, tail: str = "") -> str:
    """The paper of which proposals wait."""
    visitor.page.goto("/documents?state=pending")
    return visitor.page.locator("a.row").first.get_attribute("href") + tail


def review(visitor: Visitor) -> None:
    visitor.page.goto(paper(visitor))


def proposal(verb: str) -> Callable[[Visitor], None]:
    def go(visitor: Visitor) -> None:
        review(visitor)
        visitor.page.goto(visitor.page.locator(f"[data-open={verb}]").first.get_attribute("href"))

    return go


def merge(visitor: Visitor) -> None:
    review(visitor)
    boxes = visitor.page.locator(".pick input")
    numbers = [boxes.nth(index).get_attribute("value") for index in range(2)]
    visitor.page.goto(paper(visitor, f"/merge?proposal={numbers[0]}&proposal={numbers[1]}"))


def add(visitor: Visitor) -> None:
    review(visitor)
    words = visitor.page.locator(".proposals .what").first.inner_text()[20:60]
    visitor.page.goto(paper(visitor, "/add?words=" + words))


def intake(visitor: Visitor) -> None:
    """Two files at once, one of which is no paper."""
    visitor.page.goto("/documents")
    wrong = {"name": "anh-hong.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 hong"}
    right = {"name": "thong-bao.txt", "mimeType": "text/plain", "buffer": (EXAMPLES / "thong-bao-ket-luan.txt").read_bytes()}
    visitor.page.set_input_files("main input[type=file]", [right, wrong])
    visitor.press("Đọc văn bản")
    visitor.page.locator(".badge.done-on-time").first.wait_for()


def code(visitor: Visitor) -> None:
    visitor.page.goto("/account")
    visitor.press("Bật mã một lần")
    visitor.page.locator(".qr").wait_for()


def invitation(visitor: Visitor) -> None:
    """The link that an administrator makes, opened by who has no account yet."""
    with Visitor(visitor.ward, {}) as office:
        office.sign_in("hoa")
        office.page.goto("/accounts")
        office.press("Tạo liên kết đặt mật khẩu", open_first(office))
        link = office.page.get_by_label("Liên kết").input_value()
    visitor.page.goto(link)


def open_first(visitor: Visitor):
    folded = visitor.page.locator("main details:not(.help)").first
    folded.locator("summary").click()
    return folded


def wrong_password(visitor: Visitor) -> None:
    visitor.page.goto("/sign-in")
    visitor.fill("Tên đăng nhập", "hoa")
    visitor.fill("Mật khẩu", "khong-dung")
    visitor.press("Đăng nhập")
    visitor.page.locator(".notice.fault").wait_for()


def fault(visitor: Visitor) -> None:
    """A form that cannot be taken: somebody is to be urged, and nothing is said to them."""
    visitor.page.goto("/obligations")
    visitor.page.locator(".rows input[type=checkbox]").first.check()
    visitor.page.get_by_label("Thao tác").select_option("urge")
    visitor.press("Thực hiện")
    visitor.page.locator(".notice.fault").wait_for()


SCREENS = [
    Screen("sign-in", "/sign-in", None, "/sign-in"),
    Screen("sign-in-wrong", "/sign-in", None, wrong_password),
    Screen("invitation", "/invitation", None, invitation),
    Screen("today-office", "/", "hoa", "/"),
    Screen("today-leader", "/", "thiep", "/"),
    Screen("today-unit", "/", "cuong", "/"),
    Screen("today-empty", "/", "hoa", "/", months=0),
    Screen("obligations", "/obligations", "hoa", "/obligations"),
    Screen("obligations-overdue", "/obligations", "hoa", "/obligations?status=overdue&order=newest"),
    Screen("obligations-calendar", "/obligations", "hoa", "/obligations?view=calendar"),
    Screen("obligations-timeline", "/obligations", "hoa", "/obligations?view=timeline"),
    Screen("obligations-none", "/obligations", "hoa", "/obligations?q=khong-co-tu-nay"),
    Screen("obligations-unit", "/obligations", "cuong", "/obligations"),
    Screen("obligations-empty", "/obligations", "hoa", "/obligations", months=0),
    Screen("obligation-overdue", "/obligations/:id", "hoa", first("/obligations?status=overdue")),
    Screen("obligation-unit", "/obligations/:id", "cuong", first("/obligations")),
    Screen("obligation-done", "/obligations/:id", "thiep", first("/obligations?status=done-on-time")),
    Screen("obligation-series", "/obligations/:id", "hoa", first("/obligations?status=series")),
    Screen("obligation-waiting", "/obligations/:id", "thiep", first("/obligations?awaiting=acceptance")),
    Screen("documents", "/documents", "hoa", "/documents"),
    Screen("documents-none", "/documents", "hoa", "/documents?q=khong-co-tu-nay"),
    Screen("documents-empty", "/documents", "hoa", "/documents", months=0),
    Screen("intake", "/documents/intake/:name", "hoa", intake, months=0),
    Screen("review", "/documents/:id", "hoa", review),
    Screen("review-settled", "/documents/:id", "cuong", first("/documents")),
    Screen("proposal-edit", "/proposals/:id/edit", "hoa", proposal("edit")),
    Screen("proposal-split", "/proposals/:id/split", "hoa", proposal("split")),
    Screen("proposal-merge", "/documents/:id/merge", "hoa", merge),
    Screen("proposal-add", "/documents/:id/add", "hoa", add),
    Screen("organisations", "/organisations", "hoa", "/organisations"),
    Screen("organisations-empty", "/organisations", "hoa", "/organisations", months=0),
    Screen("organisation", "/organisations/:id", "hoa", first("/organisations")),
    Screen("people", "/people", "hoa", "/people"),
    Screen("person", "/people/:id", "hoa", first("/people")),
    Screen("calendar", "/calendar", "hoa", "/calendar"),
    Screen("rules", "/rules", "hoa", "/rules"),
    Screen("audit", "/audit", "hoa", "/audit"),
    Screen("audit-verify", "/audit/verify", "hoa", "/audit/verify"),
    Screen("notifications", "/notifications", "cuong", "/notifications"),
    Screen("notifications-empty", "/notifications", "hoa", "/notifications", months=0),
    Screen("settings", "/settings", "hoa", "/settings"),
    Screen("account", "/account", "hoa", "/account"),
    Screen("account-code", "/account/code", "linh", code),
    Screen("tokens", "/account/tokens", "hoa", "/account/tokens"),
    Screen("accounts", "/accounts", "hoa", "/accounts"),
    Screen("help", "/help", "cuong", "/help"),
    Screen("fault", "/obligations", "hoa", fault),
    Screen("nothing", "/obligations/:id", "hoa", "/obligations/99999", status=404),
    Screen("nowhere", "/", "hoa", "/khong-co-trang-nay", status=404),
]


def routes() -> set[str]:
    """What the table of routes says that can be asked for."""
    table = (ROOT / "Tests/WebTests/RouteTable.swift").read_text(encoding="utf-8")
    return set(re.findall(r"^\s+GET (\S+)", table, re.MULTILINE))
