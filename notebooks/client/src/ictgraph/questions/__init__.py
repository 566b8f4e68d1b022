"""The questions, by subject. A method asks and describes the answer; rows.py makes the tables."""
