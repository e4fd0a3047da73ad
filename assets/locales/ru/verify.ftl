### Что говорит проверка пакетов, ключей и кодов. Большинство фраз стоит после «ФАЙЛ: ».

# Что это за файл. $expected: имя, под которым он записан.
verify-practice-hidden = УЧЕБНЫЕ выборы, а имя файла это скрывает. Он записан как { $expected }.
verify-name-other = Имя файла говорит о другом. Он записан как { $expected }.
verify-renamed = Имя файла другое, чем при записи: { $expected }.
verify-states = Участок { $precinct }, { $date }. День изложен по факт { $facts }, записано в { $at }; программа { $program }.
verify-contest = { $contest }: версия { $version }, проект { $draft }, { $standing }. Контрольные слова: { $words }.
verify-reopened = { $contest }: версия { $version } была подписана и открыта снова в { $at }: { $reason }
verify-rules = { $contest }: правила формы, которые с этими числами не выполнены: { $broken }; не объяснены: { $unexplained }.
verify-earlier = РАННЕЕ состояние { $than }, где следует ещё фактов: { $facts }. Действует позднее.
verify-forked = Выдаёт себя за ту же книгу, что { $from }, но факты другие. Один из двух файлов сделан другой рукой.
verify-proven = ДОКАЗАНО: файл той комиссии, с чьим ключом или отпечатком вы сравнили, в том объёме, как сказано выше.
verify-unproven = НЕ ДОКАЗАНО, чей он: такой файл мог сделать заново кто угодно. Сравните с листом, вывешенным при открытии: --key ФАЙЛ или --head HEX.
verify-refused = В таком виде полагаться на него НЕЛЬЗЯ. Попросите у комиссии файл снова и сравните с бумагой.

# Файлы в пакете. $file, $other: имена.
verify-files-whole = { $count ->
    [one] { $count } файл такой, как в списке, и следующее из фактов такое, каким следует.
    [few] { $count } файла такие, как в списке, и следующее из фактов такое, каким следует.
   *[many] { $count } файлов такие, как в списке, и следующее из фактов такое, каким следует.
}
verify-pages = Страницы, у которых проверены только суммы: { $count }. Сравните на них числа, контрольную сумму и контрольные слова со строками выше. Имён людей в фактах нет, они не доказаны.
verify-missing = { $file }: НЕТ. Он есть в каждом пакете, или его называет список сумм.
verify-unlisted = { $file }: ДОБАВЛЕН. Список сумм его не называет.
verify-sum = { $file }: ИЗМЕНЁН. Его сумма не та, что в списке.
verify-exchanged = { $file }: ПОДМЕНЁН. В нём то, что в списке стоит под именем { $other }.
verify-sums-line = SHA256SUMS, строка { $line }: это не список сумм.
verify-dropped = { $file }: НЕТ. По фактам он есть в этом пакете.
verify-added = { $file }: ДОБАВЛЕН. По фактам такого файла в этом пакете нет.
verify-differs = { $file }, { $place }: здесь «{ $found }», а по фактам «{ $facts }».
verify-differs-whole = { $file }: НЕ такой, каким следует из фактов.
verify-malformed = { $file }, строка { $line }: отсюда не читается.
verify-other-program = Записано версией { $program } программы; эта версия { $this } и может писать иначе.

# Кто подписал. $key, $given, $facts: отпечатки ключей, как их печатает ssh-keygen.
verify-unsigned = НЕ ПОДПИСАН. Суммы показывают повреждение, но не то, кто сделал файл.
verify-signed = Подписан ключом, который называют его факты: { $key }.
verify-signature-damaged = SHA256SUMS.sig: это не подпись, или она повреждена.
verify-signature-other = SHA256SUMS.sig: подпись другого рода или для другой цели.
verify-signature-unfit = SHA256SUMS.sig: НЕ подходит. SHA256SUMS изменён после подписания, или подпись от другого пакета.
verify-signed-by-other = Подписан ДРУГИМ ключом: { $key }. Факты называют { $facts }.
verify-signed-by-replaced = Подписан ключом, который заменён: { $key }. Теперь факты называют { $facts }.
verify-signed-no-key = Подписан ключом { $key }, а факты ключа не называют: ничто не говорит, чей он.
verify-key-equal = Подписано тем ключом, который вы дали: { $key }.
verify-key-other = ДРУГОЙ ключ: вы дали { $given }, здесь { $key }.
verify-key-unused = Факты называют ключ, который вы дали: { $key }. Сама книга не подписывается, подписываются её пакеты.
verify-key-unsigned = Факты называют ключ, который вы дали: { $key }, но пакет им НЕ подписан. Назвать открытую половину может каждый, кто её знает.
verify-key-nowhere = Ключ, который вы дали, { $key }, здесь нигде не назван.

