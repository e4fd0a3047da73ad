### Printed pages: acts, protocols, calculation sheets, lists.

## Protocol: what it is

document-title-protocol = Протокол об итогах голосования
document-title-calculation = Расчётный лист
# $version: the one in whose place it stands.
document-title-repeated = ПОВТОРНЫЙ: вместо версии { $version }
document-not-verified = Форма не сверена с официальной. Это расчётный лист, а не протокол: официальную силу имеет только бумажный протокол с подписями комиссии.
document-internal-aid = Внутренний вспомогательный лист: разрешение на использование программы не записано.
# $version: the one that stands in the place of a copy's.
document-version-replaced = Вместо этой версии подписана версия { $version }: итог стоит в ней.
document-version-reopened = Эта версия после подписания открыта заново; новая ещё не подписана.
document-mark-draft = ПРОЕКТ
document-mark-void = УТРАТИЛ СИЛУ
document-mark-superseded = ОТКРЫТ ЗАНОВО

# $precinct: its number.
document-head-precinct = Участок № { $precinct }
# $title: the contest. $colour: the colour word of its ballots.
document-head-contest = { $title } ({ $colour })
# $number: of the copy, from 1.
document-head-copy = копия № { $number }
# $version, $draft: numbers from 1.
document-head-internal-aid = Внутренний вспомогательный лист
document-head-version = версия { $version }, проект { $draft }

## Protocol: names of its values

document-precinct = Избирательный участок
document-election = Выборы
document-date = День голосования
document-contest = Голосование
# $title: the contest. $colour: the colour word of its ballots.
document-contest-value = { $title } (цвет бюллетеня: { $colour })
document-version = Версия
document-drafted = Время составления проекта
document-standing = Состояние
document-standing-draft = проект, оглашается
document-standing-heard = оглашён, готов к подписанию
document-standing-void = утратил силу: числа изменились или строка не совпала с бумагой
document-standing-signed = подписан
document-standing-superseded = подписан, затем открыт заново
document-form = Форма
# $id: its short name. $edition: which edition.
document-form-value = { $id }, редакция: { $edition }
document-permission = Основание использования программы
# $reference: number and date of the paper.
document-basis-central-commission = Документ ЦИК: { $reference }
document-basis-territorial-commission = Документ ТИК: { $reference }
document-basis-own-decision = Решение комиссии: { $reference }

## Protocol: lines

document-lines = Строки протокола
document-column-number = №
document-column-line = Наименование строки
document-column-figure = Число
document-column-words = Прописью
document-withdrawn = Выбыл после печати бюллетеней
# $decision: the decision that says so.
document-withdrawn-by = Выбыл после печати бюллетеней: { $decision }

## Protocol: surplus

document-surplus = Найдено больше бюллетеней, чем выдано
document-column-action = Действие
document-column-result = Результат
document-column-time = Время
document-not-done = не выполнено

## Protocol: findings

document-findings = Контрольные соотношения
document-findings-none = Все контрольные соотношения формы сходятся.
# $count: how many rules.
document-findings-unknown = { $count ->
    [one] Не проверено { $count } соотношение: не хватает числа.
    [few] Не проверено { $count } соотношения: не хватает числа.
   *[many] Не проверено { $count } соотношений: не хватает числа.
}
document-column-finding = Что не сходится
document-column-shown = Числа
document-column-explained = Объяснение
document-unexplained = Объяснение не записано
# $label: the reason of the form. $note: the commission's words.
document-explained = { $label }. { $note }
# $time: when it was written.
document-explained-later = Записано после проекта ({ $time }); контрольная сумма проекта это не охватывает.
document-severity-notice = К сведению
document-severity-warning = Предупреждение
document-severity-error = Ошибка
document-severity-alarm = ЛИШНИЕ БЮЛЛЕТЕНИ

## Protocol: how the figures came about

document-entry = Ввод чисел
# $count: how many rounds.
document-rounds = Числа введены дважды, вслепую. Кругов ввода: { $count }.
# $lines: numbers of lines.
document-typed-again = Введены ещё раз строки: { $lines }.
document-corrections = Исправления
document-column-old = Было
document-column-new = Стало
document-column-reason = Причина
document-machine = Чек автоматически считывающей урны
# $receipt: the number of the receipt.
document-machine-receipt = Номер чека: { $receipt }
document-column-hand = Вручную
document-column-machine = Аппарат
document-column-difference = Разница
document-gates = Этапы, начатые с невыполненными шагами
document-column-phase = Этап
document-column-open = Невыполненные шаги

## Protocol: versions

document-chain = Прежние версии
document-column-version = Версия
document-column-fingerprint = Контрольная сумма (SHA-256)
# $version: the one in whose place this one stands.
document-repeated = Что изменилось после версии { $version }
# $version: the same.
document-repeated-same = Ни одна цифра версии { $version } не изменилась.
# $version: a number from 1.
document-repeated-version = Версия { $version }
document-column-reopened = Почему открыт заново
document-cause-own = Комиссия нашла ошибку
document-cause-returned = Возвращён ТИК

## Protocol: signatures

document-signatures = Председатель, секретарь и члены комиссии
document-column-who = Кто
document-column-signature = Подпись
document-column-remark = Примечание
document-signature-signed = Подписано
document-signature-dissent = Подписано с особым мнением
document-signature-refused = Отказ от подписи
document-signature-absent = Отсутствие

## Protocol: its code

document-code = Код протокола
document-code-about = Код содержит все цифры протокола, его версию и контрольную сумму. Его можно проверить телефоном или программой: tartip verify --code. Если камеры нет, текст рядом с ним переписывается с бумаги: пробелы не имеют значения.
document-code-says = QR-код со всеми цифрами протокола; его текст рядом

## Foot of every page

document-check-words = Проверочные слова
# $facts: how many.
document-chain-head = Отпечаток журнала (фактов: { $facts })
# Said of a form or a list after its edition: whether somebody held it against the official text.
document-compared = сверено
document-not-compared = не сверено
