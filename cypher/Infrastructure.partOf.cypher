// Of what is this infrastructure a part?
MATCH (this)-[:PART_OF]->(whole:Infrastructure)
RETURN DISTINCT whole ORDER BY whole.sortName, whole.id
