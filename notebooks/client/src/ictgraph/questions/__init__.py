"""What can be asked, by what it is about. A method asks, and says what comes; rows.py makes the tables."""
