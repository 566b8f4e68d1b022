// statement: Which claims are promises, and by when?
// $limit; columns: id, last day
MATCH (promise:Target|Forecast)
RETURN promise.id, promise.dueByLast LIMIT $limit
