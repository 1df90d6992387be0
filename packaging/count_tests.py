#!/usr/bin/env python3
"""Adds up what the test programs of one ctest run said, and prints one closing line.

    count_tests.py --status N --summary FILE --details FILE

--status   ctest's own exit status
--summary  what ctest printed
--details  ctest's log with the output of every test program

A test function that was skipped is named with its reason. Where CI is set, a skipped test fails the run, except one that
needs the real camps' data ("real camps" in its reason). Exit status 0 if everything passed, else 1.
"""
import argparse
import os
import re
import sys


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--status", type=int, required=True)
    arguments.add_argument("--summary", required=True)
    arguments.add_argument("--details", required=True)
    given = arguments.parse_args()
    summary = open(given.summary, encoding="utf-8", errors="replace").read()
    details = open(given.details, encoding="utf-8", errors="replace").read()

    passed = failed = skipped = 0
    for totals in re.finditer(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", details, re.M):
        passed += int(totals[1])
        failed += int(totals[2])
        skipped += int(totals[3])
    # Programs that are not Qt tests count as one each.
    for program in re.split(r"(?m)^\d+/\d+ Testing: ", details)[1:]:
        if "Totals: " not in program:
            good = re.search(r"^Test Passed\.", program, re.M)
            passed, failed = (passed + 1, failed) if good else (passed, failed + 1)
    if given.status != 0 and failed == 0:
        failed = max(1, len(re.findall(r"^\s+\d+ - ", summary, re.M)))

    reasons = re.findall(r"^SKIP\s*:\s*(.+)$", details, re.M)
    refused = [reason for reason in reasons if "real camps" not in reason]
    for reason in reasons:
        print("skipped: " + reason, file=sys.stderr)
    bad = failed > 0 or given.status != 0
    if refused and os.environ.get("CI"):
        print(f"{len(refused)} tests were skipped; here a skipped test is a failed one.", file=sys.stderr)
        bad = True
    print(f"Flotilla: {passed} passed, {failed} failed, {skipped} skipped")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
