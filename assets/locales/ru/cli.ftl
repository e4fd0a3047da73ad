### The command line: help, answers, progress.
