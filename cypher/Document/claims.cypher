// Which claims have evidence in this document?
MATCH (this)<-[:IN_DOCUMENT]-(:Evidence)<-[:SUPPORTED_BY]-(claim:Claim)
RETURN DISTINCT claim ORDER BY claim.id
