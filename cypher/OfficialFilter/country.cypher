// condition: Only holders of a post that represents this country.
EXISTS { (this)-[:HELD_POST]->(:Post)-[:REPRESENTS]->(:Country {id: $value}) }
