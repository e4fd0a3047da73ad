### Sticks: copies of the day's public files.

stick-copy = Copy to a stick
stick-copy-about = Copies the papers, tables or the bundle that were written: to print them elsewhere or to take them to the TEC.
form-stick = Copy to a stick
form-stick-intro = Only public files are copied: papers that name people stay on this computer.
form-stick-none = No stick was found. Plug it in, press Esc and open this again, or type the path of a folder.
field-stick-what = What to copy
# $file: name of the bundle.
choice-stick-bundle = The bundle: { $file }
# $count: how many files.
choice-stick-all = Everything, files: { $count }
field-stick-where = Where to
choice-stick-other = Another folder, typed below
field-stick-path = Path of the folder
needed-stick-path = Needed for another folder, such as /media/flash.
refused-folder-needed = Type the path of a folder or choose a stick.
refused-stick-nothing = There is no public file yet. First write a paper or the bundle.

## What came of it

# $count: how many files. $names: their names. $folder: where.
stick-copied =
    Files copied: { $count }. All were read back and are the same.
    { $names }
    Folder: { $folder }
    Take the stick out only after the system has ejected it.
# $count, $all: how many of how many. $names: of those copied. $why: one of the texts below.
stick-some =
    Not all was copied: { $count } of { $all } files. Copied: { $names }
    { $why }
stick-nothing =
    There is nothing to copy.
    The day book has not changed.
    First write a paper or the bundle.
stick-same =
    The files lie in that folder already.
    The day book has not changed.
    Choose the folder of a stick.
# $file: its name. $folder: where.
stick-taken =
    Another bundle of the same name lies in «{ $folder }»: «{ $file }».
    It was left as it is, and the day book has not changed.
    Choose another folder or another stick.
stick-differs =
    «{ $file }» was written to «{ $folder }» but reads otherwise.
    The day book has not changed.
    Do not trust this stick: take another one.
