// For which initiatives is this initiative held up as a benchmark?
MATCH (this)-[:BENCHMARK_FOR]->(initiative:Initiative)
RETURN DISTINCT initiative ORDER BY initiative.sortName, initiative.id
