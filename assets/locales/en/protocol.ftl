### The protocol: reading aloud, signatures, copies, hand-over.
