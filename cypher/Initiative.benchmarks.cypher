// Which initiatives are held up as a benchmark for this initiative?
MATCH (this)<-[:BENCHMARK_FOR]-(benchmark:Initiative)
RETURN DISTINCT benchmark ORDER BY benchmark.sortName, benchmark.id
