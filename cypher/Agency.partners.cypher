// With whom has this agency, or seeks it, a partnership?
MATCH (this)-[:PARTNERS_WITH]-(partner:Entity)
RETURN DISTINCT partner ORDER BY partner.sortName, partner.id
