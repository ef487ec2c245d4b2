"""Small specifications at random, with and without each part of the language: what `check` passes, nothing refuses later."""
