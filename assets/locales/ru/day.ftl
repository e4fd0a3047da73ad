### The day at a glance: next, balance, what is due, registers.
