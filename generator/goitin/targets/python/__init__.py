"""The target `python`: pydantic models over a small runtime that judges every packet alike."""
