package vn.goitin.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The documents of one regulation that lie beside its classes, and those classes by id. */
final class Contract {
  private static final String FOLDER = "contract/";

  /** A reader refuses every other first number of the form. */
  private static final String FORM = "1.";

  private final Class<?> beside;
  private final Function<String, InputStream> files;

  /** The types and tables whose classes were loaded, by kind and id. */
  private final Map<String, Object> known = new ConcurrentHashMap<>();

  Contract(Class<?> beside, Function<String, InputStream> files) {
    this.beside = beside;
    this.files = files;
  }

  /** A document by its path without ending. */
  Entry document(String path) {
    String name = path + ".json";
    Entry document = Entry.of(bytes(name));
    if (document == null) {
      throw unreadable(name);
    }
    String form = document.text("contract", "");
    if (!form.startsWith(FORM)) {
      throw Entry.strange("contract " + form + " of " + FOLDER + name);
    }
    return document;
  }

  private IllegalStateException unreadable(String name) {
    return new IllegalStateException(folder() + " has no readable " + FOLDER + name);
  }

  /** What a file holds. */
  byte[] bytes(String name) {
    try (InputStream file = files.apply(FOLDER + name)) {
      if (file == null) {
        throw unreadable(name);
      }
      return bytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(InputStream file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] piece = new byte[8_192];
    for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
      bytes.write(piece, 0, read);
    }
    return bytes.toByteArray();
  }

  /** The package that the documents and classes are in. */
  private String folder() {
    return beside.getName().substring(0, beside.getName().lastIndexOf('.'));
  }

  /** A class of records or codes has made its table. */
  void know(String kind, String id, Object table) {
    known.put(kind + id, table);
  }

  /** The table of an id; loads its class if nobody has. */
  Object find(String kind, String id) {
    Object found = known.get(kind + id);
    for (String ending = ""; found == null && ending.length() < 2; ending += "_") {
      load(className(id) + ending);
      found = known.get(kind + id);
    }
    if (found == null) {
      throw new IllegalStateException(folder() + " has no class of " + id);
    }
    return found;
  }

  /** What a class is called, but for {@code _} behind a word that is taken. */
  private static String className(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("_")) {
      name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
      name.append(word.isEmpty() ? "" : word.substring(1));
    }
    return name.toString();
  }

  private void load(String name) {
    try {
      Class.forName(folder() + "." + name, true, beside.getClassLoader());
    } catch (ClassNotFoundException e) {
      return; // perhaps the name is taken, and has an ending
    }
  }
}
