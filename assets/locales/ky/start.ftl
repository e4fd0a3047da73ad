### The first screen: continue the open day, start one, practise.
