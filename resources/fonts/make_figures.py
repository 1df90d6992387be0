#!/usr/bin/env python3
"""Makes the fonts of figures in this folder from Debian's Inter (package fonts-inter), with python3-fonttools.

Qt 6.4 cannot switch on a font's tabular figures, and Inter's digits are proportional. These small fonts hold the digits and
the signs around them with Inter's own tabular glyphs as the plain ones; everything else comes from Inter itself.
Run it again only if the glyphs should change: the result is kept in the tree.
"""

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

INTER = Path("/usr/share/fonts/opentype/inter")
SIGNS = " 0123456789.,:/-+%#()¥ \u2009\u200a\u2013\u2212\u00d7"
FAMILY = "Flotilla Figures"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600}


def tabular(font):
    """The glyph that the feature tnum puts in the place of another."""
    table = font["GSUB"].table
    found = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for part in table.LookupList.Lookup[index].SubTable:
                part = getattr(part, "ExtSubTable", part)
                found.update(getattr(part, "mapping", {}))
    return found


def make(style, weight):
    font = TTFont(INTER / f"Inter-{style}.otf")
    replaced = tabular(font)
    for table in font["cmap"].tables:
        for code, glyph in list(table.cmap.items()):
            if chr(code) in SIGNS:
                table.cmap[code] = replaced.get(glyph, glyph)
    options = subset.Options(layout_features=[], name_IDs=[0, 1, 2, 3, 4, 6, 13, 14, 16, 17], notdef_outline=True,
                             hinting=True, desubroutinize=True, glyph_names=False)
    cutter = subset.Subsetter(options)
    cutter.populate(text=SIGNS)
    cutter.subset(font)
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (1, 16):
            names.setName(FAMILY, record.nameID, record.platformID, record.platEncID, record.langID)
        elif record.nameID in (3, 4):
            names.setName(f"{FAMILY} {style}", record.nameID, record.platformID, record.platEncID, record.langID)
        elif record.nameID == 6:
            names.setName(f"FlotillaFigures-{style}", 6, record.platformID, record.platEncID, record.langID)
    names.setName(FAMILY, 16, 3, 1, 0x409)
    names.setName(style, 17, 3, 1, 0x409)
    names.setName(style if style == "Regular" else "Regular", 2, 3, 1, 0x409)
    names.setName(FAMILY if style == "Regular" else f"{FAMILY} {style}", 1, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    cff = font["CFF "].cff
    cff.fontNames[0] = f"FlotillaFigures-{style}"
    cff.topDictIndex[0].FamilyName = FAMILY
    cff.topDictIndex[0].FullName = f"{FAMILY} {style}"
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(Path(__file__).with_name(f"FlotillaFigures-{style}.otf"))


for name, value in WEIGHTS.items():
    make(name, value)
