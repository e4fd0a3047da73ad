### The signing key: made, replaced, used; what is shown before something is signed.

## The list and what can be done

list-key = Signing key
list-key-about = The key signs the bundle of files, so that strangers can check who made it. Everything works without a key too.
do-make-key = Make the signing key
do-make-key-about = The key is made on this laptop, closed by a passphrase, and does not leave the book. Its public half is posted in the morning.
do-replace-key = Replace the key
do-replace-key-about = Only if the passphrase is forgotten or known to others. Two members decide, with a reason; earlier signatures stay.
do-sign-bundle = Sign the bundle
do-sign-bundle-about = What is signed is shown first: protocols, facts, sums. Then the passphrase is asked.
# $contest: its name.
do-sign-code = Sign the code: { $contest }
do-sign-code-about = The signature under the code on the protocol's last page. When everybody has signed, before the protocol is printed again.

## What is known

key-made = key made
key-replaced = key replaced
key-bundle-signed = bundle signed
# $count: facts in the book when it was signed.
key-facts = facts: { $count }
# $public: the public half, Latin letters.
key-about = Public half: { $public }
# $about: the line above. $reason: why the earlier key was given up.
key-about-replaced =
    { $about }
    Reason: { $reason }
# $sums: 64 digits.
key-signed-about = Sum of the list of sums: { $sums }

## Forms

form-make-key = Make the signing key
form-make-key-intro = Think of a passphrase: ten characters at least, several words are better. Write it on paper, close it in an envelope and put that into the safe: nobody can bring back a forgotten one.
form-replace-key = Replace the key
form-replace-key-intro = A decision of two members. Nothing more is signed with the old key. Post the public half of the new one and tell the TEC.
form-sign-bundle = Sign the bundle
form-sign-code = Sign the code

## Fields: at most 30 characters

field-passphrase-new = New passphrase
field-passphrase-again = The same once more
field-passphrase = Passphrase
ui-secret = What is typed is not shown. Check the language of the keyboard.

## What is shown before something is signed

# $precinct: its number. $date: voting day.
review-day = Precinct: { $precinct }, { $date }
review-day-practice = MOCK ELECTION. Precinct: { $precinct }, { $date }
review-no-protocol = There is no protocol yet.
# $before, $next: lines.
review-lines =
    { $before }
    { $next }
# $contest: its name. $standing: what it is. $version: its number. $fingerprint: 64 digits.
review-protocol =
    { $contest }: version { $version }, { $standing }
    { $fingerprint }
# $day, $contests: lines. $facts: how many. $sums: 64 digits.
review-bundle =
    { $day }
    { $contests }
    Facts: { $facts }. Sum of the list of sums:
    { $sums }
# $day, $contest: lines.
review-code =
    { $day }
    { $contest }

## What is said

# $file: its name. $folder: where.
notice-bundle-signed = The signed bundle is written: { $file }. Folder: { $folder }
# $least: how many characters.
refused-passphrase-short = The passphrase is short: at least { $least } characters are needed. Type several words.
refused-passphrase-differs = The passphrase was typed differently. Type both again.
refused-key-there = There is a key already. If another one is needed, two members replace it.
refused-key-needed = No signing key was made yet. Make it first.
refused-key-shape = This is not the public half of a key. Make the key again.
key-wrong-passphrase = Not the passphrase. Nothing is lost: look at the language of the keyboard and type it again.
key-not-here = The private half of the key is not in this book. Open the book on the laptop where it was made, or replace the key.
key-damaged = The private half of the key is damaged. Replace the key: a bundle is valid without a signature too.
key-no-chance = The system gave no random numbers, and no key was made. Try to restart the laptop.

## tartip show

show-no-key = No signing key was made. An unsigned bundle is valid too.
# $time: when.
show-key = Public half of the signing key, { $time }:
show-key-allowed = Line for checking the signature with ssh-keygen (file allowed_signers):
# $time: when it was given up. $reason: why.
show-key-earlier = Earlier key, replaced { $time }, reason: { $reason }
# $time: when. $count: facts. $sums: 64 digits.
show-key-signed = Bundle signed, { $time }: facts { $count }, sum of the list of sums { $sums }
key-not-signed-yet = The protocol is not signed yet. Let all members sign it first.
