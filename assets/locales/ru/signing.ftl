### The signing key: made, replaced, used; what is shown before something is signed.

## The list and what can be done

list-key = Ключ подписи
list-key-about = Ключом подписывается пакет файлов: кто его создал, могут проверить и посторонние. Без ключа тоже всё работает.
do-make-key = Создайте ключ подписи
do-make-key-about = Ключ создаётся на этом ноутбуке, закрыт парольной фразой и не покидает книгу. Открытая половина вывешивается утром.
do-replace-key = Замените ключ
do-replace-key-about = Только если фраза забыта или её узнали. Решают два члена комиссии с указанием причины; прежние подписи остаются.
do-sign-bundle = Подпишите пакет
do-sign-bundle-about = Сначала показывается, что подписывается: протоколы, факты, суммы. Потом спрашивается парольная фраза.
# $contest: its name.
do-sign-code = Подпишите код: { $contest }
do-sign-code-about = Подпись под кодом на последней странице протокола. Когда подписали все и до повторной печати протокола.

## What is known

key-made = ключ создан
key-replaced = ключ заменён
key-bundle-signed = пакет подписан
# $count: facts in the book when it was signed.
key-facts = фактов: { $count }
# $public: the public half, Latin letters.
key-about = Открытая половина: { $public }
# $about: the line above. $reason: why the earlier key was given up.
key-about-replaced =
    { $about }
    Причина: { $reason }
# $sums: 64 digits.
key-signed-about = Сумма списка сумм: { $sums }

## Forms

form-make-key = Создание ключа подписи
form-make-key-intro = Придумайте парольную фразу: не меньше десяти знаков, лучше несколько слов. Запишите её на бумаге, вложите в конверт, заклейте и положите в сейф: забытую не восстановит никто.
form-replace-key = Замена ключа
form-replace-key-intro = Решение двух членов комиссии. Старым ключом больше не подписывают. Вывесьте открытую половину нового и сообщите в ТИК.
form-sign-bundle = Подпись пакета
form-sign-code = Подпись кода

## Fields: at most 30 characters

field-passphrase-new = Новая парольная фраза
field-passphrase-again = Та же фраза ещё раз
field-passphrase = Парольная фраза
ui-secret = Набранное не видно. Проверьте язык клавиатуры.

## What is shown before something is signed

# $precinct: its number. $date: voting day.
review-day = Участок: { $precinct }, { $date }
review-day-practice = УЧЕБНЫЕ ВЫБОРЫ. Участок: { $precinct }, { $date }
review-no-protocol = Ни одного протокола ещё нет.
# $before, $next: lines.
review-lines =
    { $before }
    { $next }
# $contest: its name. $standing: what it is. $version: its number. $fingerprint: 64 digits.
review-protocol =
    { $contest }: версия { $version }, { $standing }
    { $fingerprint }
# $day, $contests: lines. $facts: how many. $sums: 64 digits.
review-bundle =
    { $day }
    { $contests }
    Фактов: { $facts }. Сумма списка сумм:
    { $sums }
# $day, $contest: lines.
review-code =
    { $day }
    { $contest }

## What is said

# $file: its name. $folder: where.
notice-bundle-signed = Подписанный пакет записан: { $file }. Папка: { $folder }
# $least: how many characters.
refused-passphrase-short = Фраза короткая: нужно знаков не меньше { $least }. Наберите несколько слов.
refused-passphrase-differs = Фразы набраны по-разному. Наберите обе заново.
refused-key-there = Ключ уже создан. Если нужен другой, его заменяют два члена комиссии.
refused-key-needed = Ключ подписи ещё не создан. Сначала создайте его.
refused-key-shape = Это не открытая половина ключа. Создайте ключ заново.
key-wrong-passphrase = Фраза не та. Ничего не потеряно: проверьте язык клавиатуры и наберите снова.
key-not-here = Закрытой половины ключа в этой книге нет. Откройте книгу на ноутбуке, где его создали, или замените ключ.
key-damaged = Закрытая половина ключа повреждена. Замените ключ: пакет действителен и без подписи.
key-no-chance = Система не дала случайных чисел, ключ не создан. Попробуйте перезапустить ноутбук.

## tartip show

show-no-key = Ключ подписи не создан. Неподписанный пакет тоже действителен.
# $time: when.
show-key = Открытая половина ключа подписи, { $time }:
show-key-allowed = Строка для проверки подписи программой ssh-keygen (файл allowed_signers):
# $time: when it was given up. $reason: why.
show-key-earlier = Прежний ключ, заменён { $time }, причина: { $reason }
# $time: when. $count: facts. $sums: 64 digits.
show-key-signed = Пакет подписан, { $time }: фактов { $count }, сумма списка сумм { $sums }
key-not-signed-yet = Протокол ещё не подписан. Сначала пусть подпишут все члены.
