"""The second reader accepts what the program wrote, and refuses what somebody changed.

TIZILIM_CLI names the program for the tests that ask it; without, they are skipped."""
import copy
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile
import unittest

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import encrypted_database
import package
import registry
import stored_zip
import vectors
from documented import ROLES, VERBS
from primitives import Refused, digest, u16

SOURCE = pathlib.Path(__file__).resolve().parents[3]
GOLDEN = SOURCE / "tests/golden"
WRITTEN = json.loads((GOLDEN / "format-1.json").read_text(encoding="utf-8"))
CLI = os.environ.get("TIZILIM_CLI", "")
VERB_OPERATION = 301  # reference.set_parameter


def ask(*words, password_file=None):
    login = ["--officer", "admin", "--password-file", password_file] if password_file else []
    return subprocess.run([CLI, *login, "--json", *map(str, words)], capture_output=True, text=True, check=False)


class Vectors(unittest.TestCase):
    path = GOLDEN / "event-vectors.json"

    def test_all_ten(self):
        self.assertEqual(vectors.check(self.path), 10)

    def test_no_changed_member_passes(self):
        data = json.loads(self.path.read_text(encoding="utf-8"))
        for index, vector in enumerate(data["events"]):
            for name in ("time", "role", "operation", "entity", "nonce", "payload", "leaf_data", "leaf_hash", "root", "key"):
                changed = copy.deepcopy(data)
                changed["events"][index][name] = {
                    int: lambda value: value ^ 1, str: lambda value: value[:-1] + ("0" if value[-1] != "0" else "1")}[type(vector[name])](vector[name])
                if name == "key":
                    changed["events"][index][name] = "officer" if vector["key"] != "officer" else "supervisor"
                with self.subTest(event=index, member=name), tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
                    json.dump(changed, file)
                    file.flush()
                    with self.assertRaises((Refused, ValueError)):
                        vectors.check(file.name)


