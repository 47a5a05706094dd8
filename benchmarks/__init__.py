"""What is measured, and against what. `make bench` prints the tables; machines differ, so read ratios."""
