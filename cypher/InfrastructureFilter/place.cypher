// condition: Only infrastructure in this place, directly or as part of what is.
EXISTS { (this)-[:WITHIN]->(:Place {id: $value}) }
