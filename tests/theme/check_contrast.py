#!/usr/bin/env python3
# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Every color that stands on another must be told apart from it, in each theme of ui/theme/palette.json.

usage: check_contrast.py [PALETTE.json]      prints each pair that is too weak, exit code 1 if there is one
       check_contrast.py --all               prints every pair
       check_contrast.py --self-test         proves the formula on known values and that a weak pair is caught

Contrast as WCAG 2.2 defines it: text 4.5, other signs 3; in the high-contrast themes 7 and 4.5.
Pairs that mean different things also stay apart for people with color blindness (Machado 2009, CIE76 distance).
"""
import json
import pathlib
import sys

TEXT = {  # background: what is written on it
    "window": "text text2 link disabled",
    "surface": "text text2 link primary placeholder inpatient outpatient",
    "surfaceAlt": "text text2",
    "tint": "text",
    "primary": "onPrimary",
    "primaryHover": "onPrimary",
    "selBg": "selFg",
    "cautionBg": "cautionFg",
    "urgentBg": "urgentFg",
    "okBg": "okFg",
}
SIGNS = {  # background: borders, bars, rings and icons on it
    "window": "border focus primary cautionBd urgentBd",
    "surface": "border focus forBar againstBar neutralBar",
    "surfaceAlt": "focus forBar againstBar inpatient outpatient",
    "tint": "focus",
    "cautionBg": "cautionBd",
    "urgentBg": "urgentBd",
    "okBg": "okBd",
}
OPPOSITES = (("inpatient", "outpatient"), ("forBar", "againstBar"), ("focus", "primary"))
LEAST_DISTANCE = 20

COLOR_BLINDNESS = {  # full loss of one cone, on linear RGB
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear_rgb(color):
    parts = [int(color[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def luminance(color):
    red, green, blue = linear_rgb(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def seen_with(matrix, color):
    rgb = linear_rgb(color)
    return [min(1, max(0, sum(a * b for a, b in zip(row, rgb)))) for row in matrix]


def lab(rgb):
    red, green, blue = rgb
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(matrix, one, other):
    pairs = zip(lab(seen_with(matrix, one)), lab(seen_with(matrix, other)))
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


def checks(theme, colors):
    """Yields (what, value, least) for every pair of a theme."""
    strong = theme.startswith("hc")
    for pairs, least in ((TEXT, 7 if strong else 4.5), (SIGNS, 4.5 if strong else 3)):
        for background, names in pairs.items():
            for name in names.split():
                yield f"{name} on {background}", contrast(colors[name], colors[background]), least
    for one, other in OPPOSITES:
        for kind, matrix in COLOR_BLINDNESS.items():
            yield f"{one} from {other} ({kind})", distance(matrix, colors[one], colors[other]), LEAST_DISTANCE


def report(palette, show_all):
    """Prints the weak pairs, or all; returns how many are weak."""
    weak = 0
    for theme, colors in palette.items():
        for what, value, least in checks(theme, colors):
            weak += value < least
            if show_all or value < least:
                print(f"{theme}: {what}: {value:.2f}, at least {least}{'' if value >= least else '  TOO WEAK'}")
    print(f"color pairs that are too weak: {weak}")
    return weak


def self_test():
    on_top = {name for pairs in (TEXT, SIGNS) for names in pairs.values() for name in names.split()}
    good = dict.fromkeys(on_top, "#000000") | dict.fromkeys((*TEXT, *SIGNS), "#FFFFFF")
    good |= {"inpatient": "#6B3300", "againstBar": "#6B3300", "outpatient": "#00406E", "forBar": "#00406E",
             "primary": "#767676"}  # on white 4.54, under black 4.62: enough for text both ways
    bad = good | {"text2": "#777777", "forBar": "#6B3300"}
    weak_in = {name: [what for what, value, least in checks("light", colors) if value < least]
               for name, colors in (("good", good), ("bad", bad))}
    passed = (abs(contrast("#000000", "#FFFFFF") - 21) < 1e-9 and round(contrast("#767676", "#FFFFFF"), 2) == 4.54
              and weak_in["good"] == []
              and weak_in["bad"] == ["text2 on window", "text2 on surface", "text2 on surfaceAlt"]
              + [f"forBar from againstBar ({kind})" for kind in COLOR_BLINDNESS])
    print("self-test passed" if passed else f"self-test failed: {weak_in}")
    return 0 if passed else 1


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    show_all = "--all" in arguments
    paths = [argument for argument in arguments if argument != "--all"]
    if len(paths) > 1 or any(path.startswith("-") for path in paths):
        print(__doc__, file=sys.stderr)
        return 2
    path = pathlib.Path(paths[0] if paths else pathlib.Path(__file__).parents[2] / "ui" / "theme" / "palette.json")
    if not path.is_file():
        print(f"{path} is not there", file=sys.stderr)
        return 2
    return 1 if report(json.loads(path.read_text(encoding="utf-8")), show_all) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
