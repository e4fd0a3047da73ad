### What leaves the room: files, bundles, the stick.

# The last line of a ballot.
export-against-all = Против всех
