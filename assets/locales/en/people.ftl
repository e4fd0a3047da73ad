### Lists of people that are read from files, and what is told of them.

people-column-name = name
people-column-category = category
people-column-organisation = organisation
people-column-paper = paper number
people-columns = { $first }, { $rest }

# Names that a column of a list may have, with ; between them. Case, signs and blanks do not matter; ё is the same as е, and ң ө ү the same as н о у.

people-names-of-name = name; full name; name and surname; surname and name
people-names-of-category = category; status; capacity
people-names-of-organisation = organisation; organization; sent by; party; newsroom
people-names-of-paper = paper; paper number; document; document number; passport; card; card number; certificate

## Why a row is not taken; stands after the number of its line. $column: a name of a column.

people-row-quotes = a quotation mark is not closed, or stands in the middle of a cell
people-row-cells = { $found } cells, but the header has { $wanted }
people-row-empty = the cell «{ $column }» is empty
people-row-unreadable = the cell «{ $column }» holds only letters that the program cannot show: write it in Kyrgyz, Russian or Latin letters
people-row-long = the cell «{ $column }» is longer than { $most } characters
people-row-category = the cell «{ $column }» holds no category of people

## Why nothing of a file is taken: what happened, what was not lost, what to do now. $file: its name.

people-file-large =
    The file «{ $file }» is larger than { $most } MB.
    Nobody of it was taken, and the day book did not change.
    Split the list into several files and import them one after another.
people-file-spreadsheet =
    The file «{ $file }» is a spreadsheet and not a list as text.
    Nobody of it was taken, and the day book did not change.
    Open it in the spreadsheet program and save it as «CSV UTF-8».
people-file-not-text =
    The file «{ $file }» is not a list as text.
    Nobody of it was taken, and the day book did not change.
    Choose another file, or save the list again as «CSV UTF-8».
people-file-damaged =
    The file «{ $file }» is damaged on line { $line }: its letters cannot be read.
    Nobody of it was taken, and the day book did not change.
    Copy the file again, or save the list again as «CSV UTF-8».
people-file-empty =
    The file «{ $file }» is empty.
    The day book did not change.
    Choose another file.
people-file-columns =
    The first row of «{ $file }» does not name these columns: { $columns }.
    Nobody of it was taken, and the day book did not change.
    Write the names of the columns into the first row and import the list again.
people-file-twice =
    The first row of «{ $file }» names the column «{ $column }» twice.
    Nobody of it was taken, and the day book did not change.
    Leave only one of the two columns and import the list again.
people-file-no-rows =
    The file «{ $file }» names its columns, but has nobody under them.
    The day book did not change.
    Choose another file.
people-file-rows =
    The file «{ $file }» has more than { $most } rows.
    Nobody of it was taken, and the day book did not change.
    Split the list into several files and import them one after another.
people-file-lines =
    The file «{ $file }» has more than { $most } lines, with those that hold nothing.
    Nobody of it was taken, and the day book did not change.
    Delete the empty rows below the list, save it and import it again.

## What is told of a list that was imported. $line, $first: numbers of lines. $taken, $left: counts of rows.

people-no-registers =
    This day book was made before there were registers, and has no categories of people.
    Nobody was taken, and the day book did not change.
    Keep the register of this day on paper.
people-row-again = says again what line { $line } says
people-row-known = stands in the register already
people-report = List «{ $file }»: taken into the register: { $taken }, not taken: { $left }.
people-report-line = Line { $line }: { $why }
people-report-more = Further lines that were not taken: { $count }.
people-report-letters = The letters of the file are Windows-1251, which lacks letters of Kyrgyz: compare the names with the list on paper.
people-report-ignored = Columns that were not read: { $columns }.
people-report-categories = Categories are called: { $categories }.
people-report-kept = All of this stands in the file «{ $file }» beside the day book.
people-report-lost = This could not be written beside the day book: copy the lines from the screen now.
people-report-title = Precinct { $precinct }, { $time }
people-report-below =
    { $above }
    { $text }
