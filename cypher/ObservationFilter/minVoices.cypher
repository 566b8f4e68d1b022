// condition: Only figures whose fact so many voices state.
EXISTS { (this)<-[:STATED_AS]-(fact:Fact) WHERE fact.independent >= $value }
