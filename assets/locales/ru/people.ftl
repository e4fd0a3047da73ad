### Списки людей, прочитанные из файлов, и что о них говорится.

people-column-name = ФИО
people-column-category = категория
people-column-organisation = организация
people-column-paper = номер документа
people-columns = { $first }, { $rest }

# Names that a column of a list may have, with ; between them. Case, signs and blanks do not matter; ё is the same as е, and ң ө ү the same as н о у.

people-names-of-name = ФИО; имя; полное имя; фамилия, имя; фамилия и имя; фамилия, имя, отчество
people-names-of-category = категория; статус; в качестве
people-names-of-organisation = организация; наименование организации; кем направлен; кого представляет; партия; СМИ
people-names-of-paper = документ; номер документа; паспорт; удостоверение; номер удостоверения; мандат; аккредитация

## Why a row is not taken; stands after the number of its line. $column: a name of a column.

people-row-quotes = кавычка не закрыта или стоит посреди ячейки
people-row-cells = ячеек { $found }, а в заголовке { $wanted }
people-row-empty = ячейка «{ $column }» пуста
people-row-unreadable = в ячейке «{ $column }» только буквы, которые программа не может показать: напишите по-кыргызски, по-русски или латиницей
people-row-long = ячейка «{ $column }» длиннее { $most } знаков
people-row-category = в ячейке «{ $column }» нет категории людей

## Why nothing of a file is taken: what happened, what was not lost, what to do now. $file: its name.

people-file-large =
    Файл «{ $file }» больше { $most } МБ.
    Из него никто не взят, книга дня не изменилась.
    Разделите список на несколько файлов и возьмите их один за другим.
people-file-spreadsheet =
    Файл «{ $file }» — электронная таблица, а не список в виде текста.
    Из него никто не взят, книга дня не изменилась.
    Откройте его в программе таблиц и сохраните как «CSV UTF-8».
people-file-not-text =
    Файл «{ $file }» — не список в виде текста.
    Из него никто не взят, книга дня не изменилась.
    Выберите другой файл или сохраните список заново как «CSV UTF-8».
people-file-damaged =
    Файл «{ $file }» повреждён в строке { $line }: буквы не читаются.
    Из него никто не взят, книга дня не изменилась.
    Скопируйте файл заново или сохраните список заново как «CSV UTF-8».
people-file-empty =
    Файл «{ $file }» пуст.
    Книга дня не изменилась.
    Выберите другой файл.
people-file-columns =
    В первой строке «{ $file }» не названы столбцы: { $columns }.
    Из него никто не взят, книга дня не изменилась.
    Впишите названия столбцов в первую строку и возьмите список заново.
people-file-twice =
    В первой строке «{ $file }» столбец «{ $column }» назван дважды.
    Из него никто не взят, книга дня не изменилась.
    Оставьте один из двух столбцов и возьмите список заново.
people-file-no-rows =
    В файле «{ $file }» есть названия столбцов, но под ними никого нет.
    Книга дня не изменилась.
    Выберите другой файл.
people-file-rows =
    В файле «{ $file }» больше { $most } строк.
    Из него никто не взят, книга дня не изменилась.
    Разделите список на несколько файлов и возьмите их один за другим.
people-file-lines =
    В файле «{ $file }» вместе с пустыми больше { $most } строк.
    Из него никто не взят, книга дня не изменилась.
    Удалите пустые строки под списком, сохраните его и возьмите снова.

## What is told of a list that was imported. $line, $first: numbers of lines. $taken, $left: counts of rows.

people-no-registers =
    Эта книга дня создана, когда журналов ещё не было, и категорий людей в ней нет.
    Никто не взят, книга дня не изменилась.
    Ведите журнал этого дня на бумаге.
people-row-again = повторяет строку { $line }
people-row-known = уже есть в журнале
people-report = Список «{ $file }»: взято в журнал: { $taken }, не взято: { $left }.
people-report-line = Строка { $line }: { $why }
people-report-more = Не взяты ещё строки: { $count }.
people-report-letters = Буквы файла в кодировке Windows-1251, в ней нет кыргызских букв: сверьте имена с бумажным списком.
people-report-ignored = Столбцы, которые не прочитаны: { $columns }.
people-report-categories = Категории называются так: { $categories }.
people-report-kept = Всё это записано в файл «{ $file }» рядом с книгой дня.
people-report-lost = Рядом с книгой дня это записать не удалось: перепишите строки с экрана сейчас.
people-report-title = Участок { $precinct }, { $time }
people-report-below =
    { $above }
    { $text }
