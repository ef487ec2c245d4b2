"""The target `java`: a Maven project of Java 17 records, a small runtime beside them, and tests that assert."""
