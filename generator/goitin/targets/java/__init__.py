"""The target `java`: a Maven project of immutable classes for Java 8, a small runtime beside them, and tests that assert."""
