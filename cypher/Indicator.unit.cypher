// In which base unit is this indicator measured?
MATCH (this)-[:IN_UNIT]->(unit)
RETURN unit ORDER BY unit.code, unit.id
