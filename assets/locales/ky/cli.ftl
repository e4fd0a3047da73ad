### The command line: help, answers, progress.

# tartip lint and every place that names a problem of a form, profile or procedure. The sentences follow «FILE:LINE:COLUMN: ».

lint-about = Формаларды, профилдерди жана күндүн тартиптерин текшерет: сап жана белги менен
lint-help-file = Текшериле турган файлдар
lint-right-form = { $id } формасы, саптар: { $lines }, эрежелер: { $rules }: туура
lint-right-profile = { $id } профили, шайлоолор: { $contests }: туура
lint-right-procedure = { $id } тартиби, кадамдар: { $steps }: туура
lint-kind-form = форма
lint-kind-profile = профиль
lint-kind-procedure = күндүн тартиби
lint-no-file = мындай файл жок
lint-no-permission = файлды окууга уруксат жок
lint-unreadable = файл окулбай жатат: { $detail }
lint-too-large = файл өтө чоң: эң көп дегенде { $limit } КиБ
lint-not-text = бул жерден ары UTF-8 тексти эмес
lint-syntax = бул жерде TOML окулбайт: { $detail }
lint-unknown-kind = бул форма да, профиль да, күндүн тартиби да эмес: [[line]], [[contest]] же [[step]] жок
lint-wrong-kind = файлдын түрү башка, керектүүсү: { $wanted }
lint-missing-key = бул жерде «{ $key }» ачкычы жок
lint-unknown-key = «{ $key }» ачкычы бул жерде эч нерсени билдирбейт
lint-unknown-word = «{ $word }» сөзү белгисиз; болору: { $allowed }
lint-wrong-value = бул жердеги маани туура келбейт: { $detail }
lint-not-a-time = убакыт тырмакчада "08:00" сыяктуу жазылат
lint-not-a-date = күн тырмакчада "2027-01-24" сыяктуу жазылат
lint-verified-true = true деп жазуу жетишсиз: false же by, act, date — ким, кайсы акт менен, качан салыштырган
lint-verified-shape = false же by, act, date болушу керек
lint-empty-text = бул жерде текст болушу керек
lint-empty-list = тизмеде эч нерсе жок
lint-bad-id = ат a-z тамгаларынан, цифралардан жана жалгыз «-» белгисинен турат, тамгадан башталат
lint-bad-line-id = саптын аты — латын тамгасы, андан кийин тамгалар же цифралар (L7); sum, abs, marks болбойт
lint-duplicate = «{ $value }» экинчи жолу жазылган
lint-unknown-line = формада { $line } сабы жок
lint-line-of-other-stock = { $line } сабы бул эреже колдонулган ар бир учурда боло бербейт (stock)
lint-no-figures = эрежеде протоколдун бир да саны жок
lint-unknown-reason = формада «{ $reason }» себеби жок
lint-option-number = бул жерде { $expected } номери болушу керек: 1, 2, 3 ирети менен
lint-no-options = талапкерлер да жок, options_typed да жок
lint-options-twice = талапкерлер ушул жерде берилген, options_typed да турат: бирөө гана болот
lint-unknown-form = «{ $form }» формасы табылган жок же окулбайт
lint-unknown-procedure = «{ $procedure }» күн тартиби табылган жок же окулбайт
lint-no-marks = жарактуу бюллетенде кеминде бир белги болот
lint-hours-order = жыйын ачылыштан, ачылыш жабылыштан мурда болот
lint-outside-hours = бул убакыт ачылыш менен жабылыштын ортосунда эмес
lint-time-order = убакыттар ирети менен, ар бири бир жолу жазылат
lint-offset = UTC менен айырма: -720 мүнөттөн 840 мүнөткө чейин
lint-minutes = саатта 0дөн 59га чейин мүнөт болот
lint-practice-name = practice = true профилинин аты «practice» деп башталат, башкасыныкы андай башталбайт
lint-phase-order = кадамдар күндүн этаптарынын ирети менен турат
lint-step-fields = [[step.field]] does = "values" менен гана жана ар дайым бирге турат
lint-field-choices = [[step.field.choice]] kind = "choice" менен гана жана ар дайым бирге турат
lint-rule-too-long = эреже өтө узун: эң көп дегенде { $limit } белги
lint-rule-too-deep = кашаалар өтө терең: эң көп дегенде { $limit }
lint-rule-character = эрежеде «{ $character }» белгиси болбойт
lint-rule-number-too-large = сан 999999999дан чоң
lint-rule-value-expected = бул жерде сап, сан же функция болушу керек
lint-rule-sign-expected = бул жерде + же - же салыштыруу болушу керек
lint-rule-comparison-expected = салыштыруу жок: = <> <= >= < >
lint-rule-second-comparison = эрежеде бир гана салыштыруу болот
lint-rule-unknown-function = мындай функция жок; бары: sum(votes), abs(...), marks(L10)
lint-rule-opening-expected = бул жерде ( болушу керек
lint-rule-closing-expected = бул жерде ) болушу керек
lint-rule-nothing-to-close = ) ашыкча
lint-rule-votes-expected = sum ичинде votes гана турат
lint-rule-line-expected = marks ичинде бир сап гана турат

# tartip check: a table of protocols against the rules of a form. $shown is a rule with numbers, like «11 + 627 <> 630 + 10».

check-about = Протоколдордун жадыбалын форманын эрежелери менен текшерет
check-help-form = Программанын ичиндеги форманын аты же файлдын жолу
check-help-file = Протоколдордун жадыбалы, .csv же .csv.gz; «-» — стандарттык киргизүү
check-help-json = Бир JSON документин чыгарат
check-row = { $line }-сап
check-finding = { $severity }: { $say } { $shown } ({ $rule })
check-unreadable = ОКУЛБАЙТ: { $problem }
check-severity-notice = белгилөө
check-severity-warning = эскертүү
check-severity-error = КАТА
check-severity-alarm = КООПТУУ
check-cells = катардагы уячалар: { $found }, баш катарда: { $expected }
check-cell-empty = «{ $column }» мамычасы бош; жок болсо, нөл жазылат
check-cell-no-figure = «{ $column }» мамычасында бүтүн сан эмес: «{ $text }»
check-form = Форма: { $title } ({ $id })
check-rows = Катарлар: { $rows }; окулбаганы: { $unreadable }
check-balanced = Баары дал келген катарлар: { $rows } ({ $share })
check-found = Каталар: { $errors }; коопту белгилер: { $alarms }; эскертүүлөр: { $warnings }; белгилөөлөр: { $notices }
check-unverified = Бул форма расмий текст менен салыштырылган эмес.
check-rule = {"  "}{ $rule }, { $severity }: аткарылбаганы: { $broken }; белгисизи: { $unknown }
check-ignored = Формада жок мамыча каралган жок: «{ $column }»
check-empty = жадыбалдын баш катары жок
check-not-text = баш катар UTF-8 тексти эмес; жадыбалды «CSV UTF-8» түрүндө сактагыла
check-no-columns = бул формада жадыбалдын мамычалары көрсөтүлгөн эмес (column)
check-column-missing = жадыбалда мындай мамыча жок: «{ $column }»
check-column-twice = мындай мамыча эки жолу бар: «{ $column }»
check-cut = файл бузулган же кесилип калган, аягына чейин окулган жок
