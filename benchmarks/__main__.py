"""Every benchmark, one after the other."""

from benchmarks import start

start.main()
