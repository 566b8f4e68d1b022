// condition: Only the country with this code.
this.isoCode = toUpper($value)
