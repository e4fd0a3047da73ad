### Printed pages: acts, protocols, calculation sheets, lists.
