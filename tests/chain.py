"""Checks the chain of a day book without the program: python3 chain.py BOOK [HEAD]

Prints the number of facts and the head, or the first row that is wrong (and then exits with 1)."""
import hashlib, sqlite3, struct, sys

COLUMNS = "seq, book, desk, desk_seq, prev, seen, recorded, happened, member, witness, kind, body, commitment, hash"

def field(value):
    if value is None:
        return struct.pack(">q", -1)
    data = value if isinstance(value, bytes) else str(value).encode()
    return struct.pack(">q", len(data)) + data

def sha256(data):
    return hashlib.sha256(data).digest()

def check(path):
    book = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    private = {seq: sha256(salt + body.encode()) for seq, salt, body in book.execute("SELECT seq, salt, body FROM private")}
    count, head, heads, first = 0, None, {}, None
    for row in book.execute(f"SELECT {COLUMNS} FROM journal ORDER BY seq"):
        seq, book_id, desk, desk_seq, prev, *_, kind, body, commitment, head = row
        last_seq, last_head = heads.get(desk, (0, bytes(32)))
        fields = ["tartip-fact-1", *row[1:11], sha256(body.encode()), commitment]
        first = first or (book_id, kind.startswith("day.opened/"))
        right = (seq == count + 1 and first == (book_id, True) and desk_seq == last_seq + 1 and prev == last_head
                 and head == sha256(b"".join(map(field, fields))) and private.get(seq, commitment) == commitment)
        if not right:
            sys.exit(f"row {count + 1} is not as it was written")
        count, heads[desk] = seq, (desk_seq, head)
    return count, head.hex() if head else ""

if __name__ == "__main__":
    count, head = check(sys.argv[1])
    print(count, head)
    if len(sys.argv) > 2 and "".join(sys.argv[2:]).lower() != head:
        sys.exit("the head is another")
