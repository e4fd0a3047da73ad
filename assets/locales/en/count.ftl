### The count: boxes, sorting, the two entries, findings.

## The two entries

ui-first-entry = first entry
ui-second-entry = second entry
# $lines: how many lines.
ui-entry-first = Type the figures from the paper, { $lines } lines.
ui-entry-second = Second entry: nothing of the first is shown. Type from the paper, { $lines } lines.
# $round: 2 and more.
ui-entry-again = Round { $round }: only the lines on which both entries differ, { $lines } lines. Type from the paper.
ui-withdrawn = withdrawn
ui-go-to-line = Go to line:

## A look at the sums before an entry is closed

# $lines: numbers of lines.
ui-check-empty = Empty lines, { $count }: { $lines }
ui-check-agree = All sums agree.
ui-check-none = No sum was found that does not agree.
ui-check-broken = { $count ->
    [one] { $count } sum does not agree. Look at the paper, not at the screen:
   *[other] { $count } sums do not agree. Look at the paper, not at the screen:
}
ui-look-at = Look at: { $lines }
ui-look-at-lines = Lines: { $lines }
ui-check-unknown = { $count ->
    [one] { $count } more sum is not checked: it needs other lines.
   *[other] { $count } more sums are not checked: they need other lines.
}
# $key: the name of a key.
ui-check-close = If all is as on the paper, { $key } closes the entry.

## The machine's column beside the hand count

ui-compare = hand and machine
ui-compare-equal = { $count ->
    [one] { $count } line, all equal.
   *[other] { $count } lines, all equal.
}
ui-compare-differs = { $count } of { $all } lines differ.
ui-compare-advisory = The machine's figures are for information: the hand count decides.
ui-line = line
ui-by-hand = by hand
ui-by-machine = machine
ui-equal = equal
ui-hand-more = hand has { $count } more
ui-machine-more = machine has { $count } more
