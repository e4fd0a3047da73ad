### Names of keys and commands, and the key list.
