"""Every benchmark, one after the other."""

from benchmarks import planner, review, start, store

start.main()
planner.main()
review.main()
store.main()
