"""The generated SDKs as the tests use them: where they lie, how each is compiled, and its executor."""
