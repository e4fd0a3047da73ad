### The command line: help, answers, progress.

# tartip lint and every place that names a problem of a form, profile or procedure. The sentences follow «FILE:LINE:COLUMN: ».

lint-about = Checks forms, profiles, procedures and registers, with line and column
lint-help-file = The files to check
lint-right-form = form { $id }, lines: { $lines }, rules: { $rules }: right
lint-right-profile = profile { $id }, contests: { $contests }: right
lint-right-procedure = procedure { $id }, steps: { $steps }: right
lint-right-registers = registers { $id }, codes: { $codes }, acts: { $acts }: right
lint-kind-form = form
lint-kind-profile = profile
lint-kind-procedure = procedure
lint-kind-registers = registers
lint-no-file = no such file
# $profiles: names of profiles, as they are typed.
lint-no-form = no such form. Inside the program are: { $forms }. Name any other form by its file.
lint-no-profile = no such profile. Inside the program are: { $profiles }. Name any other profile by its file.
lint-is-folder = this is a folder, not a file
lint-no-permission = no permission to read the file
lint-unreadable = the file cannot be read: { $detail }
lint-too-large = the file is too large: at most { $limit } KiB
lint-not-text = from here on it is not UTF-8 text
lint-syntax = the TOML cannot be read here: { $detail }
lint-unknown-kind = neither a form nor a profile, a procedure or registers: there is no [[line]], [[contest]], [[step]] or [[act]]
lint-wrong-kind = a file of another kind; wanted: { $wanted }
lint-missing-key = the key «{ $key }» is missing here
lint-unknown-key = the key «{ $key }» means nothing here
lint-unknown-word = the word «{ $word }» is not known; allowed: { $allowed }
lint-wrong-value = the value does not fit here: { $detail }
lint-not-a-time = a time is written in quotes, like "08:00"
lint-not-a-date = a date is written in quotes, like "2027-01-24"
lint-verified-true = true alone is not enough: false, or by, act, date: who compared it, by what act, when
lint-verified-shape = must be false or by, act, date
lint-empty-text = a text must stand here
lint-empty-list = the list has no entry
lint-bad-id = a name is made of letters a-z, digits and single «-», and begins with a letter
lint-bad-line-id = the name of a line is a Latin letter, then letters or digits (L7); not sum, abs or marks
lint-duplicate = «{ $value }» stands here a second time
lint-unknown-line = the form has no line { $line }
lint-line-of-other-stock = the line { $line } is absent under a stock model where the rule applies
lint-no-figures = no figure of the protocol stands in the rule
lint-unknown-reason = the form has no reason «{ $reason }»
lint-option-number = the number { $expected } must stand here: 1, 2, 3 in order
lint-no-options = there are no options, and no options_typed either
lint-options-twice = options are given here and options_typed is set: only one can be
lint-unknown-form = the form «{ $form }» was not found or cannot be read
lint-unknown-procedure = the procedure «{ $procedure }» was not found or cannot be read
lint-unknown-registers = the registers «{ $registers }» were not found or cannot be read
lint-no-marks = a valid ballot holds at least one mark
lint-hours-order = the meeting is not after the opening, the opening before the closing
lint-outside-hours = this time is not between opening and closing
lint-time-order = times stand in order, each once
lint-offset = the distance from UTC is from -720 to 840 minutes
lint-offset-hours = the distance from UTC is in full hours (a multiple of 60): tallies keep the full hour only
lint-minutes = an hour has minutes 0 to 59
lint-practice-name = the name of a profile with practice = true begins with «practice», of any other it does not
lint-phase-order = steps stand in the order of the phases of the day
lint-step-fields = [[step.field]] stands with does = "values", only and always
lint-field-choices = [[step.field.choice]] stands with kind = "choice", only and always
lint-private-field = private = true stands with kind = "text" only
lint-pile-field = pile stands with kind = "number" and per_contest = true only
lint-field-of-other-stock = the field is never asked: its step has another stock
lint-due-phase = due stands with phase = "voting" only
lint-recount-places = recount = true stands in exactly one [[search]]
lint-pace-order = second_device is at least 1 and check_typing is greater
lint-bad-code = a group is two Latin capitals, a code its group's letters, «-» and two digits (OP-01)
lint-unknown-group = there is no group «{ $group }»
lint-unknown-class = there is no class of deadline «{ $class }»
lint-unknown-code = there is no code «{ $code }»
lint-core-order = the core codes of a group stand before its others
lint-severity = a severity is 1, 2, 3 or 4
lint-no-people = a limit is at least 1; leave it out where there is none
lint-idle-ground = a ground is for refusal or for removal, or for both
lint-due-range = hours are 1 to 720, days 1 to 60
lint-unknown-placeholder = nothing fills «{ $name }»
lint-lone-brace = a brace without its other half
lint-rule-too-long = the rule is too long: at most { $limit } characters
lint-rule-too-deep = parentheses are too deep: at most { $limit }
lint-rule-character = the character «{ $character }» has no place in a rule
lint-rule-number-too-large = the number is above 999999999
lint-rule-value-expected = a line, a number or a function must stand here
lint-rule-sign-expected = + or - or a comparison must stand here
lint-rule-comparison-expected = there is no comparison: = <> <= >= < >
lint-rule-second-comparison = a rule has one comparison only
lint-rule-unknown-function = no such function; there are sum(votes), abs(...), marks(L10)
lint-rule-opening-expected = ( must stand here
lint-rule-closing-expected = ) must stand here
lint-rule-nothing-to-close = this ) closes nothing
lint-rule-votes-expected = only votes stands in sum
lint-rule-line-expected = only one line stands in marks

