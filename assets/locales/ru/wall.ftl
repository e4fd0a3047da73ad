### Стена: второй экран или проектор, его видят все в помещении.

cli-wall = Показывает книгу на втором экране: следует за записью и ничего не меняет
cli-wall-book = Книга дня

# $precinct: номер участка.
wall-precinct = Участок { $precinct }
wall-changed = Запись в этой книге изменена: проверьте командой «tartip verify».
# $time: время.
wall-last = последняя запись { $time }
wall-since = с { $time }

## Часы голосования

wall-opens = Голосование начнётся в { $time }.
wall-voters = Пришли голосовать
wall-until = По листам до { $time }
wall-suspended = Голосование приостановлено в { $time }

## Увеличенная форма

wall-counted = Идёт подсчёт. Числа появятся, когда оба ввода сойдутся.
wall-second = Первый ввод закрыт, идёт второй. Числа появятся, когда оба сойдутся.
# $lines: сколько строк.
wall-again = Вводы разошлись, набираются снова строк: { $lines }. Числа появятся, когда сойдутся все.
wall-agreed = Оба ввода сошлись.
# $standing: состояние протокола.
wall-protocol = Протокол, версия { $version }: { $standing }
wall-calculation = Расчётный лист, не протокол, версия { $version }: { $standing }

## Клавиши

wall-key-views = вид
wall-key-lines = строка
wall-key-follow = следовать
wall-key-language = язык
wall-key-leave = выход
