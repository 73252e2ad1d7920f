#!/usr/bin/env python3
"""A second reader of Tizilim's formats, written from docs/file-format.md and docs/file-codes.md; shares no line with the program.

verify.py registry DIR LOGIN PASSWORD_FILE [CHECKPOINT]    replays a registry that nobody has open
verify.py package FILE [REGISTRY_ID]                       checks an audit package, its origin where an id is given
verify.py vectors FILE                                     checks event vectors

Prints one JSON object; exit status 0 if nothing is wrong, 1 if something is.
"""
import json
import pathlib
import sys

import package
import registry
import vectors
from primitives import Refused


def answer(words):
    what, path, *rest = words
    if what == "registry":
        login, password_file, *checkpoint = rest
        password = pathlib.Path(password_file).read_text(encoding="utf-8").rstrip("\n")
        return registry.replay(path, login, password, *(pathlib.Path(each).read_bytes() for each in checkpoint)).answer()
    if what == "package":
        wrong = package.verify(pathlib.Path(path).read_bytes(), *rest)
        return {"ok": wrong is None, "problems": [{"kind": wrong.kind, "text": wrong.text}] if wrong else []}
    return {"ok": True, "events": vectors.check(path)}


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in ("registry", "package", "vectors"):
        sys.exit(__doc__)
    try:
        said = answer(sys.argv[1:])
    except Refused as refusal:
        said = {"ok": False, "problems": [{"kind": refusal.kind, "text": refusal.text}]}
    except OSError as error:
        sys.exit(str(error))
    print(json.dumps(said, ensure_ascii=False, indent=1))
    sys.exit(0 if said["ok"] else 1)


if __name__ == "__main__":
    main()
