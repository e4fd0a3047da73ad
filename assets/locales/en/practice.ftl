### Mock elections: scenarios, debrief.
