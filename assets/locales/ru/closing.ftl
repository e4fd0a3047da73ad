### Closing: last in the queue, receipts, unused ballots cancelled.
