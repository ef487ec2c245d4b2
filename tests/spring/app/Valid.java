import javax.validation.ConstraintViolation;
import javax.validation.Validation;
import javax.validation.Validator;
import vn.qcvn120.TienDoHoSo;

/** What {@code @Valid} says in an application of Spring Boot 2. */
public final class Valid {
  private Valid() {}

  /** Says how many errors a packet without values has by its table, then what is found in it. */
  public static void main(String[] none) {
    Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
    TienDoHoSo packet = TienDoHoSo.builder().build();
    System.out.println(
        packet.validate().stream().filter(one -> one.severity().toString().equals("error")).count());
    for (ConstraintViolation<TienDoHoSo> one : validator.validate(packet)) {
      System.out.println(one.getMessage());
    }
  }
}
