// What do these figures measure?
MATCH (this)-[:BETWEEN]->(:Observation)-[:MEASURES]->(indicator:Indicator)
RETURN DISTINCT indicator ORDER BY indicator.sortName, indicator.id
