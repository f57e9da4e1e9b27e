"""The makers of Fixtures/workbooks/, by program. Each function writes one file and returns its sheets as they must read."""
