package vn.goitin.runtime;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * The record, and everything in it, obeys its table: each error that {@link Packet#validate()}
 * finds is one violation, with its place on the wire and its sentences.
 */
@Constraint(validatedBy = ConformsToSpec.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ConformsToSpec {
  /**
   * What is said where a finding has no sentence of its own.
   *
   * @return the sentence
   */
  String message() default "không đúng đặc tả / does not conform to the specification";

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

  /** Judges a record and everything in it, as a strict reader of the newest edition will. */
  final class Validator implements ConstraintValidator<ConformsToSpec, Packet> {
    /** For Jakarta Validation. */
    public Validator() {}

    @Override
    public boolean isValid(Packet packet, ConstraintValidatorContext context) {
      if (packet == null) {
        return true;
      }
      List<Finding> errors =
          packet.validate().stream()
              .filter(one -> one.severity() == Severity.ERROR)
              .collect(ImmutableList.collector());
      if (!errors.isEmpty()) {
        context.disableDefaultConstraintViolation();
      }
      for (Finding error : errors) {
        // The place stands in the text: a framework that knew it as a property would log its value.
        String place = error.path().isEmpty() ? "" : error.path() + " ";
        String said = plain(place + error.vi() + " / " + error.en());
        context.buildConstraintViolationWithTemplate(said).addConstraintViolation();
      }
      return errors.isEmpty();
    }

    /** A sentence that the interpolator leaves as it is. */
    private static String plain(String sentence) {
      return sentence.replaceAll("[\\\\{}$]", "\\\\$0");
    }
  }
}
