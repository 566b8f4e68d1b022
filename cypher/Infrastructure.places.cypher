// Where does this infrastructure lie?
MATCH (this)-[:LOCATED_IN]->(place:Place)
RETURN place ORDER BY place.name, place.id
