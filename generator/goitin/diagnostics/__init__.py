"""What is told to the user: diagnostics with place and cure, messages in two languages, suggestions, progress."""
