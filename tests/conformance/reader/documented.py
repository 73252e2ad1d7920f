"""The tables of the documents themselves: this reader knows no code that they do not say."""
import pathlib
import re
from decimal import Decimal

DOCS = pathlib.Path(__file__).resolve().parents[3] / "docs"


def sections(name):
    """The rows of the first table below each heading, as lists of cells without back-ticks."""
    found, heading = {}, ""
    for line in (DOCS / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif line.startswith("|") and not re.fullmatch(r"[|:\- ]+", line):
            found.setdefault(heading, []).append([cell.strip().replace("`", "") for cell in line.strip("|").split("|")])
    return {heading: rows[1:] for heading, rows in found.items()}


def words(cell):
    return [] if cell == "–" else [word.strip() for word in cell.split(",")]


FORMAT = sections("file-format.md")
CODES = sections("file-codes.md")

ROLES = {row[1].replace(" ", "_"): int(row[0]) for row in FORMAT["Roles"] if row[0] != "0"}
OPERATIONS = {row[1]: int(row[0]) for row in FORMAT["Operations"]}


class Rule:
    """Who may sign an operation, which record types it may change and into which states it brings them."""

    def __init__(self, code, name, roles, approval, approvers, changes, leads_to="any", undone="–"):
        self.code = int(code)
        self.name = name
        self.roles = {ROLES[role] for role in words(roles)}
        self.always = approval == "always"
        self.approvers = {ROLES[role] for role in words(approvers)}
        self.changes = changes

        self.condition = approval.partition(": ")[2]
        self.leads_to = None if leads_to == "any" else set(words(leads_to))
        self.is_undone = undone == "yes"

    def may_change(self, record_type):
        named = words(self.changes.removeprefix("all but "))
        return self.changes == "any" or (record_type in named) != self.changes.startswith("all but ")


RULES = {int(row[0]): Rule(*row[:6]) for row in FORMAT["Operations"]}
VERBS = {row[1]: Rule(*row) for row in CODES["Operations of verbs"]}
for rule in VERBS.values():
    RULES.setdefault(rule.code, rule)


class RecordType:
    """Code, table name and fields (number, name, tag, kind) of a record type."""

    def __init__(self, code, name, schema, rows):
        self.code = code
        self.name = name
        self.schema = schema
        self.fields = [(int(row[0]), row[1], int(row[3]), row[2]) for row in rows]


RECORD_TYPES = {}
for heading, rows in CODES.items():
    if match := re.fullmatch(r"(\d+) (\w+), schema (\d+)", heading.replace("`", "")):
        RECORD_TYPES[int(match[1])] = RecordType(int(match[1]), match[2], int(match[3]), rows)

# The field that says where a record stands; lines and officers have other rules.
STATE_FIELDS = {record_type.name: name for record_type in RECORD_TYPES.values() for _, name, _, _ in record_type.fields
                if record_type.name != "officer" and name == ("kind" if record_type.name == "calendar_day" else "state")}

# Whether a second person is needed for a row, by the value in force.
CONDITIONS = {
    "approval.user_status": lambda row, value: row.type.name == "registrant" and value != "0",
    "threshold.declaration": lambda row, value: row.type.name == "declaration" and row.state() == "accepted" and (
        value is None or max(row.values["source_total_kzt"], row.values["destination_total_kzt"]) > Decimal(value) * 100),
}
assert CONDITIONS.keys() == {row[0] for row in CODES["Conditions"]}, "the table of conditions says something else"
