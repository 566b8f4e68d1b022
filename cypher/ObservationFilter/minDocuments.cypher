// condition: Only figures whose fact so many documents state.
EXISTS { (this)<-[:STATED_AS]-(fact:Fact) WHERE fact.documents >= $value }
