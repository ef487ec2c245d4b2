/** A vendor's module; on the class path nobody asks for this file. */
module consumer {
  requires com.fasterxml.jackson.databind;
  requires jakarta.validation;
  requires tools.jackson.databind;
  requires vn.goitin.runtime;
  requires vn.qcvn120;

  exports consumer;
}
