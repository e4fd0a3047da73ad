### The protocol: reading aloud, signatures, copies, hand-over.

## Findings

ui-findings = дал келбөөлөр
ui-findings-count = Дал келбөөлөр: { $count }. Түшүндүрүлгөндөн кийин да сандар кагаздагыдай калат.
ui-no-findings = Баары дал келет.
ui-no-findings-yet = Дал келбөө табылган жок, бирок { $count } сумма текшерилген жок: сандар толук эмес.
ui-severity-alarm = КООПТУУ
ui-severity-error = КАТА
ui-severity-warning = эскертүү
ui-severity-notice = белгилөө
ui-explained = түшүндүрүлдү
ui-holds-signature = кол коюуну кармап турат
# $reason: of the form. $note: as typed, may be empty.
ui-explained-by = Себеби: { $reason }. { $note }

## More ballots found than issued

ui-surplus = БЕРИЛГЕНДЕН { $count } БЮЛЛЕТЕНЬ КӨП ТАБЫЛДЫ
ui-boxes-found = Ящиктерден табылды: { $boxes }
# $key: the name of a key.
ui-surplus-now = Азыр, ушул тартипте ({ $key }):
ui-more-findings = ↓ дагы { $count } дал келбөө
ui-true-number = Чыныгы сан басылат. Аны жашыруу үчүн протоколдун бир да сабы өзгөртүлбөйт.

## Reading aloud

ui-reading = үн чыгарып окуу
# $number: of the line. $line: its name.
ui-line-named = { $number }-сап. { $line }
ui-line-blank = бош
ui-heard-of = { $all } саптын { $heard } угулду
ui-all-heard = Бардык саптар угулду жана кагаз менен дал келет.
