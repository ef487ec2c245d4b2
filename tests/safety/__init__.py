"""Nothing that stands in a specification can become code, break a build or lose a file."""
