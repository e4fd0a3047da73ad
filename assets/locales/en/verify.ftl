### What the check of bundles, keys and codes says. Most sentences follow «FILE: ».

# What the file is. $expected: the name under which it was written.
verify-practice-hidden = A MOCK election, and the name of the file passes it off as a real one. It was written as { $expected }.
verify-name-other = The name of the file tells of another precinct, day or kind of file. It was written as { $expected }.
verify-renamed = The file was renamed, which does not touch its content. It was written as { $expected }.
verify-states = Precinct { $precinct }, voting day { $date }. Facts: { $facts }, the last recorded on { $last } at { $time }. Program: { $program }.
verify-contest = { $title } ({ $contest }): version { $version }, draft { $draft }, { $standing }. Fingerprint: { $fingerprint }. Check words: { $words }.
verify-figures = The figures of this protocol:{ $lines }
verify-no-protocol = { $title } ({ $contest }): there is NO protocol.
verify-reopened = { $title } ({ $contest }): version { $version } was signed, and opened again at { $at }: { $reason }
verify-rules = { $title } ({ $contest }): rules of the form that these figures break: { $broken }, of these not explained: { $unexplained }.
verify-earlier = An EARLIER state of the same day as in { $than }, which has more facts, by { $facts }. That file counts.
verify-forked = Says to be of the same book as { $from }, but has other facts. At most one of the two files is right.
verify-proven = PROVEN: this file is of the commission whose key you gave. Everything in it is as the commission signed it.
verify-proven-facts = PROVEN: the facts, and with them the figures and tables, are of the commission with whose head of the journal you compared. Pages (PDF) and names of people are not proven by that: for them the commission's signature is needed, --key FILE.
verify-proven-figures = PROVEN: the facts, and with them the figures of the protocols, are of the commission with whose head of the journal you compared. Files that were not compared, pages (PDF) and names of people are not proven by that: for them the commission's signature is needed, --key FILE.
verify-proven-book = PROVEN: this book is of the commission with whose head of the journal you compared.
# $row: number of a fact.
verify-proven-until = PROVEN only up to fact { $row }: anybody could have added those that follow. Compare with a head of the journal that was printed later: --head HEX. For a signed bundle the key is enough: --key FILE.
verify-unproven = NOT PROVEN whose bundle this is: anybody could make one like it. Compare with the check sheet posted at opening: --key FILE or --head HEX.
verify-unproven-book = NOT PROVEN whose book this is: anybody could make one like it. Compare with the head of the journal on the check sheet posted at opening: --head HEX. The key proves whose a bundle is; a book itself is not signed.
verify-refused = This file is NOT to be relied on. Ask the commission for it again, and compare with the paper.

# Files in a bundle. $file, $other: names.
verify-files-whole = Files in the bundle: { $count }. All are as the list of sums says, and agree with the facts.
verify-files-listed = Files in the bundle: { $count }. All are as the list of sums says; those named above were not compared with the facts.
verify-pages = Pages (PDF) of which only the sum of the file was checked: { $count }. Compare the figures, the fingerprint and the check words on them with the lines above. Names of people are not in the facts and were not checked.
verify-missing = { $file }: MISSING. It belongs to every bundle, or the list of sums names it.
verify-unlisted = { $file }: ADDED. The list of sums does not name it.
verify-sum = { $file }: CHANGED. Its sum is not that of the list.
verify-exchanged = { $file }: EXCHANGED. It holds what the list has under the name { $other }.
verify-sums-line = SHA256SUMS, line { $line }: this is no list of sums.
verify-dropped = { $file }: MISSING. By the facts this bundle has it.
verify-added = { $file }: ADDED. By the facts this bundle has no such file.
verify-differs = { $file }, { $place }: «{ $found }» stands here, by the facts it is «{ $facts }».
verify-differs-whole = { $file }: NOT as it follows from the facts.
verify-beyond = This states more contests, lines or boxes than any precinct has: what follows from its facts was NOT compared.
verify-malformed = { $file }, line { $line }: cannot be read from here on.
verify-other-program = Written by version { $program } of the program; this is { $this }, and may write some files otherwise.
verify-not-compared = { $file }: NOT COMPARED with the facts, since another version of the program wrote it.
verify-compared-in-part = { $file }: what it states is as it follows from the facts; texts in it were not compared, since another version of the program wrote it.

# Who signed. $key, $given, $facts: fingerprints of keys, as ssh-keygen prints them.
verify-unsigned = UNSIGNED. The sums show damage, not who made the file.
verify-signed = Signed with the key that its facts name: { $key }.
verify-signature-damaged = SHA256SUMS.sig: this is no signature, or it is damaged.
verify-signature-other = SHA256SUMS.sig: a signature of another kind or for another purpose.
verify-signature-unfit = SHA256SUMS.sig: does NOT fit. SHA256SUMS was changed after it was signed, or the signature is of another bundle.
verify-signed-by-other = Signed by ANOTHER key: { $key }. The facts name { $facts }.
verify-signed-by-replaced = Signed with { $key }, a key that was REPLACED at { $at } by { $by }. Ask the commission for a bundle signed with the new key.
verify-signed-no-key = Signed with { $key }, and the facts name no key: nothing tells whose it is.
verify-key-equal = The key that you gave is the one that signed: { $key }.
verify-key-other = ANOTHER key: you gave { $given }, here it is { $key }.
verify-key-replaced = The key that you gave, { $key }, was REPLACED at { $at } by { $by }. Ask the commission for the new sheet and for the decision.
verify-key-unused = The facts name the key that you gave: { $key }. A book is not signed, only bundles of it are.
verify-key-unsigned = The facts name the key that you gave, { $key }, but the bundle is NOT signed with it. Whoever knows a public half can name it.
verify-key-nowhere = The key that you gave, { $key }, is named nowhere here.

