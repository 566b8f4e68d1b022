// What do its figures measure?
MATCH (this)-[:BEST]->(:Observation)-[:MEASURES]->(indicator:Indicator)
RETURN indicator ORDER BY indicator.sortName, indicator.id
