// condition: Only holders of a post at this organization.
EXISTS { (this)-[:HELD_POST]->(:Post)-[:POST_AT]->(:Organization {id: $value}) }
