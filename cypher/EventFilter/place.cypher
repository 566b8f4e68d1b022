// condition: Only events at this place or in a place within it.
EXISTS { (this)-[:WITHIN]->(:Place {id: $value}) }
