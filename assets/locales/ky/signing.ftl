### The signing key: made, replaced, used; what is shown before something is signed.

## The list and what can be done

list-key = Кол коюу ачкычы
list-key-about = Ачкыч менен файлдардын топтомуна кол коюлат: аны ким түзгөнүн бөлөктөр да текшере алат. Ачкычсыз да баары иштейт.
do-make-key = Кол коюу ачкычын түзүңүз
do-make-key-about = Ачкыч ушул ноутбукта түзүлөт, купуя сөз менен жабылат жана китептен чыкпайт. Ачык бөлүгү эртең менен илинет.
do-replace-key = Ачкычты алмаштырыңыз
do-replace-key-about = Купуя сөз унутулса же бөлөктөр билип калса гана. Эки мүчө себебин жазып чечет; мурда коюлган колдор калат.
do-sign-bundle = Топтомго кол коюңуз
do-sign-bundle-about = Адегенде эмнеге кол коюлары көрсөтүлөт: протоколдор, фактылар, суммалар. Андан кийин купуя сөз суралат.
# $contest: its name.
do-sign-code = Кодго кол коюңуз: { $contest }
do-sign-code-about = Протоколдун акыркы барагындагы кодго кол. Баары кол койгондон кийин гана, протоколду кайра басып чыгаруудан мурун.

## What is known

key-made = ачкыч түзүлдү
key-replaced = ачкыч алмаштырылды
key-bundle-signed = топтомго кол коюлду
# $count: facts in the book when it was signed.
key-facts = фактылар: { $count }
# $public: the public half, Latin letters.
key-about = Ачык бөлүгү: { $public }
# $about: the line above. $reason: why the earlier key was given up.
key-about-replaced =
    { $about }
    Себеби: { $reason }
# $sums: 64 digits.
key-signed-about = Суммалар тизмесинин суммасы: { $sums }

## Forms

form-make-key = Кол коюу ачкычын түзүү
form-make-key-intro = Купуя сөздү ойлоп табыңыз: кеминде он белги, бир нече сөз жакшы. Аны кагазга жазып, конвертке салып, чаптап, сейфке коюңуз: унутулса, эч ким калыбына келтире албайт.
form-replace-key = Ачкычты алмаштыруу
form-replace-key-intro = Эки мүчөнүн чечими. Эски ачкыч менен мындан ары кол коюлбайт. Жаңысынын ачык бөлүгүн илип, АШКга билдириңиз.
form-sign-bundle = Топтомго кол коюу
form-sign-code = Кодго кол коюу

## Fields: at most 30 characters

field-passphrase-new = Жаңы купуя сөз
field-passphrase-again = Ошол эле сөз кайра
field-passphrase = Купуя сөз
ui-secret = Терилгени көрүнбөйт. Клавиатуранын тилин текшериңиз.

## What is shown before something is signed

# $precinct: its number. $date: voting day.
review-day = Участок: { $precinct }, { $date }
review-day-practice = МАШЫГУУ ШАЙЛООСУ. Участок: { $precinct }, { $date }
review-no-protocol = Бир да протокол түзүлө элек.
# $before, $next: lines.
review-lines =
    { $before }
    { $next }
# $contest: its name. $standing: what it is. $version: its number. $fingerprint: 64 digits.
review-protocol =
    { $contest }: { $version }-версия, { $standing }
    { $fingerprint }
# $day, $contests: lines. $facts: how many. $sums: 64 digits.
review-bundle =
    { $day }
    { $contests }
    Фактылар: { $facts }. Суммалар тизмесинин суммасы:
    { $sums }
# $day, $contest: lines.
review-code =
    { $day }
    { $contest }

## What is said

# $file: its name. $folder: where.
notice-bundle-signed = Кол коюлган топтом жазылды: { $file }. Папка: { $folder }
# $least: how many characters.
refused-passphrase-short = Купуя сөз кыска: кеминде { $least } белги керек. Бир нече сөз териңиз.
refused-passphrase-differs = Купуя сөз эки башка терилди. Экөөнү кайра териңиз.
refused-key-there = Ачкыч түзүлгөн. Башкасы керек болсо, аны эки мүчө алмаштырат.
refused-key-needed = Кол коюу ачкычы түзүлө элек. Аны адегенде түзүңүз.
refused-key-shape = Бул ачкычтын ачык бөлүгү эмес. Ачкычты кайра түзүңүз.
key-wrong-passphrase = Купуя сөз башка. Эч нерсе жоголгон жок: клавиатуранын тилин карап, кайра териңиз.
key-not-here = Ачкычтын купуя бөлүгү бул китепте жок. Ал түзүлгөн ноутбуктагы китепти ачыңыз же ачкычты алмаштырыңыз.
key-damaged = Ачкычтын купуя бөлүгү бузулган. Ачкычты алмаштырыңыз: топтом колсуз да жарактуу.
key-no-chance = Система кокустук сан берген жок, ачкыч түзүлгөн жок. Ноутбукту кайра иштетип көрүңүз.

## tartip show

show-no-key = Кол коюу ачкычы түзүлө элек. Кол коюлбаган топтом да жарактуу.
# $time: when.
show-key = Кол коюу ачкычынын ачык бөлүгү, { $time }:
show-key-allowed = Колду ssh-keygen менен текшерүү үчүн сап (allowed_signers файлы):
# $time: when it was given up. $reason: why.
show-key-earlier = Мурунку ачкыч, { $time } алмаштырылган, себеби: { $reason }
# $time: when. $count: facts. $sums: 64 digits.
show-key-signed = Топтомго кол коюлду, { $time }: фактылар { $count }, суммалар тизмесинин суммасы { $sums }
key-not-signed-yet = Протоколго азырынча кол коюла элек. Адегенде бардык мүчөлөр кол койсун.
