### The journal: one sentence for each kind of fact.
