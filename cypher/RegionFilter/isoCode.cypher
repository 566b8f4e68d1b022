// condition: Only the region with this code.
this.isoCode = toUpper($value)