# Почему файл не ключ. $file: его имя.
verify-key-unread = { $file }: файл не читается.
verify-key-none = { $file }: ключа ssh-ed25519 в нём нет.
verify-key-damaged = { $file }: ключ в нём обрезан или повреждён.
verify-key-several = { $file }: в нём несколько ключей. Оставьте только ключ комиссии.

# Почему файл не открыт как пакет. $name: файл в нём. Пределы: МиБ или КиБ.
verify-zip-unread = файл не читается: { $detail }
verify-zip-none = это не zip
verify-zip-cut = ОБРЕЗАН: у zip нет конца. Скопируйте его снова.
verify-zip-appended = после конца zip что-то ДОПИСАНО
verify-zip-inconsistent = zip ПРОТИВОРЕЧИТ себе: разные программы прочли бы в нём разное. Ничего не прочитано.
verify-zip-too-large = больше любого пакета: более { $limit } МиБ. Ничего не прочитано.
verify-zip-too-many = файлов больше, чем в любом пакете: более { $limit }. Ничего не прочитано.
verify-zip-name = { $name }: такого имени нет ни у одного файла пакета. Ничего не прочитано.
verify-zip-folder = { $name }: лежит в папке, а в пакете их нет. Ничего не прочитано.
verify-zip-climbs = { $name }: имя ВЕДЁТ ИЗ папки, куда его распакуют. Не распаковывайте этот файл.
verify-zip-twice = { $name }: имя стоит ДВАЖДЫ, и программы прочли бы разное. Ничего не прочитано.
verify-zip-link = { $name }: ССЫЛКА, а не файл. Не распаковывайте этот файл.
verify-zip-encrypted = { $name }: под паролем, а пакет открыт. Ничего не прочитано.
verify-zip-packing = { $name }: упакован так, что прочтёт не каждая программа. Ничего не прочитано.
verify-zip-file-too-large = { $name }: больше, чем бывает такой файл: более { $limit } КиБ. Ничего не прочитано.
verify-zip-bomb = { $name }: ZIP-БОМБА, она выросла бы во столько раз: { $times }. Не распаковывайте этот файл.
verify-zip-damaged = { $name }: ПОВРЕЖДЁН, его байты не те, что были упакованы. Скопируйте файл снова.

# Код на последней странице протокола. $found: в коде, $facts: в файле.
verify-code = Код: участок { $precinct }, { $date }, { $contest }, версия { $version }, проект { $draft }.
verify-code-figures = Числа: { $figures }
verify-code-fingerprint = Контрольная сумма: { $fingerprint }. Контрольные слова: { $words }.
verify-code-unsigned = Код НЕ ПОДПИСАН: напечатать его мог кто угодно. Сравните с пакетом или с бумагой.
verify-code-unchecked = Код подписан; чтобы проверить кем, дайте ключ: --key ФАЙЛ.
verify-code-signed = ДОКАЗАНО: код подписан ключом, который вы дали: { $key }.
verify-code-not-signed = Код НЕ подписан ключом, который вы дали: { $key }.
verify-code-equal = { $file } излагает те же числа как последнюю версию.
verify-code-earlier = В { $file } есть и эта версия, но действует более поздняя: версия { $version }, проект { $draft }.
verify-code-differs = { $file }, { $cell }: в коде { $found }, в фактах { $facts }.
verify-code-other = В { $file } такого протокола нет: другой участок, день, выборы или версия.
verify-code-too-long = Текст длиннее любого кода.
verify-code-none = Это не код протокола: он начинается с TARTIP1:
verify-code-other-version = Код другой версии программы.
verify-code-parts = Код обрезан, или к нему что-то добавлено.
verify-code-sum = Знак в коде неверен, или код изменён: сумма другая. Перепишите его снова.
verify-code-unread = Код здесь не читается: { $part }.
verify-part-practice = учебный или настоящий
verify-part-precinct = участок
verify-part-date = дата
verify-part-contest = выборы
verify-part-form = форма
verify-part-version = версия
verify-part-figures = числа
verify-part-fingerprint = контрольная сумма
verify-part-signature = подпись
