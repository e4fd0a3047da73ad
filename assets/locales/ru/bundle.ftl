### The bundle: one file with everything that leaves the room.

# $file: its name. $detail: what the packer said.
bundle-not-packed =
    Пакет «{ $file }» не создан: { $detail }
    Книга дня не изменилась, ничего не записано.
    Экспортируйте протоколы по отдельности.
# $inside: a file in the bundle, or the bundle.
bundle-beyond =
    Пакет «{ $file }» не записан: «{ $inside }» был бы больше { $limit } МиБ, такого не прочтёт ни одна проверка.
    Книга дня не изменилась, ничего не записано.
    Экспортируйте протоколы по отдельности.
# $file, $folder: names.
bundle-name-taken =
    В папке «{ $folder }» уже лежит другой файл с именем «{ $file }».
    Он остался как был, пакет не записан. Книга дня не изменилась.
    Переместите или переименуйте тот файл либо выберите другую папку или флешку. Затем запишите пакет снова.
bundle-is-signed =
    Этот же пакет «{ $file }» уже лежит в папке «{ $folder }», и он подписан.
    Он остался как был: неподписанный пакет никогда не заменяет подписанный. Книга дня не изменилась.
    Передавайте подписанный. Для неподписанного выберите другую папку или флешку.
# $wanted, $count: numbers of facts.
bundle-no-such-fact = Фактов в книге: { $count }, а не { $wanted }.
# $list: the list of the key. $action: what to choose in it.
bundle-unsigned =
    Пакет не подписан. Проверить его можно и так: суммы и цепь фактов внутри.
    Подписывают его в программе, где сначала показано, что подписывается: откройте книгу, затем «{ $list }», «{ $action }».
# The count goes on: nobody may see what others typed.
bundle-counting =
    Идёт подсчёт: в пакете были бы числа, которых другие видеть не должны.
    Книга дня не изменилась, ничего не записано.
    Экспортируйте, когда в каждом протоколе оба ввода совпадут.
# $facts: number of a fact.
bundle-counting-then =
    На факте { $facts } шёл подсчёт: в таком пакете были бы числа, которых другие тогда видеть не должны.
    Книга дня не изменилась, ничего не записано.
    Укажите факт до начала подсчёта или после того, как оба ввода совпали, или уберите --facts.

## The bundle in the program

bundle-write = Запишите пакет
bundle-write-about = Один файл со всем, что может выйти из комнаты: протоколы, приложения, журналы, факты и суммы. Личных данных в нём нет.
# $file, $folder: names. $facts: a count.
bundle-written = Пакет «{ $file }» записан (фактов: { $facts }), не подписан: { $folder }. Подписать: «Подпишите пакет» в этом же списке.

## Words of the files for other programs

# What a device of the event log is.
bundle-device = книга дня участковой избирательной комиссии
# $precinct: its number.
bundle-issuer = Участковая избирательная комиссия { $precinct }
bundle-issuer-short = УИК { $precinct }
# What kind of test a mock election is.
bundle-test = учебные выборы
