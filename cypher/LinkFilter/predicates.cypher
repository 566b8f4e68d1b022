// condition: Only links with one of these predicates.
this.predicate IN $value
