// In which base unit is this check?
MATCH (this)-[:IN_UNIT]->(unit:Unit)
RETURN unit ORDER BY unit.code, unit.id