# Why the file of a key is none. $file: its name.
verify-key-unread = { $file }: the file cannot be read.
verify-key-none = { $file }: no ssh-ed25519 key stands in it.
verify-key-damaged = { $file }: the key in it is cut or damaged.
verify-key-several = { $file }: several keys stand in it. Keep the commission's only.

# Why a file is not opened as a bundle. $name: a file in it. Limits: MiB or KiB.
verify-zip-unread = the file cannot be read: { $detail }
verify-folder = a FOLDER, not a file. Name the file itself: the day book «….tartip» or the bundle «…-bundle.zip»; a bundle that was unpacked is checked as the zip that it came from.
verify-empty = EMPTY, nothing is in the file. Copy it again from where it came.
verify-neither = neither a day book «….tartip» nor a bundle «…-bundle.zip». Choose another file; the text of a code is checked with --code.
verify-head-none = --head wants all 64 signs of the head of the journal, digits and letters a to f; typed: { $count }. Put groups with blanks or hyphens between them into one pair of quotes. The four check words, in quotes too, may stand in their place.
verify-head-sign = --head wants the 64 signs of the head of the journal, digits and Latin letters a to f; «{ $sign }» is none of them, right ones typed: { $count }. Put groups with blanks or hyphens between them into one pair of quotes. The four check words, in quotes too, may stand in their place.
verify-zip-none = no zip
verify-zip-cut = CUT SHORT: the zip has no end. Copy it again.
verify-zip-appended = something was APPENDED after the end of the zip
verify-zip-inconsistent = the zip CONTRADICTS itself: programs would read different things in it. Nothing was read.
verify-zip-too-large = larger than any bundle: more than { $limit } MiB. Nothing was read.
verify-zip-too-many = more files than any bundle has: more than { $limit }. Nothing was read.
verify-zip-name = { $name }: no file of a bundle has such a name. Nothing was read.
verify-zip-folder = { $name }: lies in a folder; a bundle has none. Nothing was read.
verify-zip-climbs = { $name }: the name LEADS OUT of the folder in which it would be unpacked. Do not unpack this file.
verify-zip-twice = { $name }: the name stands TWICE, so that programs read different things. Nothing was read.
verify-zip-link = { $name }: a LINK, not a file. Do not unpack this file.
verify-zip-encrypted = { $name }: under a password; a bundle is open. Nothing was read.
verify-zip-packing = { $name }: packed in a way that not every program reads. Nothing was read.
verify-zip-file-too-large = { $name }: larger than such a file is: more than { $limit } KiB. Nothing was read.
verify-zip-bomb = { $name }: a ZIP BOMB, it would grow { $times } times. Do not unpack this file.
verify-zip-damaged = { $name }: DAMAGED, its bytes are not those that were packed. Copy the file again.

# The code on a protocol's last page. $found: in the code, $facts: in the file.
verify-code = Code: precinct { $precinct }, { $date }, { $contest }, version { $version }, draft { $draft }.
verify-code-figures = Figures: { $figures }
verify-code-fingerprint = Fingerprint: { $fingerprint }. Check words: { $words }.
verify-code-unsigned = The code is UNSIGNED: anybody could print it. Compare with a bundle or with the paper.
verify-code-key-unsigned = The code is NOT SIGNED, so the key that you gave proves nothing about it: { $key }. Anybody could print such a code. Compare with a bundle or with the paper.
verify-code-unchecked = There is a signature in the code; it was NOT CHECKED. To check it, give the commission's key: --key FILE.
verify-code-signed = PROVEN: the code is signed with the key that you gave: { $key }.
verify-code-not-signed = The code is NOT signed with the key that you gave: { $key }.
verify-code-equal = { $file } states the same figures, as its last version.
verify-code-earlier = { $file } has this version too, but a later one counts: version { $version }, draft { $draft }.
verify-code-differs = { $file }, { $cell }: { $found } stands in the code, { $facts } in the facts.
verify-code-other = { $file } has no such protocol: another precinct, day, contest or version.
verify-code-not-compared = { $file }: NOT COMPARED with the code, because the facts in it are not right.
verify-code-too-long = The text is longer than any code.
verify-code-none = This is no code of a protocol or of a check sheet: it begins with TARTIP1:
verify-code-other-version = The code is of another version of the program.
verify-code-parts = The code is cut short, or something was added to it.
verify-code-sum = A sign of the code is wrong, or it was changed: its sum is another. Copy it again.
verify-code-unread = The code cannot be read here: { $part }.
verify-part-practice = practice or real
verify-part-precinct = precinct
verify-part-date = date
verify-part-contest = contest
verify-part-form = form
verify-part-version = version
verify-part-figures = figures
verify-part-fingerprint = fingerprint
verify-part-signature = signature
verify-part-facts = number of facts
verify-part-head = head of the journal
verify-part-key = key
verify-sheet = Check sheet: precinct { $precinct }, { $date }, made when the journal had { $facts } facts.
verify-sheet-head = Head of the journal on the sheet: { $head }. Check words: { $words }.
verify-sheet-key = Key on the sheet: { $key }. The code itself is not signed: compare it with the sheet that was posted.
verify-sheet-no-key = No key is named on the sheet. The code itself is not signed: compare it with the sheet that was posted.
verify-sheet-equal = { $file } grew out of this sheet: precinct, day, number of facts and key are the same.
verify-sheet-differs = { $file } has this head of the journal, but ANOTHER precinct, day, number of facts or key: the code was changed.
