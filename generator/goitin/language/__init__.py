"""The small languages inside a specification: type phrases, value forms, dates, patterns, expressions, sentences of findings."""
