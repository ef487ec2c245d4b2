import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The way of a framework: Jackson's mapper makes a value, Hibernate Validator judges it. */
final class Framework {
  private final ObjectMapper mapper = new ObjectMapper();
  private Validator validator;

  /** Whether a value is made and nothing is found in it. */
  boolean accepts(byte[] data, Type record) {
    try {
      return violations(data, record).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** Every text that is shown on this way. */
  List<String> texts(byte[] data, Type record) {
    List<String> shown = new ArrayList<>();
    try {
      Set<ConstraintViolation<Object>> violations = violations(data, record);
      violations.forEach(violation -> shown.add(violation.toString()));
      if (!violations.isEmpty()) {
        shown.addAll(texts(new ConstraintViolationException(violations)));
      }
    } catch (IOException e) {
      shown.addAll(texts(e));
    }
    return shown;
  }

  /** What an exception says, and each of its causes. */
  static List<String> texts(Throwable thrown) {
    List<String> shown = new ArrayList<>();
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      shown.add(one.toString());
    }
    return shown;
  }

  private Set<ConstraintViolation<Object>> violations(byte[] data, Type record)
      throws IOException {
    Object value = mapper.readValue(data, mapper.constructType(record));
    if (value == null) {
      throw new IOException("no value");
    }
    return validator().validate(value);
  }

  /** Built when it is first asked for, since that takes a while. */
  private Validator validator() {
    if (validator == null) {
      validator = Validation.buildDefaultValidatorFactory().getValidator();
    }
    return validator;
  }
}
