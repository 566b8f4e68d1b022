SCHEMA_VERSION = "0.1.0+b2f0bbce0ada"
