### Why the program does not record something, and what to do instead.
