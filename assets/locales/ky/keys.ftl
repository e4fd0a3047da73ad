### Баскычтардын аттары, клавиатурада кандай жазылса, ошондой.

key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backtab = Shift+Tab
key-backspace = Backspace
key-delete = Delete
key-home = Home
key-end = End
key-pageup = PgUp
key-pagedown = PgDn
key-space = Боштук