class GoldenRegistry(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.plain, cls.ring = registry.read(GOLDEN / "format-1.tizilim", "admin", WRITTEN["password"])

    def kinds(self, replay):
        return {problem["kind"] for problem in replay.run()}

    def after(self, *statements, ring=None):
        """What the reader says once somebody with the database key has been there."""
        connection = encrypted_database.opened(self.plain)
        for sql in statements:
            self.assertNotEqual(connection.execute(sql).rowcount, 0, sql)
        connection.commit()
        return registry.Replay(connection.serialize(), ring or self.ring)

    def test_replays(self):
        replay = registry.Replay(self.plain, self.ring)
        self.assertEqual(replay.run(), [])
        answer = replay.answer()
        self.assertEqual((answer["events"], answer["root"]), (WRITTEN["events"], WRITTEN["root"]))
        self.assertEqual(self.ring.registry.hex(), WRITTEN["id"])
        replay.check_checkpoint((GOLDEN / "format-1.checkpoint.txt").read_bytes())

    def test_reads_it_with_the_key_of_any_officer(self):
        plain, _ = registry.read(GOLDEN / "format-1.tizilim", "auditor", WRITTEN["password"])
        self.assertEqual(plain, self.plain)
        with self.assertRaisesRegex(Refused, "password"):
            registry.read(GOLDEN / "format-1.tizilim", "auditor", WRITTEN["password"] + "!")

    def test_names_what_was_changed(self):
        cases = {
            "row_edited": ["UPDATE application SET comments = 'x'"],
            "row_deleted": ["DELETE FROM document"],
            "row_inserted": ["INSERT INTO parameter SELECT key + 100000, randomblob(16), salt, schema, name, value, unit, valid_from, valid_to, source FROM parameter LIMIT 1"],
            "payload_swapped": ["UPDATE event SET payload = CAST(replace(payload, 'admin', 'edmin') AS BLOB) WHERE seq = 0"],
            "event_edited": ["UPDATE event SET leaf_data = CAST(substr(leaf_data, 1, 190) || x'00' || substr(leaf_data, 192) AS BLOB) WHERE seq = 3"],
            "event_deleted": ["DELETE FROM event WHERE seq = 4"],
            "derived_differs": ["DELETE FROM pending"],
            "grant_forged": ["UPDATE officer SET role = 'administrator' WHERE login = 'officer'"],
        }
        for kind, statements in cases.items():
            with self.subTest(kind):
                self.assertIn(kind, self.kinds(self.after(*statements)))

    def approved_by(self, login):
        """The approval of a parameter, signed by another officer with his own key; what came later is cut off."""
        _, ring = registry.read(GOLDEN / "format-1.tizilim", login, WRITTEN["password"])
        private = Ed25519PrivateKey.from_private_bytes(ring.signing_seed)
        key = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        connection = encrypted_database.opened(self.plain)
        officer = connection.execute("SELECT id FROM officer WHERE login = ?", (login,)).fetchone()[0]
        (seq, leaf), = connection.execute("SELECT seq, leaf_data FROM event WHERE operation = ?", (u16(VERB_OPERATION),))
        event = leaf[:81] + officer + digest(key) + bytes([ROLES[WRITTEN["officers"][login]["role"]]]) + leaf[130:246]
        connection.execute("UPDATE event SET leaf_data = ? WHERE seq = ?", (event + private.sign(event), seq))
        connection.execute("DELETE FROM event WHERE seq > ?", (seq,))
        connection.commit()
        return registry.Replay(connection.serialize(), self.ring)

    def test_holds_to_four_eyes(self):
        self.assertTrue({"self_approval", "wrong_approval"}.isdisjoint(self.kinds(self.approved_by("supervisor"))))
        self.assertIn("self_approval", self.kinds(self.approved_by("admin")))
        self.assertIn("wrong_approval", self.kinds(self.approved_by("auditor")))

    def told_of(self, change):
        """What the reader says where the payload of one event, rightly signed, said something else."""
        replay = registry.Replay(self.plain, self.ring)
        replay.read_events()
        event = next(event for event in replay.events if change(event.payload))
        replay.read_events = lambda: None
        problems = replay.run()
        self.assertTrue(all(problem["event"] == event.sequence for problem in problems), problems)
        return {problem["kind"] for problem in problems}

    def test_holds_payloads_to_the_rows(self):
        def of_changed_row(twist):
            def change(payload):
                rows = [row for row in payload.get("rows", []) if any(before is not None for before, _ in row["fields"].values())]
                return bool(rows) and payload.get("verb") == "officer.disable" and "approves" in payload and (twist(rows[0]["fields"]) or True)
            return change

        def another_value(fields):
            next(iter(fields.values()))[0] = "2001-01-01"

        self.assertEqual(self.told_of(of_changed_row(another_value)), {"payload_swapped"})
        self.assertEqual(self.told_of(of_changed_row(lambda fields: fields.popitem())), {"payload_swapped"})
        self.assertEqual(self.told_of(of_changed_row(lambda fields: fields.update(name=[None, None]))), {"payload_swapped"})

    def test_holds_verbs_to_their_states(self):
        verb = VERBS["application.receive"]
        states, verb.leads_to = verb.leads_to, set()
        try:
            self.assertEqual(self.kinds(registry.Replay(self.plain, self.ring)), {"role_not_granted"})
        finally:
            verb.leads_to = states

    def test_notices_every_table(self):
        for sql in ("UPDATE tree_node SET hash = randomblob(32) WHERE level = 2 AND position = 1", "DELETE FROM tree_node WHERE level = 1 AND position = 0",
                    "UPDATE event_row SET after = randomblob(32) WHERE seq = (SELECT min(seq) FROM event_row) AND ordinal = 0",
                    "UPDATE document_chunk SET bytes = x'00'", "UPDATE pending SET verb = 'x'", "UPDATE event SET nonce = NULL, payload = NULL WHERE seq = 2",
                    "UPDATE parameter SET salt = randomblob(32) WHERE key = 1", "UPDATE parameter SET schema = 2 WHERE key = 1"):
            with self.subTest(sql):
                self.assertTrue(self.kinds(self.after(sql)))

    def test_notices_an_end_that_was_cut_off(self):
        last = f"seq = {WRITTEN['events'] - 1}"
        replay = self.after(f"DELETE FROM event WHERE {last}", "DELETE FROM tree_node WHERE position >= "
                            f"({WRITTEN['events'] - 1} >> level)")
        self.assertEqual(self.kinds(replay), set())
        with self.assertRaises(Refused) as refused:
            replay.check_checkpoint((GOLDEN / "format-1.checkpoint.txt").read_bytes())
        self.assertEqual(refused.exception.kind, "rolled_back")

    def test_notices_changed_slots(self):
        for change in (lambda slot: slot["kdf"].update(n=16), lambda slot: slot.update(login="edmin"), lambda slot: slot.update(x25519="00" * 32)):
            ring = copy.deepcopy(self.ring)
            change(next(slot for slot in ring.text["slots"] if slot["kind"] == "officer"))
            self.assertIn("slot_swapped", self.kinds(registry.Replay(self.plain, ring)))
        ring = copy.deepcopy(self.ring)
        ring.is_intact = False
        self.assertIn("slot_swapped", self.kinds(registry.Replay(self.plain, ring)))

    def test_no_changed_bit_of_the_file_passes(self):
        data = bytearray((GOLDEN / "format-1.tizilim/registry.db").read_bytes())
        chance = random.Random(20261123)
        for _ in range(20):
            place, bit = chance.randrange(len(data)), 1 << chance.randrange(8)
            data[place] ^= bit
            with self.assertRaises(Refused):
                encrypted_database.decrypted(bytes(data), self.ring.database_key, self.ring.salt)
            data[place] ^= bit

    @unittest.skipUnless(CLI, "TIZILIM_CLI names no program")
    def test_the_program_opens_what_this_reader_writes(self):
        with tempfile.TemporaryDirectory() as folder:
            copied = pathlib.Path(folder, "copy.tizilim")
            copied.mkdir()
            shutil.copy(GOLDEN / "format-1.tizilim/registry.keys", copied)
            (copied / "registry.db").write_bytes(encrypted_database.encrypted(self.plain, self.ring.database_key, self.ring.salt))
            password = pathlib.Path(folder, "password")
            password.write_text(WRITTEN["password"], encoding="utf-8")
            said = ask("--registry", copied, "registry", "verify", "--checkpoint", GOLDEN / "format-1.checkpoint.txt", password_file=password)
            self.assertEqual(said.returncode, 0, said.stdout + said.stderr)
            self.assertTrue(json.loads(said.stdout)["ok"])


class GoldenPackage(unittest.TestCase):
    archive = (GOLDEN / "format-1.asice").read_bytes()

    def test_proves_its_origin(self):
        self.assertIsNone(package.verify(self.archive, WRITTEN["id"]))
        self.assertEqual(package.verify(self.archive).kind, "not_trusted")
        self.assertEqual(package.verify(self.archive, "00" * 16).kind, "not_trusted")

    def test_no_changed_bit_passes(self):
        chance = random.Random(20261123)
        for _ in range(300):
            changed = bytearray(self.archive)
            place = chance.randrange(len(changed))
            changed[place] ^= 1 << chance.randrange(8)
            with self.subTest(place=place):
                self.assertIsNotNone(package.verify(bytes(changed), WRITTEN["id"]))

    def test_no_bit_of_the_signature_passes_in_a_whole_archive(self):
        members = stored_zip.decode(self.archive)
        signature = members[package.P7S]
        for place in range(0, len(signature), 7):
            changed = dict(members)
            changed[package.P7S] = signature[:place] + bytes([signature[place] ^ 1]) + signature[place + 1:]
            with self.subTest(place=place):
                self.assertIsNotNone(package.verify(stored_zip.encode(changed.items()), WRITTEN["id"]))

    def test_no_changed_member_passes(self):
        members = stored_zip.decode(self.archive)
        for name in members:
            changed = dict(members)
            changed[name] += b" "
            with self.subTest(name):
                self.assertIsNotNone(package.verify(stored_zip.encode(changed.items()), WRITTEN["id"]))
            del changed[name]
            with self.subTest(name + " left out"):
                self.assertIsNotNone(package.verify(stored_zip.encode(changed.items()), WRITTEN["id"]))

    def test_by_hand(self):
        """The commands of the manual, block after block, as they are written."""
        text = (SOURCE / "docs/manual/verify-by-hand.md").read_text(encoding="utf-8")
        script = "\n".join(re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE))
        for archive, good in ((self.archive, True), (self.broken(), False)):
            with tempfile.TemporaryDirectory() as folder:
                pathlib.Path(folder, "package.asice").write_bytes(archive)
                said = subprocess.run(["sh", "-c", script], cwd=folder, capture_output=True, text=True, check=False)
            self.assertEqual(said.returncode == 0, good, said.stdout + said.stderr)
            if good:
                self.assertEqual(said.stdout.count(": good"), 10, said.stdout)
                self.assertIn(WRITTEN["id"], said.stdout)

    def broken(self):
        members = stored_zip.decode(self.archive)
        report = next(name for name in members if name.startswith("reports/"))
        members[report] += b" "
        return stored_zip.encode(members.items())


@unittest.skipUnless(CLI, "TIZILIM_CLI names no program")
class FreshFiles(unittest.TestCase):
    """What the program of this build writes is what the documents say, too."""

    def test_sample_registry_and_package(self):
        with tempfile.TemporaryDirectory() as folder:
            sample, made = pathlib.Path(folder, "sample.tizilim"), pathlib.Path(folder, "made.asice")
            demo = ask("registry", "demo", sample, "--size", "small")
            self.assertEqual(demo.returncode, 0, demo.stderr)
            password = pathlib.Path(folder, "password")
            password.write_text(json.loads(demo.stdout)["password"], encoding="utf-8")
            for number in (1, 2):
                out = made.with_stem(f"made{number}")
                said = ask("--registry", sample, "package", "create", "--from", "2026-01-01", "--to", "2026-06-30", "--out", out, password_file=password)
                self.assertEqual(said.returncode, 0, said.stderr)
            replay = registry.replay(sample, "auditor", password.read_text(encoding="utf-8"))
            self.assertEqual(replay.problems, [])
            self.assertGreater(len(replay.events), 100)
            self.assertIsNone(package.verify(out.read_bytes(), replay.ring.registry.hex()))


if __name__ == "__main__":
    unittest.main()
