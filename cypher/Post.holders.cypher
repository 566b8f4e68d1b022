// Who held this post, earliest first?
MATCH (this)<-[:OF]-(tenure:Tenure)
RETURN tenure ORDER BY tenure.startKey, tenure.id
