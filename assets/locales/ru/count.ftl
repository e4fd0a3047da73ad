### The count: boxes, sorting, the two entries, findings.
