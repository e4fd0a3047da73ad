### Файлдан окулган адамдардын тизмелери жана алар жөнүндө айтылчу сөздөр.

people-column-name = аты-жөнү
people-column-category = категория
people-column-organisation = уюм
people-column-paper = документтин номери
people-columns = { $first }, { $rest }

# Names that a column of a list may have, with ; between them. Case, signs and blanks do not matter; ё is the same as е, and ң ө ү the same as н о у.

people-names-of-name = аты-жөнү; аты; толук аты; аты, фамилиясы; фамилиясы, аты; фамилиясы, аты, атасынын аты; ФАА
people-names-of-category = категория; категориясы; статусу; ким катары
people-names-of-organisation = уюм; уюму; уюмдун аты; ким жөнөткөн; партия; редакция
people-names-of-paper = документ; документи; документтин номери; паспорт; паспорту; күбөлүк; күбөлүгү; күбөлүктүн номери

## Why a row is not taken; stands after the number of its line. $column: a name of a column.

people-row-quotes = тырмакча жабылган эмес же уячанын ортосунда турат
people-row-cells = { $found } уяча бар, баш катарда { $wanted }
people-row-empty = «{ $column }» уячасы бош
people-row-unreadable = «{ $column }» уячасында программа көрсөтө албаган тамгалар гана бар: кыргызча, орусча же латын тамгалары менен жазыңыз
people-row-long = «{ $column }» уячасы { $most } белгиден узун
people-row-category = «{ $column }» уячасында адамдардын категориясы жок

## Why nothing of a file is taken: what happened, what was not lost, what to do now. $file: its name.

people-file-large =
    «{ $file }» файлы { $most } МБдан чоң.
    Андан эч ким алынган жок, күндүн китеби өзгөргөн жок.
    Тизмени бир нече файлга бөлүп, биринин артынан бирин алыңыз.
people-file-spreadsheet =
    «{ $file }» файлы — электрондук жадыбал, текст түрүндөгү тизме эмес.
    Андан эч ким алынган жок, күндүн китеби өзгөргөн жок.
    Аны жадыбал программасында ачып, «CSV UTF-8» кылып сактаңыз.
people-file-not-text =
    «{ $file }» файлы текст түрүндөгү тизме эмес.
    Андан эч ким алынган жок, күндүн китеби өзгөргөн жок.
    Башка файлды тандаңыз же тизмени кайра «CSV UTF-8» кылып сактаңыз.
people-file-damaged =
    «{ $file }» файлынын { $line }-сабы бузулган: тамгалары окулбайт.
    Андан эч ким алынган жок, күндүн китеби өзгөргөн жок.
    Файлды кайра көчүрүңүз же тизмени кайра «CSV UTF-8» кылып сактаңыз.
people-file-empty =
    «{ $file }» файлы бош.
    Күндүн китеби өзгөргөн жок.
    Башка файлды тандаңыз.
people-file-columns =
    «{ $file }» файлынын баш катарында бул мамычалар жок: { $columns }.
    Андан эч ким алынган жок, күндүн китеби өзгөргөн жок.
    Баш катарга мамычалардын аттарын жазып, тизмени кайра алыңыз.
people-file-twice =
    «{ $file }» файлынын баш катарында «{ $column }» мамычасы эки жолу бар.
    Андан эч ким алынган жок, күндүн китеби өзгөргөн жок.
    Эки мамычанын бирин гана калтырып, тизмени кайра алыңыз.
people-file-no-rows =
    «{ $file }» файлында мамычалардын аттары бар, бирок адамдар жок.
    Күндүн китеби өзгөргөн жок.
    Башка файлды тандаңыз.
people-file-rows =
    «{ $file }» файлында { $most } саптан көп.
    Андан эч ким алынган жок, күндүн китеби өзгөргөн жок.
    Тизмени бир нече файлга бөлүп, биринин артынан бирин алыңыз.
people-file-lines =
    «{ $file }» файлында бош саптары менен { $most } саптан көп.
    Андан эч ким алынган жок, күндүн китеби өзгөргөн жок.
    Тизменин астындагы бош саптарды өчүрүп, сактап, кайра алыңыз.

## What is told of a list that was imported. $line, $first: numbers of lines. $taken, $left: counts of rows.

people-no-registers =
    Бул күндүн китеби журналдар чыкканга чейин түзүлгөн, анда адамдардын категориялары жок.
    Эч ким алынган жок, күндүн китеби өзгөргөн жок.
    Бул күндүн журналын кагазда жүргүзүңүз.
people-row-again = { $line }-сапты кайталайт
people-row-known = журналда мурунтан бар
people-report = «{ $file }» тизмеси: журналга алынды: { $taken }, алынган жок: { $left }.
people-report-line = { $line }-сап: { $why }
people-report-more = Алынбаган дагы саптар: { $count }.
people-report-letters = Файлдын тамгалары Windows-1251, анда ң, ө, ү тамгалары жок: аттарды кагаздагы тизме менен салыштырыңыз.
people-report-ignored = Окулбаган мамычалар: { $columns }.
people-report-categories = Категориялардын аттары: { $categories }.
people-report-kept = Мунун баары күндүн китебинин жанындагы «{ $file }» файлында турат.
people-report-lost = Муну күндүн китебинин жанына жазууга мүмкүн болгон жок: саптарды азыр экрандан көчүрүп алыңыз.
people-report-title = { $precinct }-участок, { $time }
people-report-below =
    { $above }
    { $text }
