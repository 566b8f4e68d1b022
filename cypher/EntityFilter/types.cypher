// condition: Only those of one of these types.
this.type IN $value
