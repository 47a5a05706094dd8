"""Every benchmark, one after the other."""

from benchmarks import planner, start, store

start.main()
planner.main()
store.main()
