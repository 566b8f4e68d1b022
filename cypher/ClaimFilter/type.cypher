// condition: Only claims of this type.
this.type = $value
