"""The C# compiler and runtime of the tests: see `toolchain.ready`."""
