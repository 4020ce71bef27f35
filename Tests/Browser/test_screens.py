"""Every screen: readable by everybody (axe), light, without an error, painted before its script, and fit for a phone."""

import unittest
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

from screens import NO_PAGES, SCREENS, Screen, routes
from visitor import DESKTOP, Visitor
from ward import Ward

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}
MOST_BYTES = 100_000
MOST_SCRIPT_BYTES = 40_000
SMALL = Path(__file__).with_name("measures.js").read_text(encoding="utf-8")

# What the browser itself writes to the console when a page is not there or not allowed: the status is meant.
MEANT = ("the server responded with a status of 40", "the server responded with a status of 422")


class Screens(unittest.TestCase):
    def test_every_route_has_its_screen(self) -> None:
        self.assertEqual(routes() - NO_PAGES - {screen.route for screen in SCREENS}, set())
        self.assertEqual((NO_PAGES | {screen.route for screen in SCREENS}) - routes(), set())

    def test_all(self) -> None:
        for months in sorted({screen.months for screen in SCREENS}):
            with Ward(months) as ward:
                visitors: dict[str | None, Visitor] = {}
                for screen in (one for one in SCREENS if one.months == months):
                    if screen.login not in visitors:
                        visitor = Visitor(ward, DESKTOP)
                        visitors[screen.login] = visitor.sign_in(screen.login) if screen.login else visitor
                    self.look(screen, visitors[screen.login])
                for visitor in visitors.values():
                    visitor.leave()

    def look(self, screen: Screen, visitor: Visitor) -> None:
        page = visitor.page
        visitor.complaints.clear()
        screen.open(visitor)
        with self.subTest(screen.name, look="light"):
            self.assertEqual([one for one in visitor.complaints if not any(meant in one for meant in MEANT)], [])
            self.assertEqual(violations(page), [])
        with self.subTest(screen.name, look="dark"):
            page.emulate_media(color_scheme="dark")
            self.assertEqual(violations(page), [])
            page.emulate_media(color_scheme="light")
        for name, width, height in [("small phone", 360, 740), ("4K", 3840, 2160)]:
            with self.subTest(screen.name, look=name):
                page.set_viewport_size({"width": width, "height": height})
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)
        page.set_viewport_size({"width": 390, "height": 844})
        with self.subTest(screen.name, look="phone"):
            self.assertEqual(page.evaluate(SMALL), [])
            self.assertEqual(violations(page), [])
        page.set_viewport_size(DESKTOP["viewport"])
        with self.subTest(screen.name, look="weight"):
            self.weigh(visitor, page.url)

    def weigh(self, visitor: Visitor, address: str) -> None:
        """Loads it anew with nothing kept; its script comes only when something has been painted."""
        if "/account/code" in address:
            return  # shown once, in answer to a form
        page = visitor.context.new_page()
        requests = []
        held = []
        page.route("**/*.js", lambda route: held.append(route))
        page.on("requestfinished", lambda one: requests.append(one))
        page.goto(address, wait_until="commit")
        self.assertTrue(any(painted(page) for _ in range(600)), "nothing was painted before the script came")
        self.assertTrue(page.locator("main").inner_text())
        for route in held:
            route.continue_()
        page.unroute("**/*.js")
        page.wait_for_load_state("load")
        bytes_of = {one.url: transferred(one) for one in requests}
        whole = sum(size for name, size in bytes_of.items() if "/evidence/" not in name)
        script = sum(size for name, size in bytes_of.items() if name.endswith(".js"))
        page.close()
        self.assertLess(whole, MOST_BYTES)
        self.assertLess(script, MOST_SCRIPT_BYTES)


def painted(page) -> bool:
    page.wait_for_timeout(50)
    return page.evaluate("performance.getEntriesByName('first-contentful-paint').length > 0")


def transferred(request) -> int:
    sizes = request.sizes()
    return sizes["responseHeadersSize"] + sizes["responseBodySize"]


def violations(page) -> list[str]:
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{one['id']}: {node['html'][:160]} {node['failureSummary'][:300]}" for one in found for node in one["nodes"][:3]]
