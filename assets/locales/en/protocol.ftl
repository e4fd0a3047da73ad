### The protocol: reading aloud, signatures, copies, hand-over.

## Findings

ui-findings = findings
ui-findings-count = Findings: { $count }. Explained or not, the figures stay as on the paper.
ui-no-findings = Everything agrees.
ui-no-findings-yet = No findings, but { $count } sums are not checked: figures are missing.
ui-severity-alarm = ALARM
ui-severity-error = ERROR
ui-severity-warning = warning
ui-severity-notice = notice
ui-explained = explained
ui-holds-signature = holds up the signature
# $reason: of the form. $note: as typed, may be empty.
ui-explained-by = Reason: { $reason }. { $note }

## More ballots found than issued

ui-surplus = { $count } MORE FOUND THAN ISSUED
ui-boxes-found = Found in the boxes: { $boxes }
# $key: the name of a key.
ui-surplus-now = Now, in this order ({ $key }):
ui-more-findings = { $count ->
    [one] ↓ { $count } more finding
   *[other] ↓ { $count } more findings
}
ui-true-number = The true number will print. No line of the protocol may be changed to make it disappear.

## Reading aloud

ui-reading = reading aloud
# $number: of the line. $line: its name.
ui-line-named = Line { $number }. { $line }
ui-line-blank = blank
ui-heard-of = { $heard } of { $all } lines heard
ui-all-heard = All lines were heard and equal the paper.
