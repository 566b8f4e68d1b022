// From which claim does this tenure come?
MATCH (this)-[:FROM_LINK]->(link:Link)
RETURN link ORDER BY link.id