# tartip check: a table of protocols against the rules of a form. $shown is a rule with numbers, like «11 + 627 <> 630 + 10».

check-about = Checks a table of protocols against the rules of a form
check-help-form = Name of a form inside the program, or a path
check-help-file = Table of protocols, .csv or .csv.gz; «-» reads standard input
check-help-json = Writes one JSON document
check-row = line { $line }
check-finding = { $severity }: { $say } { $shown } ({ $rule })
check-unreadable = UNREADABLE: { $problem }
check-severity-notice = notice
check-severity-warning = warning
check-severity-error = ERROR
check-severity-alarm = ALARM
check-cells = cells in the row: { $found }, in the header: { $expected }
check-cell-empty = nothing stands in the column «{ $column }»; where there are none, a zero is written
check-cell-no-figure = no whole number in the column «{ $column }»: «{ $text }»
check-form = Form: { $title } ({ $id })
check-rows = Rows: { $rows }; not readable: { $unreadable }
check-balanced = Rows in which everything balances: { $rows } ({ $share })
check-ballots = Ballots found against issued: as many { $balanced } ({ $balanced-share }); fewer { $short } ({ $short-share }); more { $surplus } ({ $surplus-share })
check-found = Errors: { $errors }; alarms: { $alarms }; warnings: { $warnings }; notices: { $notices }
check-unverified = This form was not compared with the official text.
check-rule = {"  "}{ $rule }, { $severity }: does not hold: { $broken }; unknown: { $unknown }
check-ignored = A column that is not in the form was passed over: «{ $column }»
check-empty = the table has no header
check-not-text = the header is not UTF-8; save the table as «CSV UTF-8»
check-no-columns = this form names no columns of a table (column)
check-column-missing = the table has no column «{ $column }»
check-column-twice = the column «{ $column }» stands twice
check-cut = the file is damaged or cut short and was not read to its end

### The command line itself.

cli-about = Keeps one precinct election commission in order through one voting day, offline
cli-about-long = Keeps one precinct election commission in order through one voting day, offline. Without a command: continues a day, starts one, or practises; with BOOK, opens it.
cli-book = Day book to open
cli-lang = Language: ky, ru or en
cli-data = Folder of the day books, instead of the user's data folder
cli-ascii = Draw with ASCII signs only
cli-new = Make a day book without questions
cli-new-profile = Profile: a file, or one inside the program: { $profiles }
cli-new-precinct = Number of the precinct: digits, perhaps with a hyphen
cli-new-date = Voting day, YYYY-MM-DD, where the profile has none
# $practice: the name of its profile, as it is typed.
cli-practice = A mock election, with the profile { $practice }
cli-practice-seed = Number from which the hidden truth of the day follows
cli-practice-auto = Play the day by key strokes, without a terminal, and write every export
cli-practice-out = Folder for the book and the exports
cli-show = Print what a book says, as text or JSON
cli-show-book = Day book
cli-show-what = What to show: status, balance, protocol, boxes, journal, people, complaints, incidents, decisions, copies or key
cli-show-json = As JSON
cli-show-private = With the names and texts of the registers, for the commission's own eyes; never what is confidential
cli-export = Write the protocols of a book as PDF, JSON and CSV
cli-export-book = Day book
cli-export-to = Folder to write to
cli-export-registers = The registers, the minutes, decisions and acts, and what accounts for ballots, boxes and seals, instead of the protocols
cli-export-bundle = One file with everything that may leave the room: protocols, registers, facts, sums
cli-export-facts = The bundle as it was after so many facts
cli-export-only = Only these kinds of file: pdf, json, csv
cli-export-english = Pages in English too, beside those in Kyrgyz and Russian together
cli-blank = Write blank forms of everything, to fill in by hand
cli-blank-profile = Profile: a file, or one inside the program: { $profiles }
cli-blank-to = Folder to write to
cli-verify = Check a book, a bundle or a code, and say whose it is
cli-verify-files = Day books and bundles
cli-verify-key = Public half of the commission's key: a .pub or allowed_signers file
cli-verify-code = Text of the code on a protocol's last page or on a check sheet
cli-verify-json = As JSON
cli-verify-head = Compare with a printed head of the journal: 64 signs, groups in quotes
cli-completions = Print completions for a shell
cli-completions-shell = The shell
cli-man = Print the manual page
cli-no-such-language = There is no language «{ $given }». Choose ky, ru or en.
cli-no-terminal = The program needs a terminal to draw on. For plain text use «tartip show BOOK status».
cli-failed = It was not done: { $error }. What was saved before is safe.
cli-not-drafted = { $contest }: no draft yet, so there is nothing to write.
cli-new-needs-date = This profile has no date. Add the voting day: --date 2027-01-24.
cli-practice-needs-out = Say where to write: --out FOLDER.
cli-practice-out-not-empty = The folder { $folder } is not empty. Nothing was changed. Name an empty or a new one.
cli-practice-done = The mock day was played to its end. The book and the exports are in { $folder }.
cli-practice-lost = The mock day did not come to its end: { $why }
verify-practice = A MOCK election, not a real one.
verify-wrong = NOT as it was recorded. The first wrong fact is { $row }: { $why }. Facts before it are unchanged. Compare with the paper and with the copies.
verify-draft = The draft of a protocol in fact { $row } does not follow from the facts before it.
verify-whole = All facts are there, and none was changed: { $count }. The protocols follow from them.
verify-head = Head of the journal: { $head }
verify-head-equal = The printed head of the journal is the same: nothing was added or changed after it was printed.
verify-head-earlier = The printed head of the journal is that of fact { $row }. Facts were added after it was printed; nothing before it was changed.
verify-head-other = The printed head of the journal is NOT here. It belongs to another book, or this one was made anew.
verify-head-of-protocol = You gave not the head of the journal but the fingerprint of a protocol: { $title } ({ $contest }), version { $version }, draft { $draft }. It is here, but does not prove whose file this is.
verify-words-agree = The check words agree with fact { $row }. That proves less than the 64 signs: words can be made to fit.
verify-words-other = The check words do NOT agree with any fact or any protocol. They belong to another book, or this one was made anew.
verify-why-missing = a fact is missing
verify-why-damaged = the file is damaged here
verify-why-form = a column is not in the program's form
verify-why-hash = the content was changed
verify-why-book = it belongs to another book
verify-why-place = it is out of order
verify-why-link = it does not continue the chain
verify-why-opening = it opens no day, or opens it again
verify-why-practice = it belongs to practice
verify-why-hour = it keeps more than the hour
verify-why-private = the private part was exchanged
verify-why-body = the content is not what its kind says

