"""Fails when a scored campaign is worse than it has been: judge.py SCORE.json…"""
import json
import sys

for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        score = json.load(file)
    exact = score["register exact+ordinal"]
    checks = {
        "register precision": exact["precision"] == 1,
        "register recall": exact["recall"] == 1,
        "every unit right": score["units perfect"][0] == score["units perfect"][1],
        "every status right": score["status+file"][0] == score["status+file"][1],
        "findings recall": score["findings"]["recall"] == 1,
        "findings precision": score["findings"]["precision"] >= 0.98,
    }
    for name, passed in checks.items():
        print(f"{'ok  ' if passed else 'FAIL'} {path}: {name}")
    if not all(checks.values()):
        sys.exit(1)
