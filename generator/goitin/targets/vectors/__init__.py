"""What conformance vectors hold: inputs made from a specification with the verdict and the canonical bytes that are right, as data."""
