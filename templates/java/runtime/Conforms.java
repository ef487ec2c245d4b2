package goitin.runtime;

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
 * The record obeys its table: every constraint of severity error that no annotation of a component
 * says, such as rules across fields, ranges, codes, items.
 */
@Constraint(validatedBy = Conforms.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Conforms {
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

  /** Judges one record, what is nested in it aside. */
  final class Validator implements ConstraintValidator<Conforms, Packet> {
    /** For Jakarta Validation. */
    public Validator() {}

    @Override
    public boolean isValid(Packet packet, ConstraintValidatorContext context) {
      if (packet == null) {
        return true;
      }
      Unannotated unannotated = new Unannotated(packet.recordType());
      List<Finding> errors = unannotated.errors(packet);
      if (!errors.isEmpty()) {
        context.disableDefaultConstraintViolation();
      }
      for (Finding error : errors) {
        String sentence = plain(error.vi() + " / " + error.en());
        String component = unannotated.component(packet.getClass(), error);
        if (component == null) {
          context.buildConstraintViolationWithTemplate(sentence).addConstraintViolation();
        } else {
          context
              .buildConstraintViolationWithTemplate(sentence)
              .addPropertyNode(component)
              .addConstraintViolation();
        }
      }
      return errors.isEmpty();
    }

    /** A sentence that the interpolator leaves as it is. */
    private static String plain(String sentence) {
      return sentence.replaceAll("[\\\\{}$]", "\\\\$0");
    }
  }
}
