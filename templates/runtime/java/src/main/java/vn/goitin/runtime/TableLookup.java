package vn.goitin.runtime;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** Finds the table of a generated class, for frameworks that know only the class. */
final class TableLookup {
  private static final Object NONE = new Object();

  private static final ClassValue<Object> FOUND =
      new ClassValue<Object>() {
        @Override
        protected Object computeValue(Class<?> owner) {
          Object records = constant(owner, "TYPE");
          Object codes = constant(owner, "TABLE");
          Object messages = constant(owner, "ENVELOPE");
          return records instanceof RecordType
              ? records
              : codes instanceof CodeTable ? codes : messages instanceof Envelope ? messages : NONE;
        }
      };

  private TableLookup() {}

  private static Object constant(Class<?> owner, String name) {
    try {
      Field field = owner.getField(name);
      return Modifier.isStatic(field.getModifiers()) ? field.get(null) : null;
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /** The {@link RecordType}, {@link CodeTable} or {@link Envelope} of a class, or null if it has none. */
  static Object find(Class<?> owner) {
    Object found = FOUND.get(owner);
    return found == NONE ? null : found;
  }

  /** The {@link RecordType}, {@link CodeTable} or {@link Envelope} of a class of ours. */
  static Object of(Class<?> owner) {
    Object found = find(owner);
    if (found == null) {
      throw new IllegalArgumentException(owner.getName() + " has no table");
    }
    return found;
  }
}
