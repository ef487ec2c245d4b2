package vn.qcvn120.runtime;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bounds on the number of code points of a text; {@code @Size} would count UTF-16 units. */
@Constraint(validatedBy = Length.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
public @interface Length {
  /**
   * The fewest code points.
   *
   * @return the lower bound
   */
  int min() default 0;

  /**
   * The most code points.
   *
   * @return the upper bound
   */
  int max() default Integer.MAX_VALUE;

  /**
   * What is said about a breach.
   *
   * @return the sentence
   */
  String message() default
      "độ dài phải từ {min} đến {max} ký tự / the length must be {min} to {max} characters";

  /**
   * Groups of constraints.
   *
   * @return the groups
   */
  Class<?>[] groups() default {};

  /**
   * Payload for clients.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};

  /** Judges one text. */
  final class Validator implements ConstraintValidator<Length, String> {
    private Bounds bounds;

    /** For Jakarta Validation. */
    public Validator() {}

    @Override
    public void initialize(Length length) {
      bounds = new Bounds(length.min(), length.max(), Severity.ERROR);
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || bounds.fit(text);
    }
  }
}
