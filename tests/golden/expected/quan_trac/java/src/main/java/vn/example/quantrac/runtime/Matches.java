package vn.example.quantrac.runtime;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The whole text must match an expression, read as the other languages' SDKs read it. */
@Constraint(validatedBy = Matches.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
public @interface Matches {
  /**
   * The expression, in the subset of the specification language.
   *
   * @return a regular expression without anchors
   */
  String value();

  /**
   * What is said about a breach.
   *
   * @return the sentence
   */
  String message() default "không khớp mẫu {value} / does not match the pattern {value}";

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
  final class Validator implements ConstraintValidator<Matches, String> {
    private Regex regex;

    /** For Jakarta Validation. */
    public Validator() {}

    @Override
    public void initialize(Matches matches) {
      regex = new Regex(matches.value());
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || regex.matches(text);
    }
  }
}
