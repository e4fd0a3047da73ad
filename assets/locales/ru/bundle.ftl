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
# $wanted, $count: numbers of facts.
bundle-no-such-fact = Фактов в книге: { $count }, а не { $wanted }.
bundle-unsigned = Пакет не подписан. Проверить его можно и так: суммы и цепь фактов внутри.
# The count goes on: nobody may see what others typed.
bundle-counting =
    Идёт подсчёт: в пакете были бы числа, которых другие видеть не должны.
    Книга дня не изменилась, ничего не записано.
    Экспортируйте, когда в каждом протоколе оба ввода совпадут.

## The bundle in the program

bundle-write = Запишите пакет
bundle-write-about = Один файл со всем, что может выйти из комнаты: протоколы, приложения, журналы, факты и суммы. Личных данных в нём нет.
# $file, $folder: names. $facts: a count.
bundle-written = Пакет «{ $file }» записан (фактов: { $facts }), не подписан: { $folder }

## Words of the files for other programs

# What a device of the event log is.
bundle-device = книга дня участковой избирательной комиссии
# $precinct: its number.
bundle-issuer = Участковая избирательная комиссия { $precinct }
bundle-issuer-short = УИК { $precinct }
# What kind of test a mock election is.
bundle-test = учебные выборы
