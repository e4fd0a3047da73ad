### The count: boxes, sorting, the two entries, findings.

## The two entries

ui-first-entry = биринчи терүү
ui-second-entry = экинчи терүү
# $lines: how many lines.
ui-entry-first = Сандарды кагаздан териңиз, { $lines } сап.
ui-entry-second = Экинчи терүү: биринчисинен эч нерсе көрүнбөйт. Кагаздан териңиз, { $lines } сап.
# $round: 2 and more.
ui-entry-again = { $round }-айлампа: эки терүү дал келбеген саптар гана, { $lines } сап. Кагаздан териңиз.
ui-withdrawn = чыгып калды
ui-go-to-line = Сапка өтүү:

## A look at the sums before an entry is closed

# $lines: numbers of lines.
ui-check-empty = Бош саптар, { $count }: { $lines }
ui-check-agree = Текшерилген сандардын баары дал келет.
ui-check-none = Дал келбеген сан табылган жок.
ui-check-broken = { $count } сумма дал келбейт. Экранга эмес, кагазга караңыз:
ui-look-at = Кайра караңыз: { $lines }
ui-look-at-lines = Саптар: { $lines }
ui-check-unknown = Дагы { $count } сумма текшерилген жок: башка саптар керек.
# $key: the name of a key.
ui-check-close = Баары кагаздагыдай болсо, { $key } терүүнү бүтүрөт.

## The machine's column beside the hand count

ui-compare = кол менен жана АЭУ
ui-compare-equal = { $count } саптын баары дал келет.
ui-compare-differs = { $all } саптын ичинен { $count } дал келбейт.
ui-compare-advisory = АЭУнун саны маалымат үчүн: кол менен саналганы негизги.
ui-line = сап
ui-by-hand = кол менен
ui-by-machine = АЭУ
ui-equal = дал келет
ui-hand-more = колдо { $count } көп
ui-machine-more = АЭУда { $count } көп
