### The printer: papers that were written last.

cmd-printer = printer
cmd-printer-help = Sends the paper under the cursor to the printer and writes it first if it was not written; elsewhere what was written last. Asks for the number of copies.
refused-nothing-written = There is nothing to print yet. L opens the papers: choose one and press O.
refused-sending = Papers are still being sent to the printer. Wait, then send again.
# $names: names of the first. $more: how many others.
files-and-more = { $names } and { $more } more
ui-sending = sending to the printer
ui-printer-title = Printer
# $files: how many files. $copies: the number typed, or _.
ui-printer =
    { $names }
    Files: { $files }. Copies of each: { $copies }
ui-printer-keys = Enter send   Esc stay
notice-sent-to-printer = Sent to the printer: { $files } files, { $copies } copies.
notice-not-printed = Not all was handed to the printer. The reason is told when the typing is done.

## Why nothing was printed: what happened, what was not lost, what to do.

printer-missing =
    This computer has no command for printing.
    Nothing is lost: the files lie where they were written.
    Print them from another computer with a stick, or copy them by hand.
printer-not-started =
    The command for printing did not start.
    Nothing is lost: the files lie where they were written.
    Open and print the files yourself, or copy them by hand.
# $code: code of the command.
printer-refused =
    The printer did not take the papers, code { $code }.
    Nothing is lost: the files lie where they were written.
    Check that the printer is on and connected, and send again.
# $said: the command's own words.
printer-refused-saying =
    The printer did not take the papers. The command answered: «{ $said }»
    Nothing is lost: the files lie where they were written.
    See that the printer is on and connected, and send again.
printer-died =
    The command for printing broke off.
    Nothing is lost: the files lie where they were written.
    Check the printer and send again.
printer-timed-out =
    The printer did not answer within a minute.
    Nothing is lost: the files lie where they were written.
    Check that the printer is on and connected, and send again.
# $handed, $files: how many were handed over, of how many. $copies: of each. $why: one of the texts above.
printer-handed =
    Handed to the printer: { $handed } of { $files } files, { $copies } copies.
    { $why }
