### Errors of files and of the day book. Three lines each: what happened, what was not lost, what to do now.

# $file: the path of a file. $folder: the path of a folder.

errors-book-newer =
    The day book «{ $file }» was written by a newer version of the program.
    Nothing in the book was changed or lost.
    Open it with that newer version, or on the laptop where it was written.
errors-book-not =
    The file «{ $file }» is not a day book.
    The file was not changed.
    Choose another file: the name of a day book ends in «.tartip».
errors-book-truncated =
    The day book «{ $file }» is cut short: the end of the file is missing.
    The program wrote nothing to the file, and the rest of it is as it was.
    Do not delete the file; go on with the copy on the stick.
errors-book-practice-as-real =
    «{ $file }» is a practice book, not the book of a real day.
    Neither this book nor any book of a real day was changed.
    Choose the book of the real day, and open this one in practice.
errors-book-real-as-practice =
    «{ $file }» is the book of a real day, not a practice book.
    Nothing was written to it in practice.
    Choose another book to practise, and open this one outside practice.
errors-book-open-elsewhere =
    The day book «{ $file }» is open in another window.
    Every saved record is in its place.
    Go on in that window, or close it and open the book again.
errors-folder-read-only =
    Nothing can be written to the folder «{ $folder }».
    Every record saved before is in its place.
    Choose another folder that can be written to.
errors-no-space =
    The disk of the folder «{ $folder }» is full, and the last record was not saved.
    Every record shown as saved before that is on the disk.
    Make room on the disk and save again; until then write on paper.
# $row: the number of the row in the journal.
errors-book-changed =
    In the day book «{ $file }» record { $row } is not as it was saved: the file was changed outside the program, or the disk is damaged.
    The records before it are unchanged, and the program wrote nothing to the file.
    Do not delete the file; tell the chair, and check the copy on the stick.
errors-file-not-found =
    The file «{ $file }» was not found.
    The program changed nothing.
    Check the name of the file, and whether the stick is plugged in.
# $line, $column: where in the file. $reason: what is wrong there.
errors-form =
    File «{ $file }», line { $line }, character { $column }: { $reason }
    The file was not used, and the day book was not changed.
    Correct that place and check the file with «tartip lint».

errors-book-exists = There is already a book { $file }. It was not touched.
    Continue it from the start screen, or choose another precinct or date.
errors-fact-not-taken = This book does not take «{ $kind }». Nothing was changed.
errors-store = The book { $file } could not be read or written: { $error }.
    What was saved before is safe. Close the program, copy the book to the stick, open it again.
errors-file = { $file }: { $error }.
    The book was not touched. Try another folder.
errors-profile = The rules of this election could not be read. No book was made. Run «tartip lint» on the profile.
errors-profile-real = { $profile } is a real election, not practice. No book was made.
errors-profile-practice = { $profile } is for practice only. No book was made. Use «tartip practice».
errors-no-data-folder = The system names no folder for data. No book was made. Start with --data FOLDER.
errors-not-saved = NOT saved. What you typed is still on the screen. { $error }
errors-draft-not-kept = What is typed here is not kept in case of a power cut. Finish this field soon. { $error }
errors-render = The PDF could not be made: { $error }. The book is whole. Try again, or use CSV and JSON.
errors-panic = Tartip stopped because of a fault in the program. Every fact that was shown as saved is in the book. Start it again to go on.
errors-not-closed = The book could not be closed tidily. Every fact that was shown as saved is in it.

## Files that somebody names.

errors-not-a-file =
    «{ $file }» is not a file.
    The program changed nothing.
    Type the name of a file, not of a folder.
errors-file-denied =
    The file «{ $file }» may not be read.
    The program changed nothing.
    Copy the file to another folder and try again.
# $most: a size.
errors-file-too-large =
    The file «{ $file }» is larger than { $most }.
    The program changed nothing.
    Split the file, or name it on paper without its checksum.
errors-megabytes = { $count } MB
errors-gigabytes = { $count } GB
