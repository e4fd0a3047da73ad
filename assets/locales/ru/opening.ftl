### Opening: quorum, lots, safe, packs, boxes, start receipts.
