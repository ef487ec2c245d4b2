"""Wire forms: values as trees, documents as nodes with places, and the codecs between them and bytes (`codec` says what one gives)."""
