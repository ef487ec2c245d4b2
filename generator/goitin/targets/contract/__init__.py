"""The contract: the compiled specification as JSON documents, for runtimes in any language."""
