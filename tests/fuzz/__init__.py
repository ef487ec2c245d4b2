"""Differential fuzzing: mutated packets thrown at the SDKs, the judge in JavaScript and the reference judge, which must all say the same. See ../../CONTRIBUTING.md."""
