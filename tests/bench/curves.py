# SPDX-FileCopyrightText: Waymark contributors
# SPDX-License-Identifier: Apache-2.0
"""Draws how a time grows as SVG, by hand: a curve over two logarithmic axes, in light colors."""
import html
import math

WIDTH, HEIGHT, MARGIN = 480, 260, 56
LINE, TEXT, PAPER, GUIDE = "#1f6f78", "#333333", "#ffffff", "#999999"


def curve(points, below, beside):
    """`points` are (count, time); growth in proportion to the count is a straight line, shown dashed."""
    first_count, first_time = points[0]
    steps = [(math.log2(count / first_count), math.log2(time / first_time)) for count, time in points]
    most = max(max(x for x, _ in steps), max(y for _, y in steps), 1)

    def at(x, y):
        return MARGIN + x / most * (WIDTH - 2 * MARGIN), HEIGHT - MARGIN - max(y, 0) / most * (HEIGHT - 2 * MARGIN)

    def joined(places):
        return " ".join(f"{a:.1f},{b:.1f}" for a, b in places)

    marks = []
    for (x, y), (count, _) in zip(steps, points):
        left, top = at(x, y)
        marks += [f'<circle cx="{left:.1f}" cy="{top:.1f}" r="3" fill="{LINE}"/>',
                  f'<text x="{left:.1f}" y="{top - 8:.1f}" text-anchor="middle">{2 ** y:.3g}</text>',
                  f'<text x="{left:.1f}" y="{HEIGHT - MARGIN + 16}" text-anchor="middle">{count:g}</text>']
    title = html.escape(f"{beside}, over {below}: " + ", ".join(
        f"{2 ** y:.3g} at {count:g}" for (_, y), (count, _) in zip(steps, points)))
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" font-family="sans-serif" font-size="11" fill="{TEXT}">',
        f"<title>{title}</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>',
        f'<polyline points="{joined([at(0, 0), at(most, most)])}" fill="none" stroke="{GUIDE}" stroke-dasharray="4 4"/>',
        f'<polyline points="{joined([at(x, y) for x, y in steps])}" fill="none" stroke="{LINE}" stroke-width="2"/>',
        *marks,
        f'<text x="{WIDTH / 2:.0f}" y="{HEIGHT - 12}" text-anchor="middle">{html.escape(below)} (dashed: in proportion)</text>',
        f'<text x="{MARGIN}" y="20">{html.escape(beside)}</text>',
        "</svg>", ""])
