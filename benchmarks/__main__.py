"""Every benchmark, one after the other."""

from benchmarks import fetching, planner, review, sending, start, store

start.main()
planner.main()
review.main()
store.main()
sending.main()
fetching.main()
