"""What the documentation site holds: a page a packet family, service and code table, in two languages."""
