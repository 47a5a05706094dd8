"""Every benchmark, one after the other."""

from benchmarks import fetching, planner, reading, remind, review, sending, start, store, web

start.main()
planner.main()
review.main()
store.main()
remind.main()
sending.main()
fetching.main()
reading.main()
web.main()
