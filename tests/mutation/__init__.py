"""Wrong SDKs, made on purpose: vectors that do not notice one are no proof."""
