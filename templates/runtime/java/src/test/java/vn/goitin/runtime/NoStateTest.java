package vn.goitin.runtime;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing in the runtime belongs to the whole process: what one regulation does, no other notices. */
class NoStateTest {
  @Test
  void noStaticFieldChanges() throws Exception {
    List<Field> fields = classes().stream().flatMap(NoStateTest::statics).toList();

    assertTrue(fields.size() > 50);
    for (Field field : fields) {
      assertTrue(Modifier.isFinal(field.getModifiers()), field::toString);
      field.setAccessible(true);
      Object value = field.get(null);
      if (value instanceof Collection || value instanceof Map) {
        assertTrue(isFixed(value), field::toString);
      }
    }
  }

  private static boolean isFixed(Object value) {
    String name = value.getClass().getName();
    return name.contains("Immutable")
        || name.contains("Unmodifiable")
        || name.startsWith("java.util.Collections$Empty");
  }

  private static Stream<Field> statics(Class<?> owner) {
    return Arrays.stream(owner.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
  }

  /** All classes of the runtime. */
  private static List<Class<?>> classes() throws Exception {
    URI own = Finding.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    try (Stream<Path> files = Files.walk(Path.of(own))) {
      return files
          .map(file -> Path.of(own).relativize(file).toString())
          .filter(name -> name.endsWith(".class") && name.contains("runtime"))
          .<Class<?>>map(name -> load(name.replace('/', '.').replaceFirst("\\.class$", "")))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
