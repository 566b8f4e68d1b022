// condition: Only claims with evidence in this document.
EXISTS { (this)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(:Document {id: $value}) }
