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
 * finds is one violation, with its place on the wire and its sentences. Jakarta Validation knows
 * it, and {@code javax.validation} of Spring Boot 2; neither has to be there.
 */
@Constraint(validatedBy = ConformsToSpec.Validator.class)
@javax.validation.Constraint(validatedBy = ConformsToSpec.JavaxValidator.class)
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
      List<String> said = Violations.of(packet);
      if (!said.isEmpty()) {
        context.disableDefaultConstraintViolation();
      }
      said.forEach(
          one -> context.buildConstraintViolationWithTemplate(one).addConstraintViolation());
      return said.isEmpty();
    }
  }

  /** The same for {@code javax.validation}. */
  final class JavaxValidator
      implements javax.validation.ConstraintValidator<ConformsToSpec, Packet> {
    /** For Bean Validation. */
    public JavaxValidator() {}

    @Override
    public boolean isValid(Packet packet, javax.validation.ConstraintValidatorContext context) {
      List<String> said = Violations.of(packet);
      if (!said.isEmpty()) {
        context.disableDefaultConstraintViolation();
      }
      said.forEach(
          one -> context.buildConstraintViolationWithTemplate(one).addConstraintViolation());
      return said.isEmpty();
    }
  }
}
