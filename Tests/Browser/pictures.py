"""Pictures of every screen, on a desktop and a phone, light and dark: python pictures.py [NAME…]."""

import sys
from pathlib import Path

from PIL import Image

from screens import SCREENS
from visitor import DESKTOP, PHONE, Visitor
from ward import ROOT, Ward

DEVICES = {
    "desktop-light": DESKTOP,
    "desktop-dark": {**DESKTOP, "color_scheme": "dark"},
    "phone-light": PHONE,
    "phone-dark": {**PHONE, "color_scheme": "dark"},
}


def take(folder: Path, names: set[str]) -> None:
    shown = [screen for screen in SCREENS if not names or screen.name in names]
    for device, settings in DEVICES.items():
        # Each device has the same ward from its beginning, so that the pictures come the same every time.
        for months in sorted({screen.months for screen in shown}):
            with Ward(months) as ward:
                visitors: dict[str | None, Visitor] = {}
                for screen in shown:
                    if screen.months != months:
                        continue
                    visitor = visitors.get(screen.login)
                    if visitor is None:
                        visitor = Visitor(ward, settings)
                        visitors[screen.login] = visitor.sign_in(screen.login) if screen.login else visitor
                    screen.open(visitor)
                    visitor.page.screenshot(path=folder / f"{screen.name}-{device}.png", full_page=True, animations="disabled")


# What the README shows: a picture, what of it from the top (in pixels of the picture), and how wide it becomes.
SHOWN = [
    ("review-desktop-light", 900, 1200),
    ("today-leader-desktop-light", 900, 1200),
    ("obligation-unit-phone-light", 1688, 400),
    ("today-unit-phone-dark", 1688, 400),
]


def show(folder: Path) -> None:
    """Small copies for the README."""
    images = ROOT / "docs/images"
    images.mkdir(exist_ok=True)
    for name, height, width in SHOWN:
        picture = Image.open(folder / f"{name}.png").convert("RGB")
        picture = picture.crop((0, 0, picture.width, min(height, picture.height)))
        picture.thumbnail((width, 10_000), Image.Resampling.LANCZOS)
        picture.save(images / f"{name}.webp", quality=82, method=6)


if __name__ == "__main__":
    place = ROOT / ".build/screenshots"
    place.mkdir(parents=True, exist_ok=True)
    take(place, set(sys.argv[1:]))
    if len(sys.argv) == 1:
        show(place)
