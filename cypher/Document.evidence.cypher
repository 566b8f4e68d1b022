// Which words of this document support a claim or name an entity, by position?
MATCH (this)<-[:IN_DOCUMENT]-(evidence:Evidence)
RETURN evidence ORDER BY evidence.start, evidence.id
