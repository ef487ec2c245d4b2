package vn.example.quantrac.runtime;

/** Finds the table of a generated class, for frameworks that know only the class. */
final class Tables {
  private static final ClassValue<Object> FOUND =
      new ClassValue<>() {
        @Override
        protected Object computeValue(Class<?> owner) {
          String name = Packet.class.isAssignableFrom(owner) ? "TYPE" : "TABLE";
          try {
            return owner.getField(name).get(null);
          } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(owner.getName() + " has no table", e);
          }
        }
      };

  private Tables() {}

  /** The {@link RecordType} or {@link CodeTable} of a class. */
  static Object of(Class<?> owner) {
    return FOUND.get(owner);
  }
}