# What is wrong with the command line. $argument, $other: options or commands as typed, $value: what was typed, $possible: what may stand there.

usage = { $what } Help: tartip --help
usage-unknown = There is no such command or option: «{ $argument }».
usage-value = The value «{ $value }» does not fit { $argument }.
usage-value-of = The value «{ $value }» does not fit { $argument }. Possible: { $possible }.
usage-no-value = There is no value: { $argument }.
usage-missing = Not given: { $argument }.
usage-conflict = { $argument } and { $other } do not go together.
usage-twice = Given twice: { $argument }.
usage-unreadable = The command line cannot be read.
usage-book-and-command = Name a book or a command, not both. Help: tartip --help
cli-help = Print help
cli-version = Print the version
help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options

# The manual page.

man-name = Name
man-synopsis = Synopsis
man-description = Description
man-keys = Keys
man-exit = Exit codes
man-files = Files
man-environment = Environment
man-keys-about = A key is known by its place: the Russian, Kyrgyz and Latin layouts do the same. While text is typed a letter is text.
man-file-book = The book of a real day: an SQLite file in which each record is chained to the one before.
man-file-practice = A practice book. It is never mixed with books of real days.
man-file-beside = Files beside a book: the lock that keeps a second program out, and files of SQLite.
man-file-data = DATA on Linux where --data is not given.
man-no-color = Where it is not empty the program draws without colour.

# Tables of keys, by screen.

screen-global = On every screen
screen-today = Today
screen-voters = Voters
screen-tally = Live tally
screen-balance = Balance
screen-findings = Findings
screen-compare = Compared with the machine
screen-reading = Reading aloud
screen-journal = Journal
screen-start = Start
screen-list = Lists
screen-steps = Steps
screen-members = Members of the commission
screen-presence = Who came, who left
screen-options = Options of the ballot
screen-boxes = Boxes and seals
screen-form = Forms
screen-reading-back = A form read back
screen-entry = Entry of figures
screen-entry-go = Going to a line of an entry
screen-entry-check = Two entries compared

# Exit codes, by number.

exit-0 = Done, and nothing is wrong.
exit-1 = Done, and something is wrong: errors were found, or a book is not whole.
exit-2 = The command line is wrong.
exit-3 = A file cannot be read or written.
exit-4 = A file is not of the kind that is wanted, or is damaged.
exit-5 = The book is open in another window.
exit-6 = A file was made by a newer version of the program.
exit-7 = Practice and a real day would be mixed.
verify-forgotten = { $count ->
    [one] { $count } private half was erased: its name or phone is gone, the rest is unchanged.
   *[other] { $count } private halves were erased: their names or phones are gone, the rest is unchanged.
}
cli-new-other-date = The profile fixes the voting day: { $date }. No book was made.
