import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints what others can compile against in a folder of classes, a line a member: `Surface PACKAGE FOLDER...`. */
final class Surface {
  private final String base;
  private final Collection<String> lines = new TreeSet<>();

  private Surface(String base) {
    this.base = base + ".";
  }

  public static void main(String[] words) throws Exception {
    Surface surface = new Surface(words[0]);
    for (String folder : Arrays.asList(words).subList(1, words.length)) {
      for (String name : classes(Path.of(folder))) {
        Class<?> found = Class.forName(name, false, Surface.class.getClassLoader());
        if (surface.isSeen(found)) {
          surface.type(found);
        }
      }
    }
    surface.lines.forEach(System.out::println);
  }

  private static List<String> classes(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
          .collect(Collectors.toList());
    }
  }

  private boolean isSeen(Class<?> type) {
    boolean isOpen = Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
    boolean isInSight = type.getEnclosingClass() == null || isSeen(type.getEnclosingClass());
    return isOpen && isInSight && !type.isAnonymousClass() && !type.isLocalClass();
  }

  private void type(Class<?> type) {
    say(name(type), kind(type) + parents(type));
    boolean isFinal = Modifier.isFinal(type.getModifiers()) || type.isEnum();
    for (Field field : type.getDeclaredFields()) {
      if (isSeen(field.getModifiers(), isFinal) && !field.isSynthetic()) {
        String shape = modifiers(field.getModifiers(), false) + text(field.getGenericType());
        say(name(type) + "." + field.getName(), field.isEnumConstant() ? "enum constant" : shape);
      }
    }
    for (Constructor<?> made : type.getDeclaredConstructors()) {
      if (isSeen(made.getModifiers(), isFinal) && !made.isSynthetic() && !type.isEnum()) {
        say(name(type) + ".new" + parameters(made), modifiers(made.getModifiers(), true) + "constructor" + thrown(made));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isSeen(method.getModifiers(), isFinal) && !isMade(type, method)) {
        method(type, method, isFinal);
      }
    }
  }

  private void method(Class<?> type, Method method, boolean isFinal) {
    int which = method.getModifiers() & ~(isFinal || Modifier.isStatic(method.getModifiers()) ? Modifier.FINAL : 0);
    String shape = (method.isDefault() ? "default " : "") + modifiers(which, true);
    shape += variables(method.getTypeParameters()) + text(method.getGenericReturnType()) + thrown(method);
    say(name(type) + "." + method.getName() + parameters(method), shape);
  }

  private static boolean isSeen(int modifiers, boolean isFinal) {
    return Modifier.isPublic(modifiers) || !isFinal && Modifier.isProtected(modifiers);
  }

  /** Whether the compiler made it, which it does for every type of the kind. */
  private static boolean isMade(Class<?> type, Method method) {
    boolean ofEnums = method.getName().equals("values") || method.getName().equals("valueOf");
    return method.isSynthetic() || method.isBridge() || type.isEnum() && ofEnums;
  }

  private void say(String name, String shape) {
    lines.add(name + ": " + shape);
  }

  private String name(Class<?> type) {
    String own = type.getName().replace('$', '.');
    return own.startsWith(base) ? own.substring(base.length()) : own;
  }

  private String kind(Class<?> type) {
    int modifiers = type.getModifiers();
    String open = Modifier.isProtected(modifiers) ? "protected " : "";
    if (type.isAnnotation()) {
      return open + "annotation";
    }
    if (type.isInterface()) {
      return open + "interface" + parameters(type);
    }
    if (type.isEnum()) {
      return open + "enum";
    }
    String word = Modifier.isAbstract(modifiers) ? "abstract " : Modifier.isFinal(modifiers) ? "final " : "";
    return open + word + "class" + parameters(type);
  }

  private String parameters(Class<?> type) {
    String said = variables(type.getTypeParameters());
    return said.isEmpty() ? "" : " " + said.trim();
  }

  private String parents(Class<?> type) {
    Type parent = type.isEnum() || type.getGenericSuperclass() == Object.class ? null : type.getGenericSuperclass();
    Type[] others = type.isAnnotation() ? new Type[0] : type.getGenericInterfaces();
    String said = parent == null ? "" : " extends " + text(parent);
    return others.length == 0 ? said : said + " implements " + texts(others, ", ");
  }

  private static String modifiers(int which, boolean isMethod) {
    List<String> words = new ArrayList<>();
    if (Modifier.isProtected(which)) {
      words.add("protected");
    }
    if (isMethod && Modifier.isAbstract(which)) {
      words.add("abstract");
    }
    if (Modifier.isStatic(which)) {
      words.add("static");
    }
    if (Modifier.isFinal(which)) {
      words.add("final");
    }
    return words.isEmpty() ? "" : String.join(" ", words) + " ";
  }

  private String parameters(Executable called) {
    return "(" + texts(called.getGenericParameterTypes(), ", ") + ")";
  }

  private String thrown(Executable called) {
    Type[] types = called.getGenericExceptionTypes();
    return types.length == 0 ? "" : " throws " + texts(types, ", ");
  }

  private String variables(TypeVariable<?>[] found) {
    Function<TypeVariable<?>, String> told = one -> {
      Type[] bounds = one.getBounds();
      boolean isFree = bounds.length == 1 && bounds[0] == Object.class;
      return one.getName() + (isFree ? "" : " extends " + texts(bounds, " & "));
    };
    return found.length == 0 ? "" : Stream.of(found).map(told).collect(Collectors.joining(", ", "<", "> "));
  }

  private String texts(Type[] types, String between) {
    return Stream.of(types).map(this::text).collect(Collectors.joining(between));
  }

  private String text(Type type) {
    if (type instanceof Class<?> plain) {
      return plain.isArray() ? text(plain.getComponentType()) + "[]" : simple(plain);
    }
    if (type instanceof ParameterizedType made) {
      return text(made.getRawType()) + "<" + texts(made.getActualTypeArguments(), ", ") + ">";
    }
    if (type instanceof GenericArrayType array) {
      return text(array.getGenericComponentType()) + "[]";
    }
    if (type instanceof WildcardType any) {
      boolean isFree = any.getUpperBounds()[0] == Object.class;
      String lower = any.getLowerBounds().length == 0 ? "" : " super " + texts(any.getLowerBounds(), " & ");
      return "?" + (isFree ? lower : " extends " + texts(any.getUpperBounds(), " & "));
    }
    return type.getTypeName();
  }

  private static String simple(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : simple(outer) + ".") + type.getSimpleName();
  }
}
