// condition: Only those with one of these ids.
this.id IN $value
