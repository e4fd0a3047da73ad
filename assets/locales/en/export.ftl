### What leaves the room: files, bundles, the stick.
