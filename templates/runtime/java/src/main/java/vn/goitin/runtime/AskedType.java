package vn.goitin.runtime;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** A class with arguments, as a framework asks for it; and what such types say of a payload. */
final class AskedType implements ParameterizedType {
  private final Class<?> owner;
  private final java.lang.reflect.Type[] arguments;

  AskedType(Class<?> owner, java.lang.reflect.Type... arguments) {
    this.owner = owner;
    this.arguments = arguments;
  }

  @Override
  public java.lang.reflect.Type getRawType() {
    return owner;
  }

  @Override
  public java.lang.reflect.Type[] getActualTypeArguments() {
    return arguments.clone();
  }

  @Override
  public java.lang.reflect.Type getOwnerType() {
    return null;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof ParameterizedType)) {
      return false;
    }
    ParameterizedType type = (ParameterizedType) other;
    return owner.equals(type.getRawType())
        && type.getOwnerType() == null
        && Arrays.equals(arguments, type.getActualTypeArguments());
  }

  /** That of Java's own types, which may be equal. */
  @Override
  public int hashCode() {
    return Arrays.hashCode(arguments) ^ owner.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(owner.getName());
    for (int at = 0; at < arguments.length; at++) {
      text.append(at == 0 ? "<" : ", ").append(arguments[at].getTypeName());
    }
    return text.append(arguments.length == 0 ? "" : ">").toString();
  }

  /** The class of a type; {@code Object} where it has none that is known. */
  static Class<?> owner(java.lang.reflect.Type asked) {
    if (asked instanceof ParameterizedType) {
      return (Class<?>) ((ParameterizedType) asked).getRawType();
    }
    return asked instanceof Class ? (Class<?>) asked : Object.class;
  }

  /** Whether a message with such a payload, null for none, is of a type of its envelope's class. */
  static boolean isOf(Field payload, java.lang.reflect.Type message) {
    java.lang.reflect.Type asked = argument(message);
    if (isAny(asked)) {
      return true;
    }
    return payload == null ? asked == Void.class : is(payload.type, asked);
  }

  private static boolean is(Type<?> type, java.lang.reflect.Type asked) {
    Class<?> owner = owner(asked);
    if (type instanceof ListType) {
      java.lang.reflect.Type item = argument(asked);
      return owner.isAssignableFrom(List.class)
          && owner != Object.class
          && (isAny(item) || is(((ListType<?>) type).item(), item));
    }
    if (type instanceof CodeType) {
      return TableLookup.find(owner) == ((CodeType<?>) type).table();
    }
    return type.records() == null ? owner == java(type) : TableLookup.find(owner) == type.records();
  }

  /** What values of a type are that have no class of their own. */
  private static Class<?> java(Type<?> type) {
    if (type instanceof MomentType) {
      return ((MomentType<?>) type).java();
    }
    if (type instanceof TextType) {
      return String.class;
    }
    if (type instanceof JsonType) {
      return RawJson.class;
    }
    if (type instanceof FlagType || type instanceof MarkType) {
      return Boolean.class;
    }
    return type instanceof IntegerType ? Long.class : BigDecimal.class;
  }

  /** Whether any type will do: nothing is said, or nothing that is known here. */
  private static boolean isAny(java.lang.reflect.Type asked) {
    return asked == null || asked == Object.class || asked instanceof TypeVariable;
  }

  /** The only argument of a type, of {@code ? extends T} the bound; null if it has none. */
  private static java.lang.reflect.Type argument(java.lang.reflect.Type asked) {
    if (!(asked instanceof ParameterizedType)) {
      return null;
    }
    java.lang.reflect.Type argument = ((ParameterizedType) asked).getActualTypeArguments()[0];
    return argument instanceof WildcardType
        ? ((WildcardType) argument).getUpperBounds()[0]
        : argument;
  }
}
