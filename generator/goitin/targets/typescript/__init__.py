"""The target `typescript`: frozen classes over a small runtime that judges every packet alike; an npm package without dependencies."""
