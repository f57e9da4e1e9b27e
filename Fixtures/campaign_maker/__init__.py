"""What make_campaign.py is built of: invented people, the sheet, legacy encodings, real producers, the truth."""
