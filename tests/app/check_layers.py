#!/usr/bin/env python3
"""Reads what each layer links, and what its files include, and names every arrow that points up; and every type that is defined
twice under one name, which the linker would silently take for one.

    check_layers.py LINKS SOURCE_FOLDER

LINKS has a line a target, "name: library;library", written by CMake. Closes with a Totals line like a Qt test.
"""
import pathlib
import re
import sys

# From the bottom up; a layer may use those before it that stand here.
ALLOWED = {
    "domain": set(),
    "platform": {"domain"},
    "wording": {"domain"},
    "storage": {"domain"},
    "insight": {"storage", "wording", "domain"},
    "interchange": {"insight", "storage", "wording", "platform", "domain"},
    "certificate": {"platform", "insight", "storage", "wording", "domain"},
    "press": {"certificate", "domain"},
    "workspace": {"insight", "interchange", "storage", "wording", "domain"},
    "command": {"workspace", "certificate", "platform", "insight", "interchange", "storage", "wording", "domain"},
}
APP = set(ALLOWED)
PAGES = {"ui_reports", "ui_people", "ui_projects", "ui_sessions", "ui_results", "ui_importing", "ui_history", "ui_overview", "ui_charts", "ui_certificates"}
ALLOWED["ui_kit"] = APP - {"command", "press"}
ALLOWED["ui_figures"] = ALLOWED["ui_kit"] | {"ui_kit"}
for page in PAGES:
    ALLOWED[page] = ALLOWED["ui_kit"] | {"ui_kit", "ui_figures"}
ALLOWED["ui_shell"] = ALLOWED["ui_kit"] | {"ui_kit"} | PAGES
# Widgets belong to ui; SQL to storage.
NEVER = [
    (re.compile(r"Qt6::(Widgets|Gui|Charts|PrintSupport)$"), APP),
    (re.compile(r"Qt6::Sql$"), set(ALLOWED) - {"storage"}),
    (re.compile(r"PkgConfig::(PangoCairo|HarfbuzzSubset|Rsvg|Qpdf|Sodium|QrEncode)$"), set(ALLOWED) - {"press"}),
    (re.compile(r"PkgConfig::(Git2|Archive)$"), set(ALLOWED)),
    (re.compile(r"Qt6::Charts$"), set(ALLOWED) - {"ui_charts"}),
]
FOLDERS = {name: ("ui/" + name[3:] if name.startswith("ui_") else "app/" + name) for name in ALLOWED}


def link_faults(links):
    for line in links.read_text().splitlines():
        target, _, libraries = line.partition(": ")
        name = target.removeprefix("flotilla_")
        if name not in ALLOWED:
            yield f"{target} is a layer that check_layers.py does not know"
            continue
        for library in libraries.split(";"):
            other = library.removeprefix("flotilla_")
            if library.startswith("flotilla_") and other != "options" and other not in ALLOWED[name]:
                yield f"{target} links {library}: that arrow points up"
            for pattern, layers in NEVER:
                if pattern.search(library) and name in layers:
                    yield f"{target} links {library}, which belongs to another layer"


def include_faults(root):
    roots = {FOLDERS[name].split("/")[1]: name for name in ALLOWED}
    for name, folder in FOLDERS.items():
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                found = re.match(r'\s*#\s*include\s*"(\w+)/', text)
                other = roots.get(found[1]) if found else None
                if other and other != name and other not in ALLOWED[name]:
                    yield f"{path.relative_to(root)}:{number}: {name} includes {other}"


def twin_faults(root):
    """The one definition rule: a name in a namespace that the program shares means one type, whichever file it stands in."""
    opened = re.compile(r"\s*(?:inline )?namespace\s*([\w:]*)\s*\{")
    closed = re.compile(r"\s*\} // namespace")
    defined = re.compile(r"(?:struct|class|enum class|enum) (\w+)(?: final)?(?: :[^:].*)?(?: \{.*)?$")
    homes = {}
    for top in ("app", "ui"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            spaces = []
            for line in path.read_text(encoding="utf-8").splitlines():
                if found := opened.match(line):
                    spaces.append(found[1])
                elif closed.match(line) and spaces:
                    spaces.pop()
                elif "" not in spaces and (found := defined.match(line)):
                    homes.setdefault("::".join([*spaces, found[1]]), []).append(path.relative_to(root))
    for name, paths in homes.items():
        if len(paths) > 1:
            yield f"{name} is defined in {' and in '.join(map(str, paths))}"


def main():
    links, root = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    faults = list(link_faults(links)) + list(include_faults(root)) + list(twin_faults(root))
    for fault in faults:
        print(fault)
    print(f"Totals: {0 if faults else 1} passed, {len(faults)} failed, 0 skipped, 0 blacklisted")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
