### The list of papers, and blank forms on the start screen.

list-papers = Кагаздар
list-blanks = Кайсы шайлоонун бланктары
start-blank = Кагаз бланктар
start-blank-about = Бардык кагаздардын бланктары басууга жазылат: ноутбук өчсө, кол менен толтурулат.
paperlist-blank = Бардык бланктар
paperlist-fingerprint = Участоктун текшерүү баракчасы
paperlist-fingerprint-about = Добуш берүүнүн башында илинет: участок, ачкыч, журналдын контролдук суммасы.
paperlist-opening = Участоктун ачылышы жөнүндө акт
paperlist-opening-about = Ачуунун кадамдары, ящиктер, пломбалар, катышкандар.
paperlist-enlarged = Чоңойтулган форма
paperlist-enlarged-about = Дубалга илинет. Эки киргизүү дал келгенче бош чарчылар менен басылат.
paperlist-warnings = Эскертүүлөр жөнүндө отчёт
paperlist-warnings-about = Бардык мүчөлөр кол коёт.
paperlist-packing = Таңгактардын тизмеси
paperlist-packing-about = Кайсы таңгакта эмне бар, саны канча. Пломба кол менен жазылат.
paperlist-hand-over = Өткөрүп берүү-кабыл алуу актысы
paperlist-hand-over-about = Протоколдор, жабдуу жана бул этаптын кадамдары. Эки тарап кол коёт.
paperlist-backup = Күндүн камдык көчүрмөсү
paperlist-backup-about = Акыркы жазууга чейинкинин баары. Аты-жөнү бар: комиссияда гана калат.
cmd-papers = Кагаздар
cmd-papers-help = Басыла турган кагаздардын тизмесин ачат.
