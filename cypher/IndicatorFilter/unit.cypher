// condition: Only those measured in this base unit.
EXISTS { (this)-[:IN_UNIT]->(:Unit {code: $value}) }
