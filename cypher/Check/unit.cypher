// In which base unit is this check?
MATCH (this)-[:CHECKS]->(:Observation)-[:MEASURES]->(:Indicator)-[:IN_UNIT]->(unit:Unit)
RETURN unit ORDER BY unit.code, unit.id
