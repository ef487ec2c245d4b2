"""Differential fuzzing: mutated packets thrown at the SDKs and the reference judge, which must all say the same. See ../../CONTRIBUTING.md."""
